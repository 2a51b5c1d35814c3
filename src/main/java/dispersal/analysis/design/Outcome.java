package dispersal.analysis.design;

/**
 * A number that a run yields and a study looks at, such as the persons returned by a date.
 *
 * @param metric what is measured, as in table {@code summary}, such as {@code fates.returned}
 * @param group  date, crossing or flow it is measured for, possibly empty
 */
public record Outcome(String metric, String group) {

    /** The outcome in one word, {@code metric@group}, or {@code metric} without a group. */
    public String text() {
        return group.isEmpty() ? metric : metric + "@" + group;
    }

    /**
     * Reads an outcome.
     *
     * @param text {@code metric@group} or {@code metric}; blanks around either do not matter
     * @return the outcome
     */
    public static Outcome of(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new Outcome(text.strip(), "")
                : new Outcome(
                        text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
}
