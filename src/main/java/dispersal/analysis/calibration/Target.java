package dispersal.analysis.calibration;

/**
 * One observed figure as a calibration sees it. How far a simulated value s misses the figure z is measured in standard
 * deviations,
 *
 * <pre>e = (s - z) / σ,   σ² = tolerance² + discrepancy²,</pre>
 *
 * and 0 where the figure is a bound that the simulated value respects. The tolerance is how well the figure is known, the
 * discrepancy how far even the best parameters of an imperfect model may miss it.
 *
 * @param name        short name of the pattern
 * @param group       what it is left out together with, such as an origin
 * @param side        whether the figure is a value or a bound
 * @param value       the figure z
 * @param tolerance   standard deviation of the observation, 0 or more, in the unit of the figure
 * @param discrepancy standard deviation of the model's own error, 0 or more, in the same unit
 * @param weight      how much an error counts when the largest is sought; 1 as a rule, 0 for a figure that is held back and only shown
 */
public record Target(
        String name, String group, Side side, double value, double tolerance, double discrepancy, double weight) {

    /** Share of a figure by which a model may miss it, unless somebody knows better. */
    public static final double USUAL_DISCREPANCY = 0.1;

    /** What a figure says. */
    public enum Side {
        /** It was this. */
        VALUE,
        /** It was this or more. */
        AT_LEAST,
        /** It was this or less. */
        AT_MOST
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the figure is no number, a spread or weight is negative or no number, or both spreads are 0
     *     though the figure is to be fitted
     */
    public Target {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("pattern " + name + ": the figure must be a number, found " + value);
        }
        if (!(tolerance >= 0 && discrepancy >= 0 && weight >= 0 && Double.isFinite(tolerance + discrepancy + weight))) {
            throw new IllegalArgumentException(
                    "pattern " + name + ": tolerance, discrepancy and weight must be 0 or more, found " + tolerance + ", "
                            + discrepancy + " and " + weight);
        }
        if (weight > 0 && tolerance == 0 && discrepancy == 0) {
            throw new IllegalArgumentException("pattern " + name
                    + " can be missed by nothing at all: its tolerance and the model's discrepancy are both 0;"
                    + " state a tolerance, or hold the pattern back with weight 0");
        }
    }

    /**
     * A figure that is to be fitted by a model that may miss it by a tenth.
     *
     * @param tolerance standard deviation of the observation; not-a-number where nobody states one, so that the discrepancy stands alone
     */
    public static Target fitted(String name, String group, Side side, double value, double tolerance) {
        double known = Double.isNaN(tolerance) ? 0 : tolerance;
        return new Target(name, group, side, value, known, USUAL_DISCREPANCY * Math.abs(value), 1);
    }

    /** The same for a model that may miss a share of the figure. */
    public Target discrepancyShare(double share) {
        return new Target(name, group, side, value, tolerance, share * Math.abs(value), weight);
    }

    /** The same pattern, held back: shown, but never fitted. */
    public Target heldBack() {
        return new Target(name, group, side, value, tolerance, discrepancy, 0);
    }

    /** The same pattern with another figure, known as well as before. */
    public Target at(double figure) {
        return new Target(name, group, side, figure, tolerance, discrepancy, weight);
    }

    /** Whether errors count. */
    public boolean isFitted() {
        return weight > 0;
    }

    /** Standard deviation σ of what separates a figure from a perfect simulation, in the unit of the figure. */
    public double spread() {
        return Math.hypot(tolerance, discrepancy);
    }

    /** By how much a simulated value misses the figure, in its unit; 0 where a bound is respected. */
    public double miss(double simulated) {
        double miss = simulated - value;
        return switch (side) {
            case VALUE -> miss;
            case AT_LEAST -> miss > 0 ? 0 : miss;
            case AT_MOST -> miss < 0 ? 0 : miss;
        };
    }

    /** The standardised error e of a simulated value; not-a-number where there is none. */
    public double error(double simulated) {
        return miss(simulated) / spread();
    }
}
