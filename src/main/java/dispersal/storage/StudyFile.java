package dispersal.storage;

import dispersal.analysis.design.StudyDescription;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one door through which studies enter: a study file with the scenario it asks its questions of. Everything is checked before
 * anything is used, and all faults are reported at once.
 */
public final class StudyFile {

    /** Version of the file format. */
    static final String SCHEMA = "dispersal-study/1";

    /** Name of the file in a folder of results. */
    static final String RESOLVED = "study.yaml";

    private static final List<String> KEYS = List.of(
            "schema",
            "name",
            "title",
            "base",
            "weight",
            "set",
            "factors",
            "except",
            "design",
            "replicates",
            "outcomes",
            "metrics",
            "seed",
            "limit_seconds");

    private StudyFile() {}

    /**
     * Reads and resolves a study.
     *
     * @param study its YAML file
     * @return the study
     * @throws ScenarioException if anything is wrong with it or its scenario; it lists everything that is
     */
    public static LoadedStudy load(Path study) throws ScenarioException {
        Faults faults = new Faults();
        Optional<LoadedStudy> loaded = SourceText.read(study, faults)
                .flatMap(source -> YamlReader.read(source, faults))
                .flatMap(top -> read(study, top, faults));
        faults.throwIfAny();
        return loaded.orElseThrow();
    }

    /**
     * Reads a study from the folder of its results.
     *
     * @param folder a folder with {@code study.yaml} and {@code scenario.resolved.yaml}
     * @return the study, equal to the one that was written there
     * @throws ScenarioException if anything is wrong with it; it lists everything that is
     */
    public static LoadedStudy loadResolved(Path folder) throws ScenarioException {
        return load(folder.resolve(RESOLVED));
    }

    private static Optional<LoadedStudy> read(Path file, Node.Mapping top, Faults faults) {
        MappingReader study = new MappingReader(top, new Spot(top.place(), ""), faults).allowing(KEYS);
        Optional<Node> schema = study.required("schema", "write schema: " + SCHEMA);
        if (schema.isPresent()
                && !(schema.get() instanceof Node.Scalar scalar && scalar.text().equals(SCHEMA))) {
            study.refuse("schema", schema.get(), SCHEMA);
        }
        StudyReader reader = new StudyReader(file, study, faults);
        StudyReader.Outline outline = reader.outline();
        Optional<LoadedScenario> base = new StudyBase(file, study, faults).read();
        Optional<StudyDescription> description = base.map(scenario -> reader.description(outline, scenario));
        return description.map(known -> new LoadedStudy(known, base.orElseThrow()));
    }
}
