package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The stretches of a study on disk; the file appears, and changes, in one step. */
final class StretchFile {

    private static final String NAME = "stretches";
    private static final List<Column> COLUMNS = List.of(
            Column.integer("first_run", ""),
            Column.integer("first_point", ""),
            Column.integer("points", ""),
            Column.integer("first_replicate", ""),
            Column.integer("replicates", ""));

    private StretchFile() {}

    static Path in(Path folder) {
        return ResultDirectory.tableFile(folder, NAME);
    }

    static List<StretchRow> read(Path folder) throws IOException {
        Table table = TableFile.read(NAME, COLUMNS, in(folder));
        return IntStream.range(0, table.size())
                .mapToObj(row -> new StretchRow(
                        (int) table.number(row, "first_run"),
                        (int) table.number(row, "first_point"),
                        (int) table.number(row, "points"),
                        (int) table.number(row, "first_replicate"),
                        (int) table.number(row, "replicates")))
                .toList();
    }

    static void write(List<StretchRow> stretches, Path folder) throws IOException {
        Table table = new Table(NAME, COLUMNS);
        for (StretchRow stretch : stretches) {
            table.add(
                    (long) stretch.firstRun(),
                    (long) stretch.firstPoint(),
                    (long) stretch.points(),
                    (long) stretch.firstReplicate(),
                    (long) stretch.replicates());
        }
        WholeFile.write(PartFile.text(table), in(folder));
    }
}
