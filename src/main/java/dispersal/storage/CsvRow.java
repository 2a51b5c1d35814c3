package dispersal.storage;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table, each cell with its place in the file.
 *
 * @param cells the cells from left to right, without blanks around them
 */
record CsvRow(List<Node.Scalar> cells) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    /** Where the row begins. */
    Place place() {
        return cells.get(0).place();
    }

    /** All rows of a table, headings first; a table that cannot be read to its end is a fault. */
    static List<CsvRow> read(SourceText source, Faults faults) {
        List<CsvRow> rows = new ArrayList<>();
        Cells cells = new Cells(source.file());
        try (CsvReader<CsvRow> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(cells, source.text())) {
            reader.forEach(rows::add);
        } catch (CsvParseException e) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).place().line() + 1;
            Throwable cause = e.getCause() == null ? e : e.getCause();
            faults.add(new Place(source.file(), line, 1), "", "is not a table from here on: " + cause.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Collects cells and keeps count of lines and columns. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private final String file;
        private List<Node.Scalar> cells = new ArrayList<>();
        private int line;
        private int column;

        Cells(String file) {
            this.file = file;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>();
            line = Math.toIntExact(startingLineNumber);
            column = 1;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            String text = new String(buffer, offset, length);
            cells.add(new Node.Scalar(new Place(file, line, column), text.strip(), Node.Style.CELL));
            int quotes = 0;
            int lineStart = -1;
            for (int i = 0; i < length; i++) {
                quotes += text.charAt(i) == '"' ? 1 : 0;
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i;
                    quotes = 0;
                }
            }
            int written = text.codePointCount(lineStart + 1, length) + (quoted ? quotes + (lineStart < 0 ? 2 : 1) : 0);
            column = (lineStart < 0 ? column : 1) + written + 1;
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(cells);
        }
    }
}
