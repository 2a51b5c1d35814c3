package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the observations can tell about each parameter, seen best where the truth is known: data are simulated at chosen
 * parameters and recovered by the same procedure (a twin experiment).
 *
 * <p>A parameter counts as identified if its posterior standard deviation is below half the prior's, both in the unit of the
 * parameter and in shares of its prior probability. The two differ where the prior is not flat: on a range over several powers
 * of ten a posterior at the low end is narrow in its unit, though nothing may have been learned. The larger ratio decides.
 * Parameters that are not identified one by one may still be known in combination; hence the pairs that the posterior ties
 * together most.
 *
 * @param parameters one finding a parameter
 * @param pairs      pairs of parameters, the closest tied first
 */
public record Identifiability(List<Finding> parameters, List<Pair> pairs) {

    private static final double IDENTIFIED_BELOW = 0.5;
    private static final double LEARNED_NOTHING_ABOVE = 0.9;
    /** Standard deviation of a number that is evenly spread from 0 to 1. */
    private static final double SPREAD_OF_SHARES = Math.sqrt(1.0 / 12);

    /** Copies the lists. */
    public Identifiability {
        parameters = List.copyOf(parameters);
        pairs = List.copyOf(pairs);
    }

    /**
     * What is known about a parameter.
     *
     * @param parameter   its name
     * @param priorSd     standard deviation before, in its unit
     * @param posteriorSd standard deviation after, in its unit
     * @param ratio       posterior over prior standard deviation, the larger of the two scales
     */
    public record Finding(String parameter, double priorSd, double posteriorSd, double ratio) {

        /** Whether the observations tell its value. */
        public boolean isIdentified() {
            return ratio < IDENTIFIED_BELOW;
        }

        /** The finding in words. */
        public String words() {
            if (isIdentified()) {
                return "identified";
            }
            if (ratio < LEARNED_NOTHING_ABOVE) {
                return "not identified: narrowed, but by less than half";
            }
            return Double.isNaN(ratio)
                    ? "not identified: nothing can be said"
                    : "not identified: the observations say next to nothing about it";
        }
    }

    /**
     * Two parameters that the posterior ties together.
     *
     * @param one         name of one
     * @param other       name of the other
     * @param correlation their correlation [-1, 1]
     */
    public record Pair(String one, String other, double correlation) {

        /** The tie in words. */
        public String words() {
            return correlation < 0
                    ? "more of one goes with less of the other: their sum is told better than either"
                    : "more of one goes with more of the other: their difference is told better than either";
        }
    }

    /** The findings of a posterior. */
    public static Identifiability of(Posterior posterior) {
        List<Finding> findings = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        List<Prior.Parameter> parameters = posterior.prior().parameters();
        for (int p = 0; p < parameters.size(); p++) {
            Prior.Parameter parameter = parameters.get(p);
            double before = parameter.standardDeviation();
            double after = posterior.standardDeviation(p);
            double shares = posterior.shares(p).standardDeviation() / SPREAD_OF_SHARES;
            findings.add(new Finding(parameter.name(), before, after, Math.max(after / before, shares)));
            for (int q = 0; q < p; q++) {
                double correlation = posterior.correlation(q, p);
                if (Double.isFinite(correlation)) {
                    pairs.add(new Pair(parameters.get(q).name(), parameter.name(), correlation));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())));
        return new Identifiability(findings, pairs);
    }

    /** Table {@code identifiability}: one row a parameter. */
    public Table table() {
        Table table = new Table(
                "identifiability",
                List.of(
                        Column.text("parameter"),
                        Column.decimal("prior_sd", "unit of the parameter"),
                        Column.decimal("posterior_sd", "unit of the parameter"),
                        Column.decimal("ratio", "1"),
                        Column.text("verdict")));
        parameters.forEach(found ->
                table.add(found.parameter(), found.priorSd(), found.posteriorSd(), found.ratio(), found.words()));
        return table;
    }
}
