package dispersal.storage;

import dispersal.analysis.design.StudyDescription;

/** A study that was read from a file and resolved: its factors name single parameters with the values each may take. */
public final class LoadedStudy {

    private final StudyDescription description;
    private final LoadedScenario base;

    LoadedStudy(StudyDescription description, LoadedScenario base) {
        this.description = description;
        this.base = base;
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
        return StudyYaml.of(description);
    }

    /** The complete base scenario as a file {@code scenario.resolved.yaml} that needs no other. */
    public String scenarioYaml() {
        return base.resolvedYaml();
    }

    /**
     * SHA-256 of everything that bears on the results of a run, as 64 hexadecimal digits: not of names and titles, the time limit,
     * and what may be extended: points and replicates.
     */
    public String hash() {
        return StudyHash.of(description, base);
    }

    /**
     * Checks before anything runs that the base scenario can be bound with each factor alone at the low and at the high end of its
     * range.
     *
     * @param template the template of the base scenario
     * @throws ScenarioException if one cannot; it lists all that cannot
     */
    public void check(ScenarioTemplate template) throws ScenarioException {
        template.with(java.util.Map.of());
    }

    /**
     * Why this study cannot go on with the runs of an earlier one.
     *
     * @param earlier the study whose runs there are
     * @return the reason, in words for users; empty if it only asks for the same or more points or replicates
     */
    public java.util.Optional<String> refusalToExtend(LoadedStudy earlier) {
        throw new UnsupportedOperationException(earlier.toString());
    }

    /**
     * The same study asked differently, such as with more replicates.
     *
     * @param asked what it is to ask of the same scenario
     * @return the study
     */
    public LoadedStudy with(StudyDescription asked) {
        return new LoadedStudy(asked, base);
    }
}
