package dispersal.analysis.calibration;

/**
 * One observed figure as a calibration sees it: a value, a range or a bound. How far a simulated value s misses it is measured
 * in standard deviations,
 *
 * <pre>e = (s - nearer end) / σ outside the ends, 0 between them;   σ² = tolerance² + discrepancy².</pre>
 *
 * The ends of a value coincide, one end of a bound is open. The tolerance is how well the figure is known, the discrepancy how
 * far even the best parameters of an imperfect model may miss it.
 *
 * @param name        short name of the pattern
 * @param group       what it is left out together with, such as an origin
 * @param low         lower end, minus infinity where open
 * @param high        upper end, not below, infinity where open
 * @param tolerance   standard deviation of the observation, 0 or more, in the unit of the figure
 * @param discrepancy standard deviation of the model's own error, 0 or more, in the same unit
 * @param weight      how much an error counts when the largest is sought; 1 as a rule, 0 for a figure that is held back and only
 *                    shown
 */
public record Observation(
        String name, String group, double low, double high, double tolerance, double discrepancy, double weight) {

    /** Share of a figure by which a model may miss it, unless somebody knows better. */
    public static final double USUAL_DISCREPANCY = 0.1;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the ends are not in order or both open, a spread or weight is negative or no number, or
     *     both spreads are 0 though the figure is to be fitted
     */
    public Observation {
        if (!(low <= high) || Double.isInfinite(low) && Double.isInfinite(high)) {
            throw new IllegalArgumentException("pattern " + name
                    + ": the figure must be a number, or two in order of which one may be open; found " + low + " to "
                    + high);
        }
        if (!(tolerance >= 0 && discrepancy >= 0 && weight >= 0 && Double.isFinite(tolerance + discrepancy + weight))) {
            throw new IllegalArgumentException("pattern " + name
                    + ": tolerance, discrepancy and weight must be 0 or more, found " + tolerance + ", " + discrepancy
                    + " and " + weight);
        }
        if (weight > 0 && tolerance == 0 && discrepancy == 0) {
            throw new IllegalArgumentException("pattern " + name
                    + " may be missed by nothing at all: its tolerance and the model's discrepancy are both 0;"
                    + " state a tolerance, or hold the pattern back with weight 0");
        }
    }

    /**
     * A figure that is to be fitted by a model that may miss it by a tenth.
     *
     * @param name      short name of the pattern
     * @param group     what it is left out together with
     * @param low       lower end, not-a-number where open; the same as {@code high} for a value
     * @param high      upper end, not-a-number where open
     * @param tolerance standard deviation of the observation; not-a-number where nobody states one, so that the discrepancy
     *                  stands
     *                  alone
     * @return the figure, with weight 1
     * @throws IllegalArgumentException as the constructor; a figure of 0 needs a tolerance, since a tenth of it is nothing
     */
    public static Observation fitted(String name, String group, double low, double high, double tolerance) {
        Observation held = new Observation(
                name,
                group,
                Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low,
                Double.isNaN(high) ? Double.POSITIVE_INFINITY : high,
                Double.isNaN(tolerance) ? 0 : tolerance,
                0,
                0);
        return held.with(USUAL_DISCREPANCY * held.size(), 1);
    }

    /** The same figure for a model that may miss a share of it. */
    public Observation withDiscrepancy(double share) {
        return with(share * size(), weight);
    }

    /** The same figure, held back: shown, but never fitted. */
    public Observation heldBack() {
        return with(discrepancy, 0);
    }

    private Observation with(double otherDiscrepancy, double otherWeight) {
        return new Observation(name, group, low, high, tolerance, otherDiscrepancy, otherWeight);
    }

    /**
     * The same pattern as it would be known had something else been seen: a value is what is seen; a range or bound stays if
     * it holds what is seen, and gives way to the value if not. So a bound is a measurement that stops at it. What nothing was
     * seen of is held back.
     *
     * @param seen what would have been seen, not-a-number for nothing
     * @return the observation, known as well as before
     */
    public Observation at(double seen) {
        if (Double.isNaN(seen)) {
            return heldBack();
        }
        return low < high && miss(seen) == 0
                ? this
                : new Observation(name, group, seen, seen, tolerance, discrepancy, weight);
    }

    /** Whether errors count. */
    public boolean isFitted() {
        return weight > 0;
    }

    /** Size of the figure: its value, its only end, or the middle of its ends, without sign. */
    public double size() {
        if (Double.isInfinite(low)) {
            return Math.abs(high);
        }
        return Math.abs(Double.isInfinite(high) ? low : (low + high) / 2);
    }

    /** Standard deviation σ of what separates a figure from a perfect simulation, in the unit of the figure. */
    public double spread() {
        return Math.hypot(tolerance, discrepancy);
    }

    /** By how much a simulated value misses the figure, in its unit; 0 between the ends, not-a-number for no value. */
    public double miss(double simulated) {
        if (simulated < low) {
            return simulated - low;
        }
        return simulated > high || Double.isNaN(simulated) ? simulated - high : 0;
    }

    /** The standardised error e of a simulated value; not-a-number where there is none. */
    public double error(double simulated) {
        return miss(simulated) / spread();
    }
}
