package dispersal.report;

import dispersal.analysis.HeadlineDifferences;
import dispersal.analysis.PairedDifference;
import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import dispersal.analysis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs between a base scenario and its alternatives: difference of each fate with its interval, one panel an alternative. */
final class Differences implements Figure {

    @Override
    public String name() {
        return "differences";
    }

    @Override
    public List<String> tables() {
        return List.of(PairedRuns.NAME);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        Table table = tables.table(PairedRuns.NAME);
        double negligible = Verdict.negligiblePersons(caption.weight());
        List<ForestPanel> panels = new ArrayList<>();
        String date = "";
        for (Map.Entry<String, List<PairedDifference>> alternative :
                PairedRuns.read(table).entrySet()) {
            HeadlineDifferences headline = HeadlineDifferences.of(alternative.getValue());
            if (!headline.last().isEmpty()) {
                panels.add(new ForestPanel(alternative.getKey(), headline, negligible));
                date = headline.date();
            }
        }
        Plate.Wording wording = new Plate.Wording(
                "What differs: persons by fate",
                panels.isEmpty()
                        ? "Differences in persons; nobody has any of the fates."
                        : "Difference in persons from " + table.text(0, "base") + " on " + Census.spelled(date)
                                + ", on the same dice.",
                "lines: 95 % interval of the mean paired difference, each for itself",
                "A difference whose interval covers 0 is not called an effect. Below the thin line: persons returned by earlier"
                        + " dates.");
        Body body = panels.isEmpty()
                ? Body.sentence("Nobody has any of the fates in any scenario.")
                : new ForestPlot(panels, negligible).body();
        return new Plate(wording, caption, body);
    }
}
