package dispersal.analysis.calibration;

import dispersal.analysis.Quantiles;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How much of the spread of an outcome comes from not knowing the parameters, and how much from chance.
 *
 * <p>The model is run at D draws of the posterior with R replicates each, outcome y_dr; replicate r throws the same dice at every
 * draw. By the law of total variance, Var y = Var E(y | parameters) + E Var(y | parameters). With the same dice everywhere the
 * layout is crossed: an outcome is the effect of the draw, of the dice, and of both together, y_dr = m + a_d + b_r + c_dr.
 * Mean squares of the two-way analysis of variance give
 *
 * <pre>parameters = (MS_draws - MS_rest) / R,   chance = MS_rest + (MS_dice - MS_rest) / D.</pre>
 *
 * The one-way formula with the spread within draws in place of MS_rest would take the effect of the dice, common to all draws and
 * so no part of the spread between them, off the share of the parameters. With other dice at every draw b_r is 0 on average
 * and both agree. Estimates below 0 are set to 0.
 *
 * @param parameters variance due to the parameters, in the squared unit of the outcome
 * @param chance     variance due to chance
 * @param share      share of the parameters [0, 1]; not-a-number if nothing varies
 * @param interval   its 95 % interval, by taking draws again with replacement
 */
public record VarianceSplit(double parameters, double chance, double share, Range interval) {

    private static final int RESAMPLES = 1000;
    private static final double LOWER_TAIL = 0.025;
    private static final double UPPER_TAIL = 0.975;
    private static final double NORMAL_QUANTILE = 1.959963984540054;

    /**
     * The split.
     *
     * @param outcomes one row a draw of the posterior, at least 2; one column a replicate, at least 2
     * @param key      makes the resamples the same every time
     * @return variances and share
     * @throws IllegalArgumentException if there are fewer rows or columns, rows differ in length, or an outcome is no number
     */
    public static VarianceSplit of(double[][] outcomes, long key) {
        check(outcomes);
        double[] variances = variances(outcomes);
        double[] again = new double[RESAMPLES];
        KeyedDraws draws = new KeyedDraws(key, Purpose.RESAMPLE);
        double[][] resample = new double[outcomes.length][];
        for (int b = 0; b < RESAMPLES; b++) {
            for (int d = 0; d < resample.length; d++) {
                resample[d] = outcomes[draws.below(outcomes.length, b, d)];
            }
            again[b] = share(variances(resample));
        }
        double share = share(variances);
        return new VarianceSplit(variances[0], variances[1], share, interval(share, again, outcomes.length));
    }

    private static void check(double[][] outcomes) {
        int replicates = outcomes.length == 0 ? 0 : outcomes[0].length;
        if (outcomes.length < 2 || replicates < 2) {
            throw new IllegalArgumentException("parameters and chance are told apart by 2 or more draws with 2 or more"
                    + " replicates each, found " + outcomes.length + " and " + replicates);
        }
        for (int d = 0; d < outcomes.length; d++) {
            if (outcomes[d].length != replicates || !Arrays.stream(outcomes[d]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("draw " + d + " should have " + replicates + " outcomes, found "
                        + Arrays.toString(outcomes[d]));
            }
        }
    }

    /** Variance due to parameters, variance due to chance. */
    private static double[] variances(double[][] outcomes) {
        int draws = outcomes.length;
        int replicates = outcomes[0].length;
        double[] ofDraw = new double[draws];
        double[] ofDice = new double[replicates];
        double all = 0;
        for (int d = 0; d < draws; d++) {
            for (int r = 0; r < replicates; r++) {
                ofDraw[d] += outcomes[d][r] / replicates;
                ofDice[r] += outcomes[d][r] / draws;
                all += outcomes[d][r] / draws / replicates;
            }
        }
        double rest = 0;
        for (int d = 0; d < draws; d++) {
            for (int r = 0; r < replicates; r++) {
                double residual = outcomes[d][r] - ofDraw[d] - ofDice[r] + all;
                rest += residual * residual / (draws - 1) / (replicates - 1);
            }
        }
        double between = squares(ofDraw, all) / (draws - 1);
        double dice = squares(ofDice, all) / (replicates - 1);
        return new double[] {Math.max(0, between - rest / replicates), Math.max(0, rest + dice - rest / draws)};
    }

    private static double squares(double[] means, double all) {
        return Arrays.stream(means).map(mean -> (mean - all) * (mean - all)).sum();
    }

    private static double share(double[] variances) {
        return variances[0] / (variances[0] + variances[1]);
    }

    /** The percentile interval, its arms as long as few draws require (Hesterberg 2015). */
    private static Range interval(double share, double[] again, int draws) {
        double[] told = Arrays.stream(again).filter(Double::isFinite).toArray();
        if (Double.isNaN(share) || told.length == 0) {
            return new Range(Double.NaN, Double.NaN);
        }
        double stretch = new TDistribution(null, draws - 1.0).inverseCumulativeProbability(UPPER_TAIL)
                / NORMAL_QUANTILE
                * Math.sqrt(draws / (draws - 1.0));
        double lower = share + stretch * (Quantiles.of(told, LOWER_TAIL) - share);
        double upper = share + stretch * (Quantiles.of(told, UPPER_TAIL) - share);
        return new Range(Math.max(0, lower), Math.min(1, upper));
    }
}
