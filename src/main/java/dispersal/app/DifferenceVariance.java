package dispersal.app;

import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.calibration.VarianceShares;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much of the spread of the differences between scenarios comes from not knowing the parameters. */
final class DifferenceVariance {

    private final ComparisonRequest request;
    private final List<Optional<VarianceShares>> shares = new ArrayList<>();

    /**
     * The spread of the differences of a comparison.
     *
     * @param request what was compared
     * @param pairs   the runs
     */
    DifferenceVariance(ComparisonRequest request, PairedRuns pairs) {
        this.request = request;
        for (int alternative = 1; alternative < request.members().size(); alternative++) {
            shares.add(
                    request.draws().isPresent()
                            ? VarianceShares.of(pairs.values(alternative), pairs.draws(alternative))
                            : Optional.empty());
        }
    }

    /** Table {@code variance} of the differences, alternative by alternative; without rows where it cannot be told. */
    Table table() {
        Table table = VarianceShares.empty(Column.text("base"), Column.text("alternative"));
        for (int a = 0; a < shares.size(); a++) {
            String name = request.names().get(a + 1);
            shares.get(a).ifPresent(found -> found.addTo(table, request.names().get(0), name));
        }
        return table;
    }

    /**
     * In words, which parameters were drawn and where the spread comes from.
     *
     * @param replicates replicates of every scenario
     * @return lines for a reader, none if chance alone makes runs differ
     */
    List<String> lines(int replicates) {
        List<String> lines = new ArrayList<>();
        for (ComparisonRequest.Member member : request.members()) {
            member.study()
                    .draws()
                    .ifPresent(
                            draws -> draws.lines(replicates).forEach(line -> lines.add(member.folder() + ": " + line)));
        }
        request.draws().ifPresent(draws -> {
            if (request.severalPosteriors()) {
                lines.add("The scenarios draw from different tables, so that their differences hold those of the"
                        + " tables too.");
            }
            lines.add("");
            if (draws.runsPerDraw() > 1) {
                lines.add("Intervals count pairs with the same draw together.");
            }
            for (int a = 0; a < shares.size() && replicates > 1; a++) {
                String what = "difference of " + request.names().get(a + 1);
                lines.addAll(new VarianceText(draws, what).lines(shares.get(a)));
            }
        });
        return lines;
    }
}
