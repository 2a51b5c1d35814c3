package dispersal.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What several runs with the same draw of parameters are worth: for the mean over draws and dice, they do not count as much as runs
 * with draws of their own.
 */
final class SharedDraws {

    private static final double UPPER_TAIL = 0.975;

    private SharedDraws() {}

    /** Number of different draws. */
    static int count(int... draws) {
        return (int) Arrays.stream(draws).distinct().count();
    }

    /**
     * Half the width of the 95 % interval of a mean: by Student's t on the runs if each has a draw of its own, else on the draws, the
     * deviations of runs that share one being added up before they are squared (the sandwich estimate for clusters).
     *
     * @param sample values, one a run
     * @param draws  number of the draw of each run
     * @return half the width, {@code NaN} for fewer than two draws
     */
    static double halfWidth95(Sample sample, int... draws) {
        int different = count(draws);
        if (different == draws.length) {
            return sample.halfWidth95();
        }
        if (different < 2) {
            return Double.NaN;
        }
        Map<Integer, Double> deviations = new LinkedHashMap<>();
        double[] values = sample.values();
        double mean = sample.mean();
        for (int run = 0; run < values.length; run++) {
            deviations.merge(draws[run], values[run] - mean, Double::sum);
        }
        double squares =
                deviations.values().stream().mapToDouble(sum -> sum * sum).sum();
        double error = Math.sqrt(squares * different / (different - 1.0)) / values.length;
        return StudentT.quantile(different, UPPER_TAIL) * error;
    }
}
