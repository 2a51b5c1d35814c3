package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of one run, found by name, with the cohorts and other dated tables ready to be looked up. */
public final class MeasuredRun {

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

    /** Rows of a table whose text in a column is between two texts, both included; none if the table was not kept. */
    List<Integer> rowsBetween(String name, String column, String first, String last) {
        List<Integer> rows = new ArrayList<>();
        table(name).ifPresent(table -> {
            for (int row = 0; row < table.size(); row++) {
                String text = table.text(row, column);
                if (text.compareTo(first) >= 0 && text.compareTo(last) <= 0) {
                    rows.add(row);
                }
            }
        });
        return rows;
    }
}
