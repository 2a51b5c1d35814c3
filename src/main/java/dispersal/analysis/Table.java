package dispersal.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A tidy table: one row an observation, one column a variable with a unit. Cells are text, whole numbers ({@code Long}) or
 * decimals ({@code Double}); dates are text in ISO form.
 */
public final class Table {

    /** What a column holds. */
    public enum Type {
        /** Text. */
        TEXT,
        /** Whole numbers. */
        INTEGER,
        /** Decimal numbers. */
        DECIMAL
    }

    /**
     * A variable.
     *
     * @param name snake_case name, the same in every table
     * @param type what it holds
     * @param unit unit in plain text, empty for text
     */
    public record Column(String name, Type type, String unit) {

        /** A column of text. */
        public static Column text(String name) {
            return new Column(name, Type.TEXT, "");
        }

        /** A column of whole numbers. */
        public static Column integer(String name, String unit) {
            return new Column(name, Type.INTEGER, unit);
        }

        /** A column of decimal numbers. */
        public static Column decimal(String name, String unit) {
            return new Column(name, Type.DECIMAL, unit);
        }
    }

    private static final int NONE = -1;

    private final String name;
    private final List<Column> columns;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param name    snake_case name, also of its file
     * @param columns the variables
     */
    public Table(String name, List<Column> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells one cell a column, of its type
     * @return this table
     * @throws IllegalArgumentException if number or types of the cells do not fit the columns
     */
    public Table add(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    name + " has " + columns.size() + " columns, found " + cells.length + " cells");
        }
        for (int c = 0; c < cells.length; c++) {
            Class<?> expected = switch (columns.get(c).type()) {
                case TEXT -> String.class;
                case INTEGER -> Long.class;
                case DECIMAL -> Double.class;
            };
            if (!expected.isInstance(cells[c])) {
                throw new IllegalArgumentException(name + "." + columns.get(c).name() + " wants "
                        + expected.getSimpleName() + ", found " + cells[c]);
            }
        }
        rows.add(cells.clone());
        return this;
    }

    /** Name of the table and of its file. */
    public String name() {
        return name;
    }

    /** The variables. */
    public List<Column> columns() {
        return columns;
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** Rows in order; each an array of cells. */
    public List<Object[]> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * Position of a column.
     *
     * @param column its name
     * @return index from 0
     * @throws IllegalArgumentException if there is none
     */
    public int indexOf(String column) {
        int index = position(column);
        if (index == NONE) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return index;
    }

    /**
     * Position of a column, if there is one.
     *
     * @param column its name
     * @return index from 0
     */
    public Optional<Integer> findIndexOf(String column) {
        int index = position(column);
        return index == NONE ? Optional.empty() : Optional.of(index);
    }

    /** Asked for every cell that is read by the name of its column, so plain. */
    private int position(String column) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).name().equals(column)) {
                return c;
            }
        }
        return NONE;
    }

    /** Text in a cell. */
    public String text(int row, String column) {
        return String.valueOf(rows.get(row)[indexOf(column)]);
    }

    /** Number in a cell. */
    public double number(int row, String column) {
        return ((Number) rows.get(row)[indexOf(column)]).doubleValue();
    }
}
