package dispersal.analysis;

import java.util.stream.IntStream;

/**
 * How one quantity differs between two scenarios whose runs share their random numbers pair by pair.
 *
 * @param metric            what is measured, as in table {@code summary}
 * @param group             date, crossing or flow
 * @param n                 pairs of runs with the same seed
 * @param baseMean          mean in the base scenario
 * @param alternativeMean   mean in the alternative
 * @param difference        mean of alternative minus base
 * @param lower95           lower end of its 95 % interval by Student's t on the n differences, {@code NaN} for a single pair
 * @param upper95           upper end of that interval, {@code NaN} for a single pair
 * @param positiveShare     share of the pairs in which the alternative has more, ties counted half, in [0, 1]: an estimate of
 *                          how likely the alternative has more in one and the same course of chance
 * @param varianceReduction how many times as many runs with independent seeds would be needed for an interval as narrow:
 *                          (variance of base + variance of alternative) / variance of the differences; {@code NaN} where the
 *                          differences do not vary
 * @param draws             pairs that differ in more than their dice: n, or the number of draws where pairs share parameters
 */
public record PairedDifference(
        String metric,
        String group,
        int n,
        double baseMean,
        double alternativeMean,
        double difference,
        double lower95,
        double upper95,
        double positiveShare,
        double varianceReduction,
        int draws) {

    /**
     * A difference between pairs of runs that share no draw of parameters.
     *
     * @param metric            what is measured, as in table {@code summary}
     * @param group             date, crossing or flow
     * @param n                 pairs of runs with the same seed
     * @param baseMean          mean in the base scenario
     * @param alternativeMean   mean in the alternative
     * @param difference        mean of alternative minus base
     * @param lower95           lower end of its 95 % interval
     * @param upper95           upper end of that interval
     * @param positiveShare     share of the pairs in which the alternative has more
     * @param varianceReduction how many times as many independent runs would be needed
     */
    public PairedDifference(
            String metric,
            String group,
            int n,
            double baseMean,
            double alternativeMean,
            double difference,
            double lower95,
            double upper95,
            double positiveShare,
            double varianceReduction) {
        this(
                metric,
                group,
                n,
                baseMean,
                alternativeMean,
                difference,
                lower95,
                upper95,
                positiveShare,
                varianceReduction,
                n);
    }

    /**
     * Compares values pair by pair.
     *
     * @param metric      what is measured
     * @param group       date, crossing or flow
     * @param base        values in the base scenario, one a pair, at least one
     * @param alternative values in the alternative, in the same order of pairs
     * @return the difference
     * @throws IllegalArgumentException if there are no pairs, or a value has no partner
     */
    public static PairedDifference of(String metric, String group, double[] base, double[] alternative) {
        return of(
                metric,
                group,
                base,
                alternative,
                IntStream.range(0, base.length).toArray());
    }

    /**
     * Compares values pair by pair, of which some have the same draw of parameters.
     *
     * @param metric      what is measured
     * @param group       date, crossing or flow
     * @param base        values in the base scenario, one a pair, at least one
     * @param alternative values in the alternative, in the same order of pairs
     * @param draws       number of the draw of each pair
     * @return the difference
     * @throws IllegalArgumentException if there are no pairs, or a value has no partner
     */
    static PairedDifference of(String metric, String group, double[] base, double[] alternative, int[] draws) {
        if (base.length == 0 || base.length != alternative.length) {
            throw new IllegalArgumentException("a comparison needs pairs of values, found " + base.length + " and "
                    + alternative.length + " for " + metric);
        }
        Sample bases = new Sample();
        Sample alternatives = new Sample();
        Sample differences = new Sample();
        double positive = 0;
        for (int pair = 0; pair < base.length; pair++) {
            double difference = alternative[pair] - base[pair];
            bases.add(base[pair]);
            alternatives.add(alternative[pair]);
            differences.add(difference);
            positive += (1 + Math.signum(difference)) / 2;
        }
        double halfWidth = SharedDraws.halfWidth95(differences, draws);
        return new PairedDifference(
                metric,
                group,
                base.length,
                bases.mean(),
                alternatives.mean(),
                differences.mean(),
                differences.mean() - halfWidth,
                differences.mean() + halfWidth,
                positive / base.length,
                reduction(bases, alternatives, differences),
                SharedDraws.count(draws));
    }

    private static double reduction(Sample bases, Sample alternatives, Sample differences) {
        double paired = square(differences.standardDeviation());
        return paired > 0
                ? (square(bases.standardDeviation()) + square(alternatives.standardDeviation())) / paired
                : Double.NaN;
    }

    private static double square(double value) {
        return value * value;
    }

    /** Metric and group in one word, such as {@code fates.killed@2019-12-31}. */
    public String name() {
        return metric + "@" + group;
    }

    /** Half the width of the 95 % interval, {@code NaN} for a single pair. */
    public double halfWidth95() {
        return (upper95 - lower95) / 2;
    }

    /**
     * Half the width of the interval that holds together with those of other quantities (Bonferroni).
     *
     * @param together number of quantities judged together, at least 1
     * @return half the width, at least that of the single interval, {@code NaN} for a single pair
     */
    public double halfWidthAmong(int together) {
        return draws < 2
                ? Double.NaN
                : halfWidth95() * StudentT.quantile(draws, 1 - 0.025 / together) / StudentT.quantile(draws, 0.975);
    }
}
