package dispersal.benchmark;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A straight line through points, by least squares.
 *
 * @param intercept height at 0
 * @param slope     rise per unit
 */
record LineFit(double intercept, double slope) {

    /** Through the points themselves. */
    static LineFit of(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - meanX) * (y[i] - meanY);
            squares += (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = products / squares;
        return new LineFit(meanY - slope * meanX, slope);
    }

    /** Through the logarithms: the slope is the exponent of a power law, {@code exp(intercept)} its value at 1. */
    static LineFit ofLogarithms(double[] x, double[] y) {
        return of(map(x, Math::log), map(y, Math::log));
    }

    private static double[] map(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }
}
