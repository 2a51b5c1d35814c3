package dispersal.submodel;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The standard normal distribution.
 *
 * <p>A fast part: {@link #cumulated} takes the steps of Commons Math, to the last bit, by way of the incomplete Gamma function of shape
 * one half (series below 3/2, continued fraction above), but works out what depends on the shape alone once and divides less
 * often.
 */
final class StandardNormal {

    private static final double SHAPE = 0.5;
    private static final double LOG_GAMMA = Gamma.logGamma(SHAPE);
    private static final double SQRT_2 = FastMath.sqrt(2.0);
    private static final double LOG_SQRT_2_PI = 0.5 * FastMath.log(2 * FastMath.PI);
    /** Beyond, the share is 0 or 1. */
    private static final double FAR = 40;

    private static final double TOLERANCE = 1e-15;
    /** Above the tolerance by more than the rounding of a quotient. */
    private static final double SURELY_MORE = 1.01e-15;

    private StandardNormal() {}

    /**
     * Density.
     *
     * @param score any number
     * @return density at the score
     */
    static double density(double score) {
        return FastMath.exp(-score * score / 2 - LOG_SQRT_2_PI);
    }

    /**
     * Share of people below a score.
     *
     * @param score any number
     * @return share in [0, 1]
     */
    static double cumulated(double score) {
        if (Math.abs(score) > FAR) {
            return score < 0 ? 0 : 1;
        }
        double root = -score / SQRT_2;
        double outside = beyond(root * root);
        return SHAPE * (root < 0 ? 2 - outside : outside);
    }

    /** Regularised upper incomplete Gamma function of shape one half. */
    private static double beyond(double x) {
        if (x == 0) {
            return 1;
        }
        double front = FastMath.exp(-x + SHAPE * FastMath.log(x) - LOG_GAMMA);
        return x < SHAPE + 1 ? 1 - front * series(x) : front * (1 / fraction(x));
    }

    private static double series(double x) {
        double term = 1 / SHAPE;
        double sum = term;
        double n = 0;
        while (term > SURELY_MORE * sum || term / sum > TOLERANCE) {
            n++;
            term *= x / (SHAPE + n);
            sum += term;
        }
        return sum;
    }

    /** Modified Lentz. */
    private static double fraction(double x) {
        double value = 1 - SHAPE + x;
        double c = value;
        double d = 0;
        double change;
        int n = 1;
        do {
            double a = 2.0 * n + 1 - SHAPE + x;
            double b = n * (SHAPE - n);
            d = 1 / (a + b * d);
            c = a + b / c;
            change = c * d;
            value *= change;
            n++;
        } while (Math.abs(change - 1) >= TOLERANCE);
        return value;
    }
}
