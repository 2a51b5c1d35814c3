package dispersal.analysis.sensitivity;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Intervals of 95 % from samples taken again, with replacement, from independent units (Efron 1979).
 *
 * <p>The plain percentile interval of G units is too narrow: it takes the normal quantile where Student's t is due, and a variance
 * with divisor G where G - 1 is due. Both are made good by stretching its arms about the estimate, each to its own length, by
 *
 * <pre>t(0.975; G - 1) / z(0.975) · √(G / (G - 1))</pre>
 *
 * (the expanded percentile interval of Hesterberg 2015, doi 10.1080/00031305.2015.1089789, written for the ends rather than for
 * the levels). In trials with Morris's means of 20 trajectories on several functions it covered 92 to 97 %, mostly about 95, where
 * the plain one covered 91 to 97 %, mostly about 93; bias-corrected accelerated intervals lay between, studentised ones covered up
 * to 99 % and have no end where few units show any effect. No interval can know what a sample has not seen: where one trajectory
 * in nine makes half of a mean, all of them covered about 88 %.
 */
final class Bootstrap {

    /** Number of samples taken again. */
    static final int RESAMPLES = 1000;

    private static final double LOWER_TAIL = 0.025;
    private static final double UPPER_TAIL = 0.975;
    private static final double NORMAL_QUANTILE = 1.959963984540054;

    private Bootstrap() {}

    /** Numbers computed from units. */
    interface Statistic {

        /**
         * The numbers.
         *
         * @param times how often each unit is in the sample
         * @return one value a number; not-a-number where the sample does not tell
         */
        double[] of(int[] times);
    }

    /**
     * Estimates with intervals.
     *
     * @param units     number of independent units, at least 2
     * @param key       makes the resamples the same every time
     * @param statistic what is estimated
     * @return one interval a number of the statistic
     */
    static Interval[] intervals(int units, long key, Statistic statistic) {
        KeyedDraws draws = new KeyedDraws(key, Purpose.RESAMPLE);
        double[] estimates = statistic.of(once(units));
        double[][] again = new double[estimates.length][RESAMPLES];
        int[] times = new int[units];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Arrays.fill(times, 0);
            for (int draw = 0; draw < units; draw++) {
                times[draws.below(units, resample, draw)]++;
            }
            double[] values = statistic.of(times);
            for (int i = 0; i < values.length; i++) {
                again[i][resample] = values[i];
            }
        }
        double stretch = stretch(units);
        Interval[] intervals = new Interval[estimates.length];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = stretched(estimates[i], again[i], stretch);
        }
        return intervals;
    }

    /** By how much the arms of a percentile interval are to be longer. */
    static double stretch(int units) {
        return smallSample(units) * Math.sqrt(units / (units - 1.0));
    }

    /** Student's t over the normal quantile. */
    static double smallSample(int units) {
        return new TDistribution(null, units - 1.0).inverseCumulativeProbability(UPPER_TAIL) / NORMAL_QUANTILE;
    }

    /**
     * The interval of an estimate.
     *
     * @param estimate the estimate
     * @param again    the same from samples taken again; those that do not tell are left out
     * @param stretch  by how much the arms are longer than those of the percentile interval
     * @return the interval
     */
    static Interval stretched(double estimate, double[] again, double stretch) {
        double[] sorted =
                DoubleStream.of(again).filter(Double::isFinite).sorted().toArray();
        if (Double.isNaN(estimate) || sorted.length == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double lower = estimate + stretch * (quantile(sorted, LOWER_TAIL) - estimate);
        double upper = estimate + stretch * (quantile(sorted, UPPER_TAIL) - estimate);
        return new Interval(estimate, lower, upper);
    }

    private static int[] once(int units) {
        int[] times = new int[units];
        Arrays.fill(times, 1);
        return times;
    }

    /** A quantile of sorted numbers, interpolated linearly. */
    static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
