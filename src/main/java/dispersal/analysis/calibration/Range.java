package dispersal.analysis.calibration;

/**
 * An interval.
 *
 * @param lower lower end
 * @param upper upper end
 */
public record Range(double lower, double upper) {

    /** Whether a number lies in it. */
    public boolean holds(double number) {
        return number >= lower && number <= upper;
    }
}
