package dispersal.storage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A table on disk that grows run by run, so that many runs need no more memory than one. */
public final class TableWriter implements Closeable {

    private final List<Column> columns;
    private final CsvWriter writer;
    private long rows;

    /**
     * Starts a file with its header line.
     *
     * @param file    where to; replaced if it exists
     * @param columns the columns of every table that will be appended
     * @throws IOException if the file cannot be written
     */
    public TableWriter(Path file, List<Column> columns) throws IOException {
        // not a channel: that would be closed by an interrupt of the thread, and the rows of a finished run lost
        this(new FileOutputStream(file.toFile()), columns);
    }

    /**
     * Starts a table with its header line.
     *
     * @param stream  where to; closed with the table
     * @param columns the columns of every table that will be appended
     */
    TableWriter(OutputStream stream, List<Column> columns) {
        this.columns = List.copyOf(columns);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream, StandardCharsets.UTF_8);
        writer.writeRecord(columns.stream().map(Column::name).toList());
    }

    /**
     * Appends all rows of a table.
     *
     * @param table a table with the columns of this file
     * @throws IllegalArgumentException       if its columns are others
     * @throws java.io.UncheckedIOException if the rows cannot be written
     */
    public void append(Table table) {
        if (!table.columns().equals(columns)) {
            throw new IllegalArgumentException("table " + table.name() + " has other columns than its file");
        }
        String[] cells = new String[columns.size()];
        for (Object[] row : table.rows()) {
            for (int c = 0; c < cells.length; c++) {
                cells[c] = row[c] instanceof Double decimal ? DecimalText.of(decimal) : String.valueOf(row[c]);
            }
            writer.writeRecord(cells);
        }
        rows += table.size();
    }

    /** The columns of the file. */
    public List<Column> columns() {
        return columns;
    }

    /** Rows written so far, without the header. */
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
