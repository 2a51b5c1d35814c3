package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;

/** How the generations of sequential Monte Carlo closed in on what was observed. */
public final class GenerationTable {

    /** Name of the table. */
    public static final String NAME = "generations";

    private GenerationTable() {}

    /** A table without rows. */
    public static Table empty() {
        return new Table(
                NAME,
                List.of(
                        Column.text("data"),
                        Column.integer("generation", ""),
                        Column.integer("population", "runs"),
                        Column.integer("newcomers", "runs"),
                        Column.decimal("threshold", "standard deviations"),
                        Column.decimal("effective_size", "runs"),
                        Column.integer("unmeasured", "runs")));
    }

    /**
     * Adds the generations of one search.
     *
     * @param table   the table
     * @param data    what was searched for: the published figures or those of the twin
     * @param reports the generations
     */
    public static void add(Table table, String data, List<GenerationReport> reports) {
        reports.forEach(report -> table.add(
                data,
                (long) report.generation(),
                (long) report.population(),
                (long) report.newcomers(),
                report.threshold(),
                report.effectiveSize(),
                (long) report.unmeasured()));
    }
}
