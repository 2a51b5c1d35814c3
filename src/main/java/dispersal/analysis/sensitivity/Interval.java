package dispersal.analysis.sensitivity;

/**
 * An estimate and how sure it is.
 *
 * @param value the estimate
 * @param lower lower end of its 95 % interval
 * @param upper upper end
 */
record Interval(double value, double lower, double upper) {

    /** The same with ends no lower than a bound that the true value cannot pass. */
    Interval atLeast(double bound) {
        return new Interval(value, Math.max(bound, lower), Math.max(bound, upper));
    }

    /** The mirror image about zero. */
    Interval mirrored() {
        return new Interval(-value, -upper, -lower);
    }
}
