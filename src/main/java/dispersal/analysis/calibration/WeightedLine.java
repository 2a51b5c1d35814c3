package dispersal.analysis.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;

/**
 * Responses as linear functions of errors, fitted by weighted least squares. Errors are scaled to unit variance, and {@value
 * #RIDGE} is added to the diagonal of their correlation matrix, so that errors that go together, or do not vary, do no harm.
 *
 * @param centres   weighted mean of the errors at each pattern
 * @param scales    one over their standard deviation, 0 where they do not vary
 * @param slopes    one row a pattern, one column a response: change of the response a standard deviation of the error
 * @param means     weighted mean of each response
 * @param inverse   inverse of the correlation matrix with its ridge
 * @param total     sum of the weights
 */
record WeightedLine(
        double[] centres, double[] scales, double[][] slopes, double[] means, double[][] inverse, double total) {

    static final double RIDGE = 1e-3;
    /** Variance of standardised errors below which a pattern tells runs apart by rounding only. */
    private static final double LEAST_VARIANCE = 1e-18;

    private static final double ROUNDING = 1e-9;

    /**
     * The fit.
     *
     * @param responses one row a run, one column a response
     * @param errors    one row a run, one column a pattern
     * @param weights   one number a run, not all 0
     */
    static WeightedLine fitted(double[][] responses, double[][] errors, double[] weights) {
        double[] centres = means(errors, weights);
        double[] means = means(responses, weights);
        double[][] squares = products(errors, centres, errors, centres, weights);
        double[] scales = new double[centres.length];
        for (int j = 0; j < scales.length; j++) {
            scales[j] = squares[j][j] > LEAST_VARIANCE ? 1 / Math.sqrt(squares[j][j]) : 0;
        }
        for (int j = 0; j < scales.length; j++) {
            for (int k = 0; k < scales.length; k++) {
                squares[j][k] = j == k ? 1 + RIDGE : squares[j][k] * scales[j] * scales[k];
            }
        }
        double[][] products = products(errors, centres, responses, means, weights);
        for (int j = 0; j < scales.length; j++) {
            for (int p = 0; p < means.length; p++) {
                products[j][p] *= scales[j];
            }
        }
        DecompositionSolver solver =
                new CholeskyDecomposition(new Array2DRowRealMatrix(squares, false), ROUNDING, ROUNDING).getSolver();
        return new WeightedLine(
                centres,
                scales,
                solver.solve(new Array2DRowRealMatrix(products, false)).getData(),
                means,
                solver.getInverse().getData(),
                Weighted.total(weights));
    }

    private static double[] means(double[][] columns, double[] weights) {
        double[] means = new double[columns[0].length];
        double total = Weighted.total(weights);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < means.length; j++) {
                means[j] += weights[i] / total * columns[i][j];
            }
        }
        return means;
    }

    /** Weighted covariances of the columns of two tables. */
    private static double[][] products(
            double[][] ones, double[] meanOfOnes, double[][] others, double[] meanOfOthers, double[] weights) {
        double[][] products = new double[meanOfOnes.length][meanOfOthers.length];
        double total = Weighted.total(weights);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < meanOfOnes.length; j++) {
                double one = weights[i] / total * (ones[i][j] - meanOfOnes[j]);
                for (int k = 0; k < meanOfOthers.length; k++) {
                    products[j][k] += one * (others[i][k] - meanOfOthers[k]);
                }
            }
        }
        return products;
    }

    /** What a run would have answered without errors: the line there, and by how much the line of all other runs misses the run. */
    double[] withoutErrors(double[] response, double[] error, double weight) {
        double[] scaled = new double[scales.length];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = scales[j] * (error[j] - centres[j]);
        }
        double freedom = 1 - leverage(scaled, weight);
        double[] without = new double[response.length];
        for (int p = 0; p < without.length; p++) {
            double line = means[p];
            double residual = response[p] - means[p];
            for (int j = 0; j < scaled.length; j++) {
                line -= scales[j] * centres[j] * slopes[j][p];
                residual -= scaled[j] * slopes[j][p];
            }
            without[p] = line + residual / freedom;
        }
        return without;
    }

    private double leverage(double[] scaled, double weight) {
        double quadratic = 1;
        for (int j = 0; j < scaled.length; j++) {
            for (int k = 0; k < scaled.length; k++) {
                quadratic += scaled[j] * inverse[j][k] * scaled[k];
            }
        }
        return weight / total * quadratic;
    }
}
