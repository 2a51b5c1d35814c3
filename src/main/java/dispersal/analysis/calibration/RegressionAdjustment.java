package dispersal.analysis.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Moves the parameters of near runs to where they would have been had the runs agreed exactly with what was observed (Beaumont,
 * Zhang and Balding 2002, doi 10.1093/genetics/162.4.2025).
 *
 * <p>Near the observation, a parameter is taken for a linear function of the standardised errors e of a run (0 for a perfect
 * run),
 *
 * <pre>logit(u_i) = α + e_iᵀ β + r_i,     adjusted:  α + r_i / (1 - h_i).</pre>
 *
 * The fit is by least squares with weights w_i (1 - (ρ_i / ρ_max)²), the importance weight times Epanechnikov's kernel, which are
 * also the weights of the adjusted draws. The logit keeps adjusted shares of the prior probability between 0 and 1, and so every
 * value within its range. Errors of different patterns go together closely, hence a ridge ({@link WeightedLine}).
 *
 * <p>The residuals r are those of runs that were not used to predict themselves, h being the leverage of a run: a plane through
 * few runs comes closer to them than to the truth, and with two dozen patterns plain residuals make intervals too narrow. For
 * many runs h goes to 0, and the adjustment is that of the paper.
 */
public final class RegressionAdjustment {

    private static final double LEAST_SHARE = 1e-12;

    private RegressionAdjustment() {}

    /** The adjusted posterior of the parameters. */
    static Posterior posterior(Neighbours near) {
        double[] weights = weights(near);
        double[][] logits = Arrays.stream(near.points())
                .map(point ->
                        Arrays.stream(point).map(RegressionAdjustment::logit).toArray())
                .toArray(double[][]::new);
        double[][] adjusted = adjusted(logits, near.errors(near.observed().fitted()), weights);
        double[][] points = Arrays.stream(adjusted)
                .map(row -> Arrays.stream(row).map(RegressionAdjustment::share).toArray())
                .toArray(double[][]::new);
        return new Posterior(near.bank().problem().prior(), points, weights);
    }

    /** Importance weights times Epanechnikov's kernel; the kernel is flat where all runs are equally far. */
    static double[] weights(Neighbours near) {
        double[] weights = near.weights();
        double farthest = near.threshold();
        boolean flat = near.distances()[near.rows()[0]] == farthest;
        for (int i = 0; i < weights.length && !flat; i++) {
            double share = near.distances()[near.rows()[i]] / farthest;
            weights[i] *= 1 - share * share;
        }
        return weights;
    }

    /**
     * Responses as they would be without errors.
     *
     * @param responses one row a run, one column a response
     * @param errors    one row a run, one column a pattern
     * @param weights   one number a run
     * @return one row a run, one column a response
     */
    static double[][] adjusted(double[][] responses, double[][] errors, double[] weights) {
        WeightedLine line = WeightedLine.fitted(responses, errors, weights);
        return IntStream.range(0, responses.length)
                .mapToObj(run -> line.withoutErrors(responses[run], errors[run], weights[run]))
                .toArray(double[][]::new);
    }

    private static double logit(double share) {
        double inside = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
        return Math.log(inside / (1 - inside));
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
