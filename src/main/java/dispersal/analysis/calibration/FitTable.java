package dispersal.analysis.calibration;

import dispersal.analysis.Sample;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.validation.Pattern;
import dispersal.analysis.validation.Score;
import java.util.List;
import java.util.stream.IntStream;

/** How well runs before and after a calibration agree with what was published, pattern by pattern, held-back ones included. */
public final class FitTable {

    /** Name of the table. */
    public static final String NAME = "fit";

    private static final double LOWER = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.95;

    private FitTable() {}

    /**
     * The table: {@code simulated} is the median of the runs after, {@code sim_lower90} and {@code sim_upper90} hold nine tenths
     * of them.
     *
     * @param patterns  the patterns
     * @param before    one row a run at parameters drawn from the prior, one value a pattern
     * @param after     the same at draws of the posterior
     * @param unmatched names of patterns that no parameters of the prior agree with
     * @return one row a pattern; the score is that of the runs after, as {@link Score} defines it
     */
    public static Table of(List<Pattern> patterns, double[][] before, double[][] after, List<String> unmatched) {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("pattern"),
                        Column.text("kind"),
                        Column.text("group"),
                        Column.decimal("target", "as per"),
                        Column.decimal("lower", "as per"),
                        Column.decimal("upper", "as per"),
                        Column.decimal("tolerance", "as per"),
                        Column.decimal("prior_q05", "as per"),
                        Column.decimal("prior_q50", "as per"),
                        Column.decimal("prior_q95", "as per"),
                        Column.decimal("simulated", "as per"),
                        Column.decimal("sim_lower90", "as per"),
                        Column.decimal("sim_upper90", "as per"),
                        Column.decimal("prior_score", "share"),
                        Column.decimal("score", "share"),
                        Column.text("verdict"),
                        Column.text("structural"),
                        Column.text("title"),
                        Column.text("date"),
                        Column.text("per")));
        IntStream.range(0, patterns.size())
                .forEach(j -> table.add(row(patterns.get(j), sample(before, j), sample(after, j), unmatched)));
        return table;
    }

    private static Object[] row(Pattern pattern, Sample before, Sample after, List<String> unmatched) {
        Score score = Score.of(pattern.target(), after);
        return new Object[] {
            pattern.id(),
            pattern.kind().word(),
            pattern.group(),
            pattern.target().central(),
            pattern.target().low(),
            pattern.target().high(),
            pattern.target().tolerance(),
            before.quantile(LOWER),
            before.quantile(MIDDLE),
            before.quantile(UPPER),
            after.quantile(MIDDLE),
            after.quantile(LOWER),
            after.quantile(UPPER),
            Score.of(pattern.target(), before).score(),
            score.score(),
            score.verdict().words(),
            unmatched.contains(pattern.id()) ? "met by no point" : "",
            pattern.title(),
            pattern.question().dates().toString(),
            pattern.question().per()
        };
    }

    private static Sample sample(double[][] runs, int pattern) {
        Sample sample = new Sample();
        for (double[] run : runs) {
            if (Double.isFinite(run[pattern])) {
                sample.add(run[pattern]);
            }
        }
        return sample;
    }
}
