package dispersal.report;

import dispersal.analysis.HeadlineDifferences;
import dispersal.analysis.PairedDifference;
import dispersal.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The differences of one alternative, ready to be drawn.
 *
 * @param alternative name of the alternative
 * @param rows        one a difference, in the order of fates, those of earlier dates last
 * @param later       rows of the last date, before those of earlier dates
 */
record ForestPanel(String alternative, List<Row> rows, int later) {

    ForestPanel {
        rows = List.copyOf(rows);
    }

    ForestPanel(String alternative, HeadlineDifferences headline, double negligible) {
        this(alternative, rows(headline, negligible), headline.last().size());
    }

    /**
     * One difference.
     *
     * @param label   what differs
     * @param found   by how much
     * @param verdict what may be said of it
     */
    record Row(String label, PairedDifference found, Verdict verdict) {

        /** The difference with its interval in words. */
        String words() {
            String difference = Theme.signed(found.difference());
            return Double.isNaN(found.lower95())
                    ? difference + " (one pair)"
                    : difference + " (" + Theme.signed(found.lower95()) + " to " + Theme.signed(found.upper95()) + ")";
        }

        double least() {
            return Double.isNaN(found.lower95()) ? found.difference() : found.lower95();
        }

        double greatest() {
            return Double.isNaN(found.upper95()) ? found.difference() : found.upper95();
        }
    }

    private static List<Row> rows(HeadlineDifferences headline, double negligible) {
        List<Row> rows = new ArrayList<>();
        headline.last().stream()
                .sorted(Comparator.comparing(ForestPanel::fate))
                .forEach(found -> rows.add(new Row(fate(found).label(), found, Verdict.of(found, negligible))));
        headline.earlier()
                .forEach(found -> rows.add(
                        new Row("Home by " + Census.spelled(found.group()), found, Verdict.of(found, negligible))));
        return rows;
    }

    private static Fate fate(PairedDifference found) {
        return Fate.ofWord(HeadlineDifferences.fate(found), "comparison.metric");
    }

    /** Heading of the panel. */
    String heading() {
        int n = rows.get(0).found().n();
        return alternative + ", " + (n == 1 ? "1 pair of runs" : n + " pairs of runs");
    }
}
