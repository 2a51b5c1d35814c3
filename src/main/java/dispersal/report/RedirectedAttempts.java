package dispersal.report;

import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import dispersal.analysis.Verdict;
import java.util.List;

/** How many attempts each crossing gained or lost against the base scenario, one panel an alternative. */
final class RedirectedAttempts implements Figure {

    @Override
    public String name() {
        return "redirected-attempts";
    }

    @Override
    public List<String> tables() {
        return List.of(PairedRuns.NAME);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        Table table = tables.table(PairedRuns.NAME);
        List<RedirectionPanel> panels = RedirectionPanel.of(table, tables, caption.weight());
        Plate.Wording wording = new Plate.Wording(
                "Where attempts to cross went",
                panels.isEmpty()
                        ? "Attempts at the crossings; there are none."
                        : "Attempts at each crossing over the whole run, counted in persons, in "
                                + table.text(0, "base")
                                + " and in the alternative, on the same dice. Most gained first.",
                "brackets: 95 % interval of the mean paired difference, each for itself, laid off from the base",
                "A person who tries again is counted again, and one who fails at one crossing may try another; so more"
                        + " attempts need not mean that more people passed. Passed: not detected, mean in"
                        + " the base \u2192 in the alternative. A difference whose interval covers 0 is not called an effect."
                        + " Crossings without attempts are left out.");
        Body body = panels.isEmpty()
                ? Body.sentence("Nobody tried a crossing in any scenario.")
                : new RedirectionPlot(panels, Verdict.negligiblePersons(caption.weight())).body();
        return new Plate(wording, caption, body);
    }
}
