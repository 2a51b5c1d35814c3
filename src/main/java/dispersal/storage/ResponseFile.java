package dispersal.storage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dispersal.analysis.PointMeans;
import dispersal.analysis.design.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

/** Tables {@code response} and {@code outcomes} of a study on disk, read row by row, since they can be large. */
final class ResponseFile {

    private ResponseFile() {}

    /**
     * Reads the means of some outcomes at all points.
     *
     * @param file     table {@code response}
     * @param means    takes them in; unknown where the table has none
     * @param outcomes what is looked at
     * @throws IOException if the file cannot be read or is not such a table
     */
    static void read(Path file, PointMeans means, List<Outcome> outcomes) throws IOException {
        read(file, outcomes, (row, outcome) -> means.set(whole(row, "point"), outcome, estimate(row)));
    }

    /**
     * Reads some outcomes of all runs.
     *
     * @param file     table {@code outcomes}
     * @param means    takes them in; keeps single runs
     * @param outcomes what is looked at
     * @throws IOException if the file cannot be read or is not such a table
     */
    static void readRuns(Path file, PointMeans means, List<Outcome> outcomes) throws IOException {
        read(
                file,
                outcomes,
                (row, outcome) -> means.set(
                        whole(row, "replicate"),
                        whole(row, "point"),
                        outcome,
                        DecimalText.parse(row.getField("value"))));
    }

    /** Takes in a row. */
    private interface Reader {
        void take(NamedCsvRecord row, int outcome);
    }

    private static void read(Path file, List<Outcome> outcomes, Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                int outcome = outcomes.indexOf(new Outcome(row.getField("metric"), row.getField("group")));
                if (outcome >= 0) {
                    reader.take(row, outcome);
                }
            }
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        } catch (CsvParseException
                | NoSuchElementException
                | NumberFormatException
                | IndexOutOfBoundsException exception) {
            throw new IOException(file + ": is not such a table of this study: " + exception.getMessage(), exception);
        }
    }

    private static int whole(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static PointMeans.Estimate estimate(NamedCsvRecord row) {
        return new PointMeans.Estimate(
                Long.parseLong(row.getField("n")),
                DecimalText.parse(row.getField("mean")),
                DecimalText.parse(row.getField("sd")));
    }
}
