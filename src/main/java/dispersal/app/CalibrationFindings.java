package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.calibration.CalibrationPlan;
import dispersal.analysis.calibration.Coverage;
import dispersal.analysis.calibration.FitTable;
import dispersal.analysis.calibration.GenerationTable;
import dispersal.analysis.calibration.Identifiability;
import dispersal.analysis.calibration.LearnedTable;
import dispersal.analysis.calibration.LeaveOneOut;
import dispersal.analysis.calibration.Posterior;
import dispersal.analysis.calibration.Proposal;
import dispersal.analysis.calibration.RecoveredTable;
import dispersal.analysis.calibration.WaveReport;
import dispersal.app.CalibrationWork.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is found out from all runs of a calibration, as tables. */
final class CalibrationFindings {

    /** Name of the table of draws. */
    static final String POSTERIOR = "posterior";

    private final CalibrationModel model;
    private final Said said;
    private final List<Table> tables;

    /**
     * Findings.
     *
     * @param model what was calibrated
     * @param said  what its runs say
     */
    CalibrationFindings(CalibrationModel model, Said said) {
        this.model = model;
        this.said = said;
        tables = List.of(
                posterior(),
                learned(),
                named("waves", WaveReport.table(said.matched().state().reports())),
                generations(),
                RecoveredTable.of(said.twin().posterior(), truth()),
                coverage(),
                leaveOneOut(),
                fit());
    }

    /** All tables, the draws of the posterior first. */
    List<Table> tables() {
        return tables;
    }

    /** Patterns that no point of the prior agrees with. */
    List<String> structural() {
        return said.matched().state().structural();
    }

    private Table posterior() {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("draw", "")));
        model.paths().forEach(path -> columns.add(Column.decimal(path, "unit of the parameter")));
        Table table = new Table(POSTERIOR, columns);
        for (Proposal draw : said.draws()) {
            Map<String, Double> values = model.values(draw.parameters());
            List<Object> cells = new ArrayList<>(List.of(draw.number() + 1L));
            model.paths().forEach(path -> cells.add(values.getOrDefault(path, Double.NaN)));
            table.add(cells.toArray());
        }
        return table;
    }

    private Table learned() {
        Posterior posterior = said.search().posterior();
        List<String> units = IntStream.range(0, model.prior().dimensions())
                .mapToObj(model::unit)
                .toList();
        return LearnedTable.of(posterior, Identifiability.of(said.twin().posterior()), units);
    }

    private Table generations() {
        Table table = GenerationTable.empty();
        GenerationTable.add(table, "published", said.search().reports());
        GenerationTable.add(table, "twin", said.twin().reports());
        return table;
    }

    private double[] truth() {
        Map<String, Double> base = model.base();
        return model.study().description().factors().stream()
                .mapToDouble(factor -> base.getOrDefault(factor.members().get(0).path(), Double.NaN))
                .toArray();
    }

    private Table coverage() {
        CalibrationPlan.CoveragePlan plan = model.request().plan().coverage();
        return Coverage.table(Coverage.of(
                said.bank(),
                plan.sets(),
                plan.neighbours(),
                model.request().plan().generations().key()));
    }

    private Table leaveOneOut() {
        int count = model.request().plan().generations().population();
        List<LeaveOneOut> scores = Stream.concat(
                        LeaveOneOut.byPattern(said.search().bank(), count).stream(),
                        LeaveOneOut.byGroup(said.search().bank(), count).stream())
                .toList();
        return named("leave-one-out", LeaveOneOut.table(scores));
    }

    private Table fit() {
        // one run of a point each: replicates of a point are not independent draws of the prior
        int replicates = model.request().plan().waves().replicates();
        double[][] first = said.matched().first();
        double[][] before = IntStream.range(0, first.length / replicates)
                .mapToObj(point -> first[point * replicates])
                .toArray(double[][]::new);
        return FitTable.of(model.patterns(), before, said.predicted(), structural());
    }

    private static Table named(String name, Table table) {
        Table named = new Table(name, table.columns());
        table.rows().forEach(named::add);
        return named;
    }

    /** A table by its name. */
    Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name + " among "
                        + Arrays.toString(tables.stream().map(Table::name).toArray())));
    }
}
