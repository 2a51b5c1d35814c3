package dispersal.report;

import dispersal.analysis.PairedDifference;
import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import dispersal.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Attempts at the crossings in the base and in one alternative.
 *
 * @param alternative name of the alternative
 * @param rows        one a crossing, those that gained most first, at least one
 */
record RedirectionPanel(String alternative, List<Row> rows) {

    private static final String ATTEMPTS = "crossings.attempts";
    private static final String DETECTED = "crossings.detected";

    RedirectionPanel {
        rows = List.copyOf(rows);
    }

    /**
     * A crossing.
     *
     * @param crossing what readers call it
     * @param found    attempts in base and alternative, and their difference
     * @param verdict  what may be said of the difference
     * @param passed   mean persons who passed in the base and in the alternative, in words
     */
    record Row(String crossing, PairedDifference found, Verdict verdict, String passed) {

        /** The difference with its interval in words. */
        String words() {
            String difference = Theme.signed(found.difference());
            return Double.isNaN(found.lower95())
                    ? difference + " (one pair)"
                    : difference + " (" + Theme.signed(found.lower95()) + " to " + Theme.signed(found.upper95()) + ")";
        }

        /** Lower end of the interval, laid off from the base [persons]. */
        double least() {
            return found.baseMean() + (Double.isNaN(found.lower95()) ? found.difference() : found.lower95());
        }

        /** Upper end of the interval, laid off from the base [persons]. */
        double greatest() {
            return found.baseMean() + (Double.isNaN(found.upper95()) ? found.difference() : found.upper95());
        }
    }

    /**
     * The panels of all alternatives.
     *
     * @param comparison table {@code comparison}
     * @param tables     for the names of crossings
     * @param weight     persons one simulated fighter stands for
     * @return panels in the order of the table; alternatives without any attempts have none
     */
    static List<RedirectionPanel> of(Table comparison, Tables tables, int weight) {
        List<RedirectionPanel> panels = new ArrayList<>();
        PairedRuns.read(comparison).forEach((alternative, differences) -> {
            List<Row> rows = differences.stream()
                    .filter(found -> found.metric().equals(ATTEMPTS))
                    .filter(found -> found.baseMean() > 0 || found.alternativeMean() > 0)
                    .sorted(Comparator.comparingDouble(PairedDifference::difference)
                            .reversed()
                            .thenComparing(PairedDifference::group))
                    .map(found -> new Row(
                            tables.nameOf(found.group()),
                            found,
                            Verdict.of(found, Verdict.negligiblePersons(weight)),
                            passed(found, differences)))
                    .toList();
            if (!rows.isEmpty()) {
                panels.add(new RedirectionPanel(alternative, rows));
            }
        });
        return panels;
    }

    private static String passed(PairedDifference attempts, List<PairedDifference> all) {
        return all.stream()
                .filter(found ->
                        found.metric().equals(DETECTED) && found.group().equals(attempts.group()))
                .findFirst()
                .map(detected -> Theme.persons(attempts.baseMean() - detected.baseMean()) + " \u2192 "
                        + Theme.persons(attempts.alternativeMean() - detected.alternativeMean()))
                .orElse("");
    }

    /** Heading of the panel. */
    String heading() {
        int n = rows.get(0).found().n();
        return alternative + ", " + (n == 1 ? "1 pair of runs" : n + " pairs of runs");
    }

    /** Sum of all differences [persons]. */
    double balance() {
        return rows.stream().mapToDouble(row -> row.found().difference()).sum();
    }
}
