package dispersal.storage;

import dispersal.analysis.design.StudyDescription;
import java.util.List;
import java.util.Optional;

/** A study that was read from a file and resolved: its factors name single parameters with the values each may take. */
public final class LoadedStudy {

    private final StudyDescription description;
    private final LoadedScenario base;
    private final Optional<CalibrationRequest> calibration;

    LoadedStudy(StudyDescription description, LoadedScenario base, Optional<CalibrationRequest> calibration) {
        this.description = description;
        this.base = base;
        this.calibration = calibration;
    }

    /** How its factors are to be learned from published patterns; nothing for a study that looks at outcomes. */
    public Optional<CalibrationRequest> calibration() {
        return calibration;
    }

    /** What the study asks. */
    public StudyDescription description() {
        return description;
    }

    /** The scenario it asks it of, with the study's own values and weight. */
    public LoadedScenario base() {
        return base;
    }

    /** The complete study as a file {@code study.yaml} that needs no other but {@code scenario.resolved.yaml} beside it. */
    public String studyYaml() {
        return StudyYaml.of(description, calibration);
    }

    /** The complete base scenario as a file {@code scenario.resolved.yaml} that needs no other. */
    public String scenarioYaml() {
        return base.resolvedYaml();
    }

    /**
     * SHA-256 of everything that bears on the results of a run, as 64 hexadecimal digits: not of names and titles, the time limit,
     * and what may be extended: replicates, and points of designs that larger ones of their kind begin with.
     */
    public String hash() {
        return StudyHash.of(this);
    }

    /**
     * Checks before anything runs that the base scenario can be bound, and with each factor alone at the low and at the high end of
     * its range, or at each of its listed values; of a table, that each of its rows can be.
     *
     * @param template the template of the base scenario
     * @throws ScenarioException if one cannot; it lists all that cannot
     */
    public void check(ScenarioTemplate template) throws ScenarioException {
        new StudyCheck(description, template).run();
    }

    /**
     * Tries out the first points of the design, where factors move together: values that are possible one by one may not be
     * together, and their runs would fail.
     *
     * @param template the template of the base scenario
     * @param most     how many points to try at most
     * @return how many of them cannot be bound, with an example, in words for users; empty if all can
     */
    public Optional<String> refusedPoints(ScenarioTemplate template, int most) {
        return new StudyCheck(description, template).refusedPoints(most);
    }

    /**
     * What sets this study apart from another, of all that bears on the results of a run.
     *
     * @param other the other study
     * @return what is not the same, such as the seed, in words for users; empty if their hashes are equal
     */
    public List<String> differencesFrom(LoadedStudy other) {
        List<StudyHash.Part> theirs = StudyHash.parts(other);
        return StudyHash.parts(this).stream()
                .filter(part -> !theirs.contains(part))
                .map(StudyHash.Part::what)
                .toList();
    }

    /**
     * The same study asked differently, such as with more replicates.
     *
     * @param asked what it is to ask of the same scenario
     * @return the study
     */
    public LoadedStudy with(StudyDescription asked) {
        return new LoadedStudy(asked, base, calibration);
    }
}
