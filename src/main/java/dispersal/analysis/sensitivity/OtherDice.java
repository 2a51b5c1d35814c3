package dispersal.analysis.sensitivity;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a factor would show that moves nothing but the dice: whole studies of the base scenario, each made of its replicates drawn
 * again with replacement, differ from each other by chance alone. Stretched like every bootstrap for small numbers of replicates.
 *
 * @param base outcome of the base scenario, one value a replicate
 * @param key  makes the draws the same every time
 */
record OtherDice(double[] base, long key) {

    private static final double LOWER_TAIL = 0.025;
    private static final double UPPER_TAIL = 0.975;
    private static final int FEWEST_MEANS = 2;

    /** Difference between two means with dice of their own: zero, with the interval in which chance keeps it. */
    Interval effect() {
        if (tooFew()) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double[] again = new double[Bootstrap.RESAMPLES];
        for (int resample = 0; resample < again.length; resample++) {
            double[] means = means(resample, FEWEST_MEANS);
            again[resample] = means[0] - means[1];
        }
        return Bootstrap.stretched(0, again, Bootstrap.stretch(base.length));
    }

    /**
     * Greatest minus least of several means with dice of their own.
     *
     * @param number how many means, at least 1
     * @return median and 95 % interval
     */
    Interval range(int number) {
        if (tooFew()) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double[] ranges = IntStream.range(0, Bootstrap.RESAMPLES)
                .mapToDouble(resample -> Math.sqrt(base.length / (base.length - 1.0)) * range(means(resample, number)))
                .sorted()
                .toArray();
        return new Interval(
                Bootstrap.quantile(ranges, 0.5),
                Bootstrap.quantile(ranges, LOWER_TAIL),
                Bootstrap.smallSample(base.length) * Bootstrap.quantile(ranges, UPPER_TAIL));
    }

    private static double range(double[] means) {
        return Arrays.stream(means).max().orElseThrow()
                - Arrays.stream(means).min().orElseThrow();
    }

    private double[] means(int resample, int number) {
        KeyedDraws draws = new KeyedDraws(key, Purpose.CHANCE);
        double[] means = new double[number];
        for (int mean = 0; mean < number; mean++) {
            for (int draw = 0; draw < base.length; draw++) {
                means[mean] += base[draws.below(base.length, resample, (long) mean * base.length + draw)] / base.length;
            }
        }
        return means;
    }

    private boolean tooFew() {
        return base.length < Measure.FEWEST_BLOCKS;
    }
}
