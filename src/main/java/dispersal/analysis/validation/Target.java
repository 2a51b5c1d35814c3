package dispersal.analysis.validation;

/**
 * What was published: a best value with the uncertainty of one standard deviation, and the ends between which a result agrees with it.
 * What is not there is not-a-number: a target without a best value is an interval, one with a single end is a bound.
 *
 * @param central   best value, or not-a-number
 * @param tolerance one standard deviation of what is known about it: definitions, sources that differ, counting; not chance
 * @param low       low end, or not-a-number
 * @param high      high end, or not-a-number
 */
public record Target(double central, double tolerance, double low, double high) {

    /** This target; one with a best value and no ends gets them at one tolerance from it. */
    Target closed() {
        return Double.isNaN(central) || !Double.isNaN(low) || !Double.isNaN(high)
                ? this
                : new Target(central, tolerance, central - tolerance, central + tolerance);
    }

    /**
     * Whether a value lies between the ends.
     *
     * @param value a number
     * @return false also for not-a-number
     */
    public boolean holds(double value) {
        return value >= (Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low)
                && value <= (Double.isNaN(high) ? Double.POSITIVE_INFINITY : high);
    }

    /**
     * How far a value is off: from the best value if there is one, otherwise from the nearer end, and by nothing between the ends.
     *
     * @param value a number
     * @return value less target, in the unit of the pattern; 0 if it agrees, negative if the value is too low
     */
    public double error(double value) {
        if (!Double.isNaN(central)) {
            return value - central;
        }
        if (value < low) {
            return value - low;
        }
        return value > high ? value - high : 0;
    }

    /** Size of the target: its best value, otherwise the middle of its ends or the only end. */
    public double size() {
        if (!Double.isNaN(central)) {
            return Math.abs(central);
        }
        if (Double.isNaN(low)) {
            return Math.abs(high);
        }
        return Double.isNaN(high) ? Math.abs(low) : Math.abs(low + high) / 2;
    }

    /** Whether it is open at one side. */
    public boolean isBound() {
        return Double.isNaN(central) && Double.isNaN(low) != Double.isNaN(high);
    }
}
