package dispersal.storage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.Table.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A tidy table on disk: comma-separated text after RFC 4180 in UTF-8, a header line, lines ended by a line feed, decimals
 * with a full stop, an empty cell for a number that is not there.
 */
public final class TableFile {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?(Inf|\\d+(\\.\\d+)?([eE][+-]?\\d+)?)");

    private TableFile() {}

    /**
     * Writes a whole table.
     *
     * @param table the table
     * @param file  where to; replaced if it exists
     * @throws IOException if it cannot be written
     */
    public static void write(Table table, Path file) throws IOException {
        try (TableWriter writer = new TableWriter(file, table.columns())) {
            writer.append(table);
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        }
    }

    /**
     * Reads a table whose columns are known.
     *
     * @param name    name of the table
     * @param columns its columns, as the manifest records them
     * @param file    the file
     * @return the table
     * @throws IOException if the file cannot be read, its header is not these columns, or a cell is not of its column's type
     */
    public static Table read(String name, List<Column> columns, Path file) throws IOException {
        return fill(name, columns, records(file), file.toString());
    }

    /**
     * Reads a table whose columns are known from text in memory.
     *
     * @param name    name of the table
     * @param columns its columns
     * @param text    the text in UTF-8
     * @return the table
     * @throws IOException if its header is not these columns, or a cell is not of its column's type
     */
    static Table read(String name, List<Column> columns, byte[] text) throws IOException {
        CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(text, StandardCharsets.UTF_8));
        return fill(name, columns, records(reader, name), name);
    }

    private static Table fill(String name, List<Column> columns, List<CsvRecord> records, String source)
            throws IOException {
        List<String> expected = columns.stream().map(Column::name).toList();
        if (!records.get(0).getFields().equals(expected)) {
            throw new IOException(source + ":1: found the columns "
                    + String.join(", ", records.get(0).getFields()) + ", expected " + String.join(", ", expected));
        }
        return fill(new Table(name, columns), records, source);
    }

    /**
     * Reads a table whose columns are not known: a column is of whole numbers or of decimals if all its cells are, else of
     * text. Units stay empty.
     *
     * @param name name of the table
     * @param file the file
     * @return the table
     * @throws IOException if the file cannot be read or is not a table
     */
    public static Table read(String name, Path file) throws IOException {
        List<CsvRecord> records = records(file);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < records.get(0).getFieldCount(); c++) {
            columns.add(new Column(records.get(0).getField(c), typeOf(records, c), ""));
        }
        return fill(new Table(name, columns), records, file.toString());
    }

    private static List<CsvRecord> records(Path file) throws IOException {
        return records(CsvReader.builder().detectBomHeader(true).ofCsvRecord(file), file.toString());
    }

    private static List<CsvRecord> records(CsvReader<CsvRecord> opened, String source) throws IOException {
        try (CsvReader<CsvRecord> reader = opened) {
            List<CsvRecord> records = reader.stream().toList();
            if (records.isEmpty()) {
                throw new IOException(source + " is empty, expected a header line");
            }
            return records;
        } catch (CsvParseException exception) {
            throw new IOException(source + " is not a table: " + exception.getMessage(), exception);
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        }
    }

    private static Type typeOf(List<CsvRecord> records, int column) {
        boolean whole = true;
        boolean filled = false;
        for (CsvRecord row : records.subList(1, records.size())) {
            String cell = row.getField(column);
            filled |= !cell.isEmpty();
            whole &= WHOLE.matcher(cell).matches();
            if (!cell.isEmpty() && !DECIMAL.matcher(cell).matches()) {
                return Type.TEXT;
            }
        }
        if (!filled) {
            return Type.TEXT;
        }
        return whole ? Type.INTEGER : Type.DECIMAL;
    }

    private static Table fill(Table table, List<CsvRecord> records, String file) throws IOException {
        for (CsvRecord row : records.subList(1, records.size())) {
            Object[] cells = new Object[table.columns().size()];
            for (int c = 0; c < cells.length; c++) {
                cells[c] = cell(row, c, table.columns().get(c), file);
            }
            table.add(cells);
        }
        return table;
    }

    private static Object cell(CsvRecord row, int index, Column column, String file) throws IOException {
        String text = row.getField(index);
        try {
            return switch (column.type()) {
                case TEXT -> text;
                case INTEGER -> Long.valueOf(text);
                case DECIMAL -> DecimalText.parse(text);
            };
        } catch (NumberFormatException exception) {
            throw new IOException(
                    file + ":" + row.getStartingLineNumber() + ": column " + column.name() + ": found '" + text
                            + "', expected a number",
                    exception);
        }
    }
}
