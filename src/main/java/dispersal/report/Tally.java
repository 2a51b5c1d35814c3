package dispersal.report;

import dispersal.analysis.Quantiles;
import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Persons counted under two labels, one number a replicate. A row that is absent for a replicate counts as 0 persons, so
 * means are always over all replicates. Labels keep the order in which they were first met.
 */
final class Tally {

    /** Lower end of a band: 5 of 100 replicates lie below. */
    static final double LOWER = 0.05;
    /** Upper end of a band: 5 of 100 replicates lie above. */
    static final double UPPER = 0.95;

    private final int replicates;
    private final Map<String, Map<String, double[]>> cells = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    private Tally(int replicates) {
        this.replicates = replicates;
    }

    /** A row of a table by column names. */
    static final class Line {
        private final Map<String, Integer> positions = new LinkedHashMap<>();
        private final Table table;
        private Object[] cells = {};

        private Line(Table table) {
            this.table = table;
            table.columns().forEach(column -> positions.put(column.name(), table.indexOf(column.name())));
        }

        private Object cell(String column) {
            Integer position = positions.get(column);
            return cells[position == null ? table.indexOf(column) : position];
        }

        /** Text in a column. */
        String text(String column) {
            return String.valueOf(cell(column));
        }

        /** Number in a column. */
        double number(String column) {
            return ((Number) cell(column)).doubleValue();
        }
    }

    /**
     * Counts a table.
     *
     * @param table      the table; its first columns tell runs apart
     * @param replicates number of replicates that means are over
     * @param persons    number of persons in a row
     * @param row        first label of a row; a row without one is left out
     * @param column     second label of a row; a row without one is left out
     * @return the counts
     * @throws IllegalArgumentException if the table has more replicates than said
     */
    static Tally of(
            Table table,
            int replicates,
            ToDoubleFunction<Line> persons,
            Function<Line, Optional<String>> row,
            Function<Line, Optional<String>> column) {
        Tally tally = new Tally(replicates);
        Map<String, Integer> replicateOf = new LinkedHashMap<>();
        Line line = new Line(table);
        for (Object[] cells : table.rows()) {
            line.cells = cells;
            String run = line.text("run") + '/' + line.text("replicate");
            Integer replicate = replicateOf.computeIfAbsent(run, key -> replicateOf.size());
            Optional<String> first = row.apply(line);
            Optional<String> second = column.apply(line);
            if (replicate < replicates && first.isPresent() && second.isPresent()) {
                tally.cell(first.get(), second.get())[replicate] += persons.applyAsDouble(line);
            }
        }
        if (replicateOf.size() > replicates) {
            throw new IllegalArgumentException("the caption says n = " + replicates + ", the table " + table.name()
                    + " holds " + replicateOf.size()
                    + " replicates; give the caption the number of replicates in the table");
        }
        return tally;
    }

    private double[] cell(String row, String column) {
        columns.add(column);
        return cells.computeIfAbsent(row, key -> new LinkedHashMap<>())
                .computeIfAbsent(column, key -> new double[replicates]);
    }

    /**
     * The same counts without those who stand under a second label to the last: in each replicate, the persons it has in the
     * last row are taken off all its rows.
     *
     * @param column second label
     * @return counts in which the last row has nobody under this label
     */
    Tally withoutThoseLeftIn(String column) {
        Tally rest = new Tally(replicates);
        List<String> sorted = sortedRows();
        for (String row : rows()) {
            for (String each : columns()) {
                double[] left =
                        each.equals(column) ? values(sorted.get(sorted.size() - 1), column) : new double[replicates];
                double[] all = values(row, each);
                Arrays.setAll(rest.cell(row, each), r -> all[r] - left[r]);
            }
        }
        return rest;
    }

    /** First labels. */
    List<String> rows() {
        return List.copyOf(cells.keySet());
    }

    /** First labels in their natural order; ISO dates and months come in order of time. */
    List<String> sortedRows() {
        List<String> sorted = new ArrayList<>(cells.keySet());
        sorted.sort(null);
        return sorted;
    }

    /** Second labels. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** Persons in each replicate. */
    double[] values(String row, String column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, new double[replicates]);
    }

    /** Persons of a row in each replicate, all second labels together. */
    double[] rowValues(String row) {
        double[] sum = new double[replicates];
        for (double[] values : cells.getOrDefault(row, Map.of()).values()) {
            Arrays.setAll(sum, r -> sum[r] + values[r]);
        }
        return sum;
    }

    /** Mean persons over replicates. */
    double mean(String row, String column) {
        return Arrays.stream(values(row, column)).sum() / replicates;
    }

    /** Mean persons of a row over replicates. */
    double rowMean(String row) {
        return Arrays.stream(rowValues(row)).sum() / replicates;
    }

    /** Mean persons of a second label over replicates, all first labels together. */
    double columnMean(String column) {
        return cells.keySet().stream().mapToDouble(row -> mean(row, column)).sum();
    }

    /** Mean persons in all. */
    double total() {
        return cells.keySet().stream().mapToDouble(this::rowMean).sum();
    }

    /** Where the 5th percentile of replicates lies. */
    static double lower(double[] values) {
        return Quantiles.of(values, LOWER);
    }

    /** Where the 95th percentile of replicates lies. */
    static double upper(double[] values) {
        return Quantiles.of(values, UPPER);
    }
}
