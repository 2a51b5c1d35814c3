package dispersal.analysis.validation;

/**
 * A published figure and what of a run is held against it. Patterns are never read by the model.
 *
 * @param id       short name, unique in a book
 * @param title    what it says, for readers
 * @param question what of a run is held against it
 * @param target   what was published
 * @param kind     what use may be made of it
 * @param group    patterns that are left out together when it is tested what they teach: code of an origin, or a theme
 * @param words    where it comes from and what it means
 */
public record Pattern(String id, String title, Question question, Target target, Kind kind, String group, Words words) {

    /**
     * Where a pattern comes from and what it means.
     *
     * @param source  who published it
     * @param mapping how the published words map to outputs of the model; for what cannot be measured, why not
     * @param note    what else must be known, or empty
     */
    public record Words(String source, String mapping, String note) {}

    /** Whether there is anything in the model to hold against it. */
    public boolean measurable() {
        return !question.measure().equals(PatternMeasures.NONE);
    }
}
