package dispersal.app;

import dispersal.analysis.HeadlineDifferences;
import dispersal.analysis.calibration.VarianceShares;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In plain text, how much of the spread between runs comes from not knowing the parameters and how much from chance. */
final class VarianceText {

    private static final String FATES = "fates.";
    private static final String NONE = "–";
    private static final double PERCENT = 100;

    private final ReplicateDraws draws;
    private final String what;

    /**
     * A text to be written.
     *
     * @param draws the draws of the runs
     * @param what  what varies between the runs, such as persons
     */
    VarianceText(ReplicateDraws draws, String what) {
        this.draws = draws;
        this.what = what;
    }

    /**
     * The split of the fates at the last census.
     *
     * @param found the split, if it can be told
     * @return lines for a reader, the last empty; they say what is needed if it cannot be told
     */
    List<String> lines(Optional<VarianceShares> found) {
        return found.map(this::table).orElseGet(this::missing);
    }

    private List<String> table(VarianceShares found) {
        List<VarianceShares.Row> fates = found.rows().stream()
                .filter(row -> row.metric().startsWith(FATES) && row.variance() > 0)
                .filter(row -> HeadlineDifferences.isHere(
                        row.metric().substring(0, row.metric().indexOf('@'))))
                .toList();
        String last = fates.stream()
                .map(row -> row.metric().substring(row.metric().indexOf('@') + 1))
                .max(String::compareTo)
                .orElse("");
        TextTable table = new TextTable(what + " at " + last, ">sd", ">parameters", ">95 % interval", ">chance");
        fates.stream()
                .filter(row -> row.metric().endsWith("@" + last))
                .forEach(row -> table.add(
                        row.metric().substring(FATES.length(), row.metric().indexOf('@')),
                        String.format(Locale.ROOT, "%,.1f", Math.sqrt(row.variance())),
                        percent(row.split().share()),
                        interval(row),
                        percent(1 - row.split().share())));
        List<String> lines = new ArrayList<>();
        lines.add("Where the variance between runs comes from, by " + found.draws() + " draws with "
                + found.runsPerDraw() + " runs each (variance.csv has all outcomes):");
        if (fates.isEmpty()) {
            lines.add("nothing varies");
        } else {
            lines.addAll(table.lines(Integer.MAX_VALUE));
        }
        lines.add("");
        return lines;
    }

    private List<String> missing() {
        String each = draws.runsPerDraw() < ReplicateDraws.TOLD_APART
                ? "--seeds-per-draw " + ReplicateDraws.TOLD_APART + " and "
                : "";
        int runsPerDraw = Math.max(ReplicateDraws.TOLD_APART, draws.runsPerDraw());
        String remedy = draws.draws().size() < VarianceShares.LEAST_DRAWS
                ? "the table has only " + draws.draws().size()
                : "give " + each + "--replicates " + VarianceShares.LEAST_DRAWS * runsPerDraw + " or more";
        return List.of(
                "How much of the spread comes from the parameters and how much from chance cannot be told: that takes "
                        + VarianceShares.LEAST_DRAWS + " draws with 2 runs each; " + remedy,
                "");
    }

    private static String interval(VarianceShares.Row row) {
        double lower = row.split().interval().lower();
        return Double.isNaN(lower)
                ? NONE
                : String.format(Locale.ROOT, "%.0f – ", PERCENT * lower)
                        + percent(row.split().interval().upper());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.0f %%", PERCENT * share);
    }
}
