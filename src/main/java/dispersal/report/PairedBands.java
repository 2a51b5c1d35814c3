package dispersal.report;

import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the stocks most asked for run in a base scenario and in its alternatives, and below them how they differ. */
final class PairedBands implements Figure {

    private static final String STOCKS = "paired_stocks";

    @Override
    public String name() {
        return "paired-bands";
    }

    @Override
    public List<String> tables() {
        return List.of(PairedRuns.NAME, STOCKS);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        Table comparison = tables.table(PairedRuns.NAME);
        Set<String> alternatives = new LinkedHashSet<>();
        for (int row = 0; row < comparison.size(); row++) {
            alternatives.add(comparison.text(row, "alternative"));
        }
        String base = comparison.size() == 0 ? "" : comparison.text(0, "base");
        List<StockPairs> pairs = new ArrayList<>();
        for (String alternative : alternatives) {
            StockPairs found = StockPairs.of(tables.table(STOCKS), base, alternative);
            if (found.count() > 0 && !found.fates().isEmpty()) {
                pairs.add(found);
            }
        }
        Plate.Wording wording = new Plate.Wording(
                "Stocks over time, and how they differ",
                pairs.isEmpty()
                        ? "Persons; nobody has any of the fates."
                        : "Persons, weekly: " + base
                                + " against each alternative on the same dice; below, their difference.",
                "bands of stocks: 5th to 95th percentile of replicates; bands of differences: 95 % interval of the mean paired"
                        + " difference on each date",
                "Every panel has a scale of its own.");
        Body body = pairs.isEmpty()
                ? Body.sentence("Nobody has any of the fates in any scenario.")
                : new BandPanels(base, pairs).body();
        return new Plate(wording, caption, body);
    }
}
