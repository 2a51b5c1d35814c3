package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of one run, found by name, with the cohorts and other dated tables ready to be looked up. */
public final class MeasuredRun {

    private static final String MONTH = "month";

    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, DatedTable> dated = new HashMap<>();

    MeasuredRun(List<Table> tablesOfOneRun) {
        tablesOfOneRun.forEach(table -> tables.put(table.name(), table));
    }

    /** A table, if it was kept. */
    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** A table with a column {@code date}, if it was kept. */
    Optional<DatedTable> dated(String name) {
        return table(name).map(table -> dated.computeIfAbsent(name, key -> new DatedTable(table)));
    }

    /** Whether a table by month was kept and has the months from the first day of a span to its last. */
    boolean covers(String name, Span dates) {
        return table(name)
                .filter(table -> table.size() > 0)
                .map(table -> month(dates.from()).compareTo(table.text(0, MONTH)) >= 0
                        && month(dates.until()).compareTo(table.text(table.size() - 1, MONTH)) <= 0)
                .orElse(false);
    }

    /** Rows of a table by month that belong to the months from the first day of a span to its last. */
    List<Integer> rowsOfMonths(String name, Span dates) {
        List<Integer> rows = new ArrayList<>();
        table(name).ifPresent(table -> {
            for (int row = 0; row < table.size(); row++) {
                String month = table.text(row, MONTH);
                if (month.compareTo(month(dates.from())) >= 0 && month.compareTo(month(dates.until())) <= 0) {
                    rows.add(row);
                }
            }
        });
        return rows;
    }

    /** Sum of a column of a table by month over these months. */
    double sumOfMonths(String name, String column, Span dates) {
        Table table = table(name).orElseThrow();
        return rowsOfMonths(name, dates).stream()
                .mapToDouble(row -> table.number(row, column))
                .sum();
    }

    private static String month(LocalDate date) {
        return YearMonth.from(date).toString();
    }
}
