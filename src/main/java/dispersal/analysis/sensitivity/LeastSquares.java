package dispersal.analysis.sensitivity;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A regression of numbers with mean 0 on columns with mean 0.
 *
 * @param coefficients one a column
 * @param influences   one row a point, one number a column: by how much a residual of 1 at the point would move the coefficient
 * @param leftOut      residuals as they would be had the point not been used: e / (1 - h)
 * @param outcome      what was fitted
 */
record LeastSquares(double[] coefficients, double[][] influences, double[] leftOut, double[] outcome) {

    private static final int FEWEST_SPARE_POINTS = 4;
    /** Share of the diagonal below which columns count as combinations of each other. */
    private static final double SINGULAR = 1e-9;
    /** A point that alone decides a coefficient has no residual to speak of. */
    private static final double LEAST_FREEDOM = 1e-9;

    /** The regression, if the columns can be told apart and there are at least four points more than unknowns. */
    static Optional<LeastSquares> fitted(List<double[]> columns, double[] outcome) {
        int unknowns = columns.size() + 1;
        if (outcome.length < unknowns + FEWEST_SPARE_POINTS) {
            return Optional.empty();
        }
        RealMatrix products = new Array2DRowRealMatrix(products(columns), false);
        DecompositionSolver solver = new QRDecomposition(products, SINGULAR * outcome.length).getSolver();
        if (!solver.isNonSingular()) {
            return Optional.empty();
        }
        double[][] influences = influences(columns, solver.getInverse().getData());
        double[] coefficients = new Array2DRowRealMatrix(influences, false).preMultiply(outcome);
        return Optional.of(new LeastSquares(
                coefficients, influences, leftOut(columns, coefficients, influences, outcome), outcome));
    }

    /** Products of all columns with all; plain loops, since tall matrices of the library are multiplied entry by entry. */
    private static double[][] products(List<double[]> columns) {
        double[][] products = new double[columns.size()][columns.size()];
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] = product(columns.get(i), columns.get(j));
                products[j][i] = products[i][j];
            }
        }
        return products;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int point = 0; point < one.length; point++) {
            sum += one[point] * other[point];
        }
        return sum;
    }

    private static double[][] influences(List<double[]> columns, double[][] inverse) {
        double[][] influences = new double[columns.get(0).length][inverse.length];
        for (int column = 0; column < inverse.length; column++) {
            double[] values = columns.get(column);
            for (int point = 0; point < influences.length; point++) {
                add(values[point], inverse[column], influences[point]);
            }
        }
        return influences;
    }

    private static void add(double share, double[] row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += share * row[i];
        }
    }

    private static double[] leftOut(
            List<double[]> columns, double[] coefficients, double[][] influences, double[] outcome) {
        double[] leftOut = new double[outcome.length];
        for (int point = 0; point < outcome.length; point++) {
            double freedom = 1 - 1.0 / outcome.length;
            double fit = 0;
            for (int column = 0; column < coefficients.length; column++) {
                freedom -= columns.get(column)[point] * influences[point][column];
                fit += columns.get(column)[point] * coefficients[column];
            }
            leftOut[point] = freedom > LEAST_FREEDOM ? (outcome[point] - fit) / freedom : 0;
        }
        return leftOut;
    }

    /** Share of the outcome's variance predicted at points left out, with blocks of points each taken a number of times. */
    double predicted(int[] times, int pointsPerBlock) {
        double errors = 0;
        double squares = 0;
        double sum = 0;
        double number = 0;
        for (int point = 0; point < outcome.length; point++) {
            int weight = times[point / pointsPerBlock];
            errors += weight * leftOut[point] * leftOut[point];
            squares += weight * outcome[point] * outcome[point];
            sum += weight * outcome[point];
            number += weight;
        }
        double variation = squares - sum * sum / number;
        return variation > 0 ? 1 - errors / variation : Double.NaN;
    }
}
