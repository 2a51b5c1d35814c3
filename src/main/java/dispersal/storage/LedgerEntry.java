package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a study remembers of a run that was done: the part of table {@code runs}, written after all others of the run.
 *
 * @param run       which run
 * @param study     hash of the study it belongs to
 * @param digest    digest of everything that happened in it
 * @param checksums checksum of the text of each other part of the run, by table
 */
public record LedgerEntry(PlannedRun run, String study, String digest, Map<String, Long> checksums) {

    /** Name of the table. */
    static final String NAME = "runs";

    private static final List<Column> COLUMNS = List.of(
            Column.integer("run", ""),
            Column.integer("replicate", ""),
            Column.integer("seed", ""),
            Column.integer("point", ""),
            Column.text("digest"),
            Column.text("study"),
            Column.text("checksums"));

    /** Copies the checksums, in the order of the tables. */
    public LedgerEntry {
        checksums = Collections.unmodifiableMap(new LinkedHashMap<>(checksums));
    }

    /** The entry as a table of one row. */
    Table table() {
        String joined = checksums.entrySet().stream()
                .map(checksum -> checksum.getKey() + "=" + Long.toHexString(checksum.getValue()))
                .collect(Collectors.joining(" "));
        return new Table(NAME, COLUMNS)
                .add((long) run.run(), (long) run.replicate(), run.seed(), (long) run.point(), digest, study, joined);
    }

    /**
     * Reads an entry.
     *
     * @param text the part, as text
     * @return the entry
     * @throws IOException if the text is no entry
     */
    static LedgerEntry of(byte[] text) throws IOException {
        Table table = TableFile.read(NAME, COLUMNS, text);
        if (table.size() != 1) {
            throw new IOException("found " + table.size() + " rows, expected 1");
        }
        PlannedRun run = new PlannedRun(
                (int) table.number(0, "run"),
                (int) table.number(0, "replicate"),
                (Long) table.rows().get(0)[2],
                (int) table.number(0, "point"));
        return new LedgerEntry(
                run, table.text(0, "study"), table.text(0, "digest"), checksums(table.text(0, "checksums")));
    }

    private static Map<String, Long> checksums(String joined) throws IOException {
        Map<String, Long> checksums = new LinkedHashMap<>();
        for (String one : joined.isEmpty() ? new String[0] : joined.split(" ")) {
            int equals = one.indexOf('=');
            try {
                checksums.put(one.substring(0, Math.max(0, equals)), Long.parseLong(one.substring(equals + 1), 16));
            } catch (NumberFormatException exception) {
                throw new IOException("found the checksum '" + one + "'", exception);
            }
        }
        return checksums;
    }
}
