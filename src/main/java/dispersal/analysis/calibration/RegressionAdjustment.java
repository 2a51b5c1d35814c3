package dispersal.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Moves the parameters of near runs to where they would have been had the runs agreed exactly with what was observed (Beaumont,
 * Zhang and Balding 2002, doi 10.1093/genetics/162.4.2025).
 *
 * <p>Near the observation, a parameter is taken for a linear function of the standardised errors e of a run (0 for a perfect run),
 *
 * <pre>logit(u_i) = α + e_iᵀ β + residual_i,     adjusted:  logit(u_i) - e_iᵀ β.</pre>
 *
 * The fit is by least squares with weights w_i (1 - (ρ_i / ρ_max)²), the importance weight times Epanechnikov's kernel, which are
 * also the weights of the adjusted draws. The logit keeps adjusted shares of the prior probability between 0 and 1, and so every value within its
 * range. Errors of different patterns go together closely, hence a ridge: with errors scaled to unit variance, {@value #RIDGE} is
 * added to every entry of the diagonal of their correlation matrix.
 */
public final class RegressionAdjustment {

    static final double RIDGE = 1e-3;
    /** Variance of standardised errors below which a pattern tells runs apart by rounding only. */
    private static final double LEAST_VARIANCE = 1e-18;

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
        double[] scales = scales(errors, weights);
        double[][] slopes = slopes(responses, errors, weights, scales);
        double[][] adjusted = new double[responses.length][];
        for (int i = 0; i < adjusted.length; i++) {
            adjusted[i] = responses[i].clone();
            for (int j = 0; j < scales.length; j++) {
                for (int p = 0; p < adjusted[i].length; p++) {
                    adjusted[i][p] -= errors[i][j] * scales[j] * slopes[j][p];
                }
            }
        }
        return adjusted;
    }

    /** One over the standard deviation of the errors at each pattern, 0 where they do not differ. */
    private static double[] scales(double[][] errors, double[] weights) {
        double[] scales = new double[errors[0].length];
        for (int j = 0; j < scales.length; j++) {
            double variance = product(errors, j, errors, j, weights);
            scales[j] = variance > LEAST_VARIANCE ? 1 / Math.sqrt(variance) : 0;
        }
        return scales;
    }

    private static double[][] slopes(double[][] responses, double[][] errors, double[] weights, double[] scales) {
        double[][] squares = new double[scales.length][scales.length];
        double[][] products = new double[scales.length][responses[0].length];
        for (int j = 0; j < scales.length; j++) {
            for (int k = 0; k <= j; k++) {
                squares[j][k] = scales[j] * scales[k] * product(errors, j, errors, k, weights);
                squares[k][j] = squares[j][k];
            }
            squares[j][j] = 1 + RIDGE;
            for (int p = 0; p < responses[0].length; p++) {
                products[j][p] = scales[j] * product(errors, j, responses, p, weights);
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(squares, false))
                .getSolver()
                .solve(new Array2DRowRealMatrix(products, false))
                .getData();
    }

    /** Weighted covariance of two columns. */
    private static double product(double[][] ones, int one, double[][] others, int other, double[] weights) {
        double total = 0;
        double sumOfOnes = 0;
        double sumOfOthers = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            total += weights[i];
            sumOfOnes += weights[i] * ones[i][one];
            sumOfOthers += weights[i] * others[i][other];
        }
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (ones[i][one] - sumOfOnes / total) * (others[i][other] - sumOfOthers / total);
        }
        return sum / total;
    }

    private static double logit(double share) {
        double inside = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
        return Math.log(inside / (1 - inside));
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
