package dispersal.analysis;

import java.util.Arrays;

/** Quantiles of a sample, interpolated linearly between its sorted values (Hyndman and Fan's type 7). */
public final class Quantiles {

    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param sample      values in any order, at least one; left as they are
     * @param probability which quantile [0, 1]; 0 is the least value, 1 the greatest
     * @return the quantile, in the unit of the sample
     * @throws IllegalArgumentException if the sample is empty or the probability outside [0, 1]
     */
    public static double of(double[] sample, double probability) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("a quantile needs at least one value, found none");
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a quantile's probability must be in [0, 1], found " + probability);
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double position = probability * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
