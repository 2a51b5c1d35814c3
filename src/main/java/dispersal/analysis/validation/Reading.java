package dispersal.analysis.validation;

/**
 * What one run has to say to a pattern: a number, or why there is none.
 *
 * @param value    the number, not-a-number if there is none
 * @param obstacle why there is none, empty if there is one
 */
public record Reading(double value, String obstacle) {

    /** Why there is no number for a time before or after the run. */
    static final String OUTSIDE = "outside the horizon of the scenario";
    /** Why there is no number for people the scenario does not know. */
    static final String ABSENT = "not all of these origins are in the scenario";

    /** A number, or none if it is not one. */
    static Reading of(double value) {
        return Double.isNaN(value) ? none("nobody to count") : new Reading(value, "");
    }

    /** No number. */
    static Reading none(String obstacle) {
        return new Reading(Double.NaN, obstacle);
    }

    /** Whether there is a number. */
    public boolean isThere() {
        return obstacle.isEmpty();
    }
}
