package dispersal.submodel;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How a trait is spread over people: the quantile function of a distribution, tabulated over standard normal scores
 * ({@code z} stands for the share {@code Phi(z)} of people below) and linear in between. Scores rather than shares keep the
 * tails exact, and make a Gaussian copula a sum of scores.
 */
public final class QuantileTable implements Serializable {

    private static final long serialVersionUID = 1;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int CELLS = 2048;
    /** One person in 25 billion lies beyond. */
    private static final double LARGEST_SCORE = 6.5;

    private static final double CELLS_PER_SCORE = CELLS / (2 * LARGEST_SCORE);
    private static final double NEARLY_NORMAL = 1e-4;
    /** Wilson and Hilferty: the cube root of a Gamma number is nearly normal. */
    private static final double CUBE = 3;

    private final double[] values;

    private QuantileTable(DoubleUnaryOperator valueOfScore) {
        values = new double[CELLS + 1];
        for (int cell = 0; cell <= CELLS; cell++) {
            values[cell] = valueOfScore.applyAsDouble(cell / CELLS_PER_SCORE - LARGEST_SCORE);
        }
    }

    /**
     * A trait between 0 and 1.
     *
     * @param alpha first shape, above 0
     * @param beta  second shape, above 0
     * @return the table of Beta(alpha, beta)
     */
    public static QuantileTable beta(double alpha, double beta) {
        BetaDistribution distribution = new BetaDistribution(null, alpha, beta);
        return new QuantileTable(z -> distribution.inverseCumulativeProbability(NORMAL.cumulativeProbability(z)));
    }

    /**
     * A factor on a hazard, with mean 1.
     *
     * @param variance variance, at least 0
     * @return the table of Gamma(1 / variance, variance); exactly 1 everywhere for a variance of 0
     */
    public static QuantileTable gammaOfMeanOne(double variance) {
        if (variance < NEARLY_NORMAL) {
            return new QuantileTable(z -> wilsonHilferty(z, variance));
        }
        GammaDistribution distribution = new GammaDistribution(null, 1 / variance, variance);
        return new QuantileTable(z -> distribution.inverseCumulativeProbability(NORMAL.cumulativeProbability(z)));
    }

    private static double wilsonHilferty(double score, double variance) {
        double root = 1 - variance / (CUBE * CUBE) + score * Math.sqrt(variance) / CUBE;
        return root * root * root;
    }

    /**
     * Value of the person with a given score.
     *
     * @param score standard normal score; beyond 6.5 either way the value at 6.5
     * @return the value
     */
    public double at(double score) {
        double position = (Math.max(-LARGEST_SCORE, Math.min(LARGEST_SCORE, score)) + LARGEST_SCORE) * CELLS_PER_SCORE;
        int cell = Math.min(CELLS - 1, (int) position);
        return values[cell] + (position - cell) * (values[cell + 1] - values[cell]);
    }

    /**
     * Score of the person below whom a given share of people lies.
     *
     * @param share share in (0, 1)
     * @return standard normal quantile
     */
    public static double score(double share) {
        return NORMAL.inverseCumulativeProbability(share);
    }
}
