package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of the spread of each outcome comes from not knowing the parameters and how much from chance, told from runs of which
 * some share a draw of the parameters and differ by their dice alone: table {@code variance}.
 *
 * <p>Every draw has to have equally many runs; of those with more, the first are taken, and draws with fewer (because the last
 * was not completed, or a run failed) are left out. Flows are passed over, and so are shares of the cohort, which vary as persons do.
 */
public final class VarianceShares {

    /** Name of the table. */
    public static final String NAME = "variance";

    /** Fewest draws from which anything is told. */
    public static final int LEAST_DRAWS = 5;

    private static final int LEAST_RUNS = 2;
    private static final long KEY = 1;

    private final List<Row> rows = new ArrayList<>();
    private final int draws;
    private final int runsPerDraw;

    /**
     * One outcome.
     *
     * @param metric what it is, {@code metric@group}
     * @param n      runs
     * @param mean   mean over these, in the unit of the metric
     * @param split  where its spread comes from
     */
    public record Row(String metric, int n, double mean, VarianceSplit split) {

        /** Parameters and chance together, in the squared unit of the metric. */
        public double variance() {
            return split.parameters() + split.chance();
        }
    }

    private VarianceShares(Map<String, double[]> values, int[][] layout) {
        draws = layout.length;
        runsPerDraw = layout[0].length;
        values.forEach((metric, ofRuns) -> {
            String name = metric.substring(0, metric.indexOf('@'));
            if (!name.equals("flows") && !name.endsWith(".share")) {
                rows.add(row(metric, ofRuns, layout));
            }
        });
    }

    private static Row row(String metric, double[] ofRuns, int[][] layout) {
        double[][] outcomes = Arrays.stream(layout)
                .map(runs -> Arrays.stream(runs).mapToDouble(run -> ofRuns[run]).toArray())
                .toArray(double[][]::new);
        double mean = Arrays.stream(outcomes)
                .flatMapToDouble(Arrays::stream)
                .average()
                .orElse(Double.NaN);
        return new Row(metric, layout.length * layout[0].length, mean, VarianceSplit.of(outcomes, KEY));
    }

    /**
     * Splits the spread of outcomes.
     *
     * @param values outcomes by {@code metric@group}, each with a value for every run
     * @param draws  number of the draw of each run
     * @return the shares; nothing if there are not {@value #LEAST_DRAWS} draws with two runs each
     */
    public static Optional<VarianceShares> of(Map<String, double[]> values, int... draws) {
        Map<Integer, List<Integer>> runs = new LinkedHashMap<>();
        for (int run = 0; run < draws.length; run++) {
            runs.computeIfAbsent(draws[run], draw -> new ArrayList<>()).add(run);
        }
        int most = runs.values().stream().mapToInt(List::size).max().orElse(0);
        int[][] best = {};
        for (int each = LEAST_RUNS; each <= most; each++) {
            int[][] layout = layout(runs, each);
            boolean more = best.length == 0 || layout.length * each > best.length * best[0].length;
            if (layout.length >= LEAST_DRAWS && more) {
                best = layout;
            }
        }
        return best.length == 0 ? Optional.empty() : Optional.of(new VarianceShares(values, best));
    }

    private static int[][] layout(Map<Integer, List<Integer>> runs, int each) {
        return runs.values().stream()
                .filter(ofDraw -> ofDraw.size() >= each)
                .map(ofDraw -> ofDraw.subList(0, each).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The outcomes in the order in which they were given. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Number of draws from which this is told. */
    public int draws() {
        return draws;
    }

    /** Runs of each draw from which this is told. */
    public int runsPerDraw() {
        return runsPerDraw;
    }

    /** Table {@code variance}. */
    public Table table() {
        Table table = empty();
        addTo(table);
        return table;
    }

    /**
     * Table {@code variance} without rows.
     *
     * @param labels columns that go after that of the metric
     * @return the table
     */
    public static Table empty(Column... labels) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("metric")));
        columns.addAll(List.of(labels));
        columns.addAll(List.of(
                Column.integer("n", "runs"),
                Column.decimal("mean", "as metric"),
                Column.decimal("variance", "as metric, squared"),
                Column.decimal("share_parameters", "1"),
                Column.decimal("lower", "1"),
                Column.decimal("upper", "1"),
                Column.decimal("share_chance", "1")));
        return new Table(NAME, columns);
    }

    /**
     * Adds the rows to a table.
     *
     * @param table  a table as {@link #empty} gives it
     * @param labels what stands in its further columns
     */
    public void addTo(Table table, Object... labels) {
        for (Row row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row.metric()));
            cells.addAll(List.of(labels));
            cells.addAll(List.of(
                    (long) row.n(),
                    row.mean(),
                    row.variance(),
                    row.split().share(),
                    row.split().interval().lower(),
                    row.split().interval().upper(),
                    1 - row.split().share()));
            table.add(cells.toArray());
        }
    }
}
