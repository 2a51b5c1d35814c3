package dispersal.analysis;

import java.util.Arrays;

/**
 * Values of one quantity over the replicates of a study. The mean is the sum over the number, exact for whole persons; the spread is
 * updated value by value (Welford); the values are kept for exact quantiles. What cannot be said of too few values is {@code NaN}, which tables leave empty.
 */
public final class Sample {

    private static final double UPPER_TAIL = 0.975;
    private static final int FIRST_CAPACITY = 8;

    private double[] values = new double[FIRST_CAPACITY];
    private int count;
    private double sum;
    private double runningMean;
    private double sumOfSquares;

    /**
     * Adds the value of one more replicate.
     *
     * @param value any finite number
     */
    public void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count] = value;
        count++;
        sum += value;
        double deviation = value - runningMean;
        runningMean += deviation / count;
        sumOfSquares += deviation * (value - runningMean);
    }

    /** Number of values. */
    public int count() {
        return count;
    }

    /** The values in the order in which they were added. */
    public double[] values() {
        return Arrays.copyOf(values, count);
    }

    /** Arithmetic mean, {@code NaN} without values. */
    public double mean() {
        return count > 0 ? sum / count : Double.NaN;
    }

    /** Standard deviation with divisor n - 1, {@code NaN} for fewer than two values. */
    public double standardDeviation() {
        return count > 1 ? Math.sqrt(sumOfSquares / (count - 1)) : Double.NaN;
    }

    /** Half the width of the 95 % interval of the mean by Student's t, {@code NaN} for fewer than two values. */
    public double halfWidth95() {
        return count < 2 ? Double.NaN : StudentT.quantile(count, UPPER_TAIL) * standardDeviation() / Math.sqrt(count);
    }

    /**
     * A quantile, as {@link Quantiles} defines it.
     *
     * @param probability which quantile [0, 1]
     * @return the quantile, {@code NaN} without values
     */
    public double quantile(double probability) {
        return count == 0 ? Double.NaN : Quantiles.of(Arrays.copyOf(values, count), probability);
    }
}
