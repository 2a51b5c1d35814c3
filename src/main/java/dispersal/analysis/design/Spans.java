package dispersal.analysis.design;

/** Ranges of numbers: checks that they are ranges, and keeps values within them whatever the rounding. */
final class Spans {

    private Spans() {}

    /** Refuses ends that are no numbers or not in order. */
    static void check(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(
                    "a range must go from a number to one that is not below, found " + low + " to " + high);
        }
    }

    /** A value, or the end of the range that it left. */
    static double within(double low, double high, double value) {
        return Math.max(low, Math.min(high, value));
    }
}
