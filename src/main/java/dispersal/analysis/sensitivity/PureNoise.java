package dispersal.analysis.sensitivity;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/** What chance alone produces where no model run can show it. */
final class PureNoise {

    private static final double LOWER_TAIL = 0.025;
    private static final double UPPER_TAIL = 0.975;

    private PureNoise() {}

    /**
     * Range, greatest minus least, of independent normal numbers.
     *
     * @param numbers           how many, at least 1
     * @param standardDeviation their spread, 0 or more; not-a-number if unknown
     * @param key               makes the draws the same every time
     * @return median and 95 % interval; not-a-number if the spread is unknown
     */
    static Interval range(int numbers, double standardDeviation, long key) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        KeyedDraws draws = new KeyedDraws(key, Purpose.CHANCE);
        double[] ranges = new double[Bootstrap.RESAMPLES];
        for (int r = 0; r < ranges.length; r++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int number = 0; number < numbers; number++) {
                double value = normal.inverseCumulativeProbability(draws.uniform(r, number));
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            ranges[r] = standardDeviation * (greatest - least);
        }
        Arrays.sort(ranges);
        return new Interval(
                Bootstrap.quantile(ranges, 0.5),
                Bootstrap.quantile(ranges, LOWER_TAIL),
                Bootstrap.quantile(ranges, UPPER_TAIL));
    }
}
