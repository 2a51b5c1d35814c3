package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stocks of several scenarios in one table {@code paired_stocks}, with a column that says whose they are; for figures. */
final class PairedStocks {

    /** Name of the table. */
    static final String NAME = "paired_stocks";

    /** Table of a single scenario. */
    static final String STOCKS = "stocks";

    private Optional<Table> whole = Optional.empty();

    /**
     * Adds stocks.
     *
     * @param scenario what the comparison calls the scenario
     * @param tables   tables of one or more of its runs; all but the stocks are passed over
     */
    void add(String scenario, List<Table> tables) {
        tables.stream().filter(table -> table.name().equals(STOCKS)).forEach(part -> {
            Table table = whole.orElseGet(() -> new Table(NAME, columns(part)));
            whole = Optional.of(table);
            part.rows().forEach(row -> table.add(cells(scenario, row)));
        });
    }

    private static List<Column> columns(Table part) {
        List<Column> columns = new ArrayList<>(part.columns());
        columns.add(0, Column.text("scenario"));
        return columns;
    }

    private static Object[] cells(String scenario, Object[] row) {
        Object[] cells = new Object[row.length + 1];
        cells[0] = scenario;
        System.arraycopy(row, 0, cells, 1, row.length);
        return cells;
    }

    /** The table, if any stocks were added. */
    List<Table> tables() {
        return whole.stream().toList();
    }
}
