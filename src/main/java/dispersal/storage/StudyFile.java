package dispersal.storage;

import java.nio.file.Path;

/** The one door through which studies enter: a study file with the scenario it asks its questions of. */
public final class StudyFile {

    private StudyFile() {}

    /**
     * Reads and resolves a study.
     *
     * @param study its YAML file
     * @return the study
     * @throws ScenarioException if anything is wrong with it or its scenario; it lists everything that is
     */
    public static LoadedStudy load(Path study) throws ScenarioException {
        throw new UnsupportedOperationException(study.toString());
    }

    /**
     * Reads a study from the folder of its results.
     *
     * @param folder a folder with {@code study.yaml} and {@code scenario.resolved.yaml}
     * @return the study, equal to the one that was written there
     * @throws ScenarioException if anything is wrong with it; it lists everything that is
     */
    public static LoadedStudy loadResolved(Path folder) throws ScenarioException {
        throw new UnsupportedOperationException(folder.toString());
    }
}
