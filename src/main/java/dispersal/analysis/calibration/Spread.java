package dispersal.analysis.calibration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * Mean and covariance of a cloud of weighted points, with the root L of the covariance, S = L Lᵀ, and its inverse.
 *
 * <p>With d parameters and an effective number n of points, the covariances between parameters are shrunk by the share d / (d
 * + n), so that few points pretend to no relation that they cannot show and S can always be inverted.
 *
 * @param mean        one number a parameter
 * @param root        lower triangular root of the covariance
 * @param inverse     its inverse
 * @param determinant determinant of the root
 */
record Spread(double[] mean, double[][] root, double[][] inverse, double determinant) {

    /** A parameter that never moves in the cloud still has a spread that can be divided by. */
    private static final double LEAST_VARIANCE = 1e-16;

    private static final double SYMMETRY = 1e-9;
    private static final double POSITIVITY = 1e-30;

    /** Mean and spread of points, the covariance times a factor. */
    static Spread of(double[][] points, double[] weights, double factor) {
        double[] mean = mean(points, weights);
        double[][] covariance = covariance(points, weights, mean);
        double kept = 1 - mean.length / (mean.length + Weighted.effectiveSize(weights));
        for (int p = 0; p < mean.length; p++) {
            for (int q = 0; q < mean.length; q++) {
                covariance[p][q] = factor * (p == q ? covariance[p][p] + LEAST_VARIANCE : kept * covariance[p][q]);
            }
        }
        CholeskyDecomposition decomposition =
                new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), SYMMETRY, POSITIVITY);
        double[][] root = decomposition.getL().getData();
        double determinant = 1;
        for (int p = 0; p < root.length; p++) {
            determinant *= root[p][p];
        }
        double[][] inverse = new LUDecomposition(decomposition.getL(), 0)
                .getSolver()
                .getInverse()
                .getData();
        return new Spread(mean, root, inverse, determinant);
    }

    private static double[] mean(double[][] points, double[] weights) {
        double[] mean = new double[points[0].length];
        double total = Weighted.total(weights);
        for (int i = 0; i < points.length; i++) {
            for (int p = 0; p < mean.length; p++) {
                mean[p] += weights[i] / total * points[i][p];
            }
        }
        return mean;
    }

    private static double[][] covariance(double[][] points, double[] weights, double[] mean) {
        double[][] covariance = new double[mean.length][mean.length];
        double total = Weighted.total(weights);
        for (int i = 0; i < points.length; i++) {
            double share = weights[i] / total;
            for (int p = 0; p < mean.length; p++) {
                for (int q = 0; q < mean.length; q++) {
                    covariance[p][q] += share * (points[i][p] - mean[p]) * (points[i][q] - mean[q]);
                }
            }
        }
        return covariance;
    }

    /** A point from as many independent standard normal numbers: centre + L z. */
    double[] step(double[] centre, double[] normals) {
        double[] point = centre.clone();
        for (int p = 0; p < point.length; p++) {
            for (int q = 0; q <= p; q++) {
                point[p] += root[p][q] * normals[q];
            }
        }
        return point;
    }

    /** The point in coordinates in which the cloud is as wide in every direction: L⁻¹ u. */
    double[] whitened(double[] point) {
        double[] white = new double[point.length];
        for (int p = 0; p < white.length; p++) {
            for (int q = 0; q <= p; q++) {
                white[p] += inverse[p][q] * point[q];
            }
        }
        return white;
    }

    static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int p = 0; p < one.length; p++) {
            sum += (one[p] - other[p]) * (one[p] - other[p]);
        }
        return sum;
    }
}
