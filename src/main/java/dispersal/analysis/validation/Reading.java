package dispersal.analysis.validation;

/**
 * What one run has to say to a pattern: a number, or why there is none.
 *
 * @param value    the number, not-a-number if there is none
 * @param obstacle why there is none, empty if there is one
 */
public record Reading(double value, String obstacle) {

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
