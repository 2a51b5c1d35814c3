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

/** Table {@code response} of a study on disk, read row by row, since it can be large. */
final class ResponseFile {

    private ResponseFile() {}

    /**
     * Means of some outcomes at all points.
     *
     * @param file     the table
     * @param outcomes what is looked at
     * @param points   number of points
     * @return the means; unknown where the table has none
     * @throws IOException if the file cannot be read or is not such a table
     */
    static PointMeans means(Path file, List<Outcome> outcomes, int points) throws IOException {
        PointMeans means = new PointMeans(outcomes.size(), points);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                int outcome = outcomes.indexOf(new Outcome(row.getField("metric"), row.getField("group")));
                if (outcome >= 0) {
                    means.set(Integer.parseInt(row.getField("point")), outcome, estimate(row));
                }
            }
            return means;
        } catch (UncheckedIOException exception) {
            throw exception.getCause();
        } catch (CsvParseException
                | NoSuchElementException
                | NumberFormatException
                | IndexOutOfBoundsException exception) {
            throw new IOException(file + ": is not the response of this study: " + exception.getMessage(), exception);
        }
    }

    private static PointMeans.Estimate estimate(NamedCsvRecord row) {
        return new PointMeans.Estimate(
                Long.parseLong(row.getField("n")),
                DecimalText.parse(row.getField("mean")),
                DecimalText.parse(row.getField("sd")));
    }
}
