package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of a study while they are put together, in a folder of their own, so that nobody takes half a table for a whole one.
 * Not for use by several threads at once.
 */
public final class DraftTables implements Closeable {

    private static final String NAME = "assembling" + PartFile.DRAFT;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Path drafts;
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();
    private final Map<String, Joined> joined = new LinkedHashMap<>();
    private boolean closed;

    /**
     * Starts without tables; what an earlier attempt left is deleted.
     *
     * @param folder folder of the study
     * @throws IOException if the drafts cannot be kept there
     */
    DraftTables(Path folder) throws IOException {
        this.folder = folder;
        drafts = folder.resolve(NAME);
        delete(drafts);
        Files.createDirectory(drafts);
    }

    /**
     * Deletes the folder of an earlier attempt.
     *
     * @param drafts the folder; need not exist
     * @throws IOException if something cannot be deleted
     */
    static void delete(Path drafts) throws IOException {
        if (!Files.exists(drafts)) {
            return;
        }
        try (Stream<Path> members = Files.walk(drafts)) {
            for (Path member : members.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(member);
            }
        }
    }

    /**
     * Starts a table, so that it is there even if it stays empty.
     *
     * @param name    its name
     * @param columns its columns
     * @throws IOException if it cannot be written
     */
    public void start(String name, List<Column> columns) throws IOException {
        writers.put(name, new TableWriter(ResultDirectory.tableFile(drafts, name), columns));
    }

    /**
     * Appends rows to a table, which is started when its name is first heard.
     *
     * @param table the rows
     * @throws IOException                    if the table cannot be started
     * @throws java.io.UncheckedIOException if the rows cannot be written
     */
    public void append(Table table) throws IOException {
        TableWriter writer = writers.get(table.name());
        if (writer == null) {
            start(table.name(), table.columns());
            append(table);
        } else {
            writer.append(table);
        }
    }

    /**
     * Starts a table that is joined from parts as they are.
     *
     * @param table its form
     * @throws IOException if it cannot be written
     */
    void join(StudyRecord.RunTable table) throws IOException {
        Joined whole = new Joined(table.columns(), ResultDirectory.tableFile(drafts, table.name()));
        joined.put(table.name(), whole);
    }

    /**
     * Whether a part begins with the header of its table.
     *
     * @param table name of the table
     * @param text  the part
     * @return whether it does
     */
    boolean fits(String table, byte[] text) {
        return whole(table).fits(text);
    }

    /**
     * Appends the rows of a part.
     *
     * @param table name of the table
     * @param text  a part that fits
     * @throws IOException if they cannot be written
     */
    void join(String table, byte[] text) throws IOException {
        whole(table).append(text);
    }

    private Joined whole(String table) {
        Joined whole = joined.get(table);
        if (whole == null) {
            throw new IllegalArgumentException("table " + table + " was not started");
        }
        return whole;
    }

    /**
     * The tables, for the manifest.
     *
     * @return an entry each, in the order in which they were started
     */
    public List<Manifest.TableEntry> tables() {
        Stream<Manifest.TableEntry> written = writers.entrySet().stream()
                .map(table -> new Manifest.TableEntry(
                        table.getKey(),
                        table.getValue().rows(),
                        table.getValue().columns()));
        Stream<Manifest.TableEntry> parts = joined.entrySet().stream()
                .map(table -> new Manifest.TableEntry(table.getKey(), table.getValue().rows, table.getValue().columns));
        return Stream.concat(written, parts).toList();
    }

    /** Moves the tables to their places. */
    void publish() throws IOException {
        closeAll();
        for (Manifest.TableEntry table : tables()) {
            Path place = ResultDirectory.tableFile(folder, table.name());
            PartFile.move(ResultDirectory.tableFile(drafts, table.name()), place);
        }
        delete(drafts);
    }

    private void closeAll() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        for (TableWriter writer : writers.values()) {
            writer.close();
        }
        for (Joined whole : joined.values()) {
            whole.stream.close();
        }
    }

    /** Gives up what has not been moved to its place. */
    @Override
    public void close() throws IOException {
        try {
            closeAll();
        } finally {
            delete(drafts);
        }
    }

    /** A table that is joined from parts as they are, without their headers. */
    private static final class Joined {

        private final List<Column> columns;
        private final byte[] header;
        private final OutputStream stream;
        private long rows;

        Joined(List<Column> columns, Path file) throws IOException {
            this.columns = columns;
            header = PartFile.text(new Table("", columns));
            // not a channel: that would be closed by an interrupt of the thread
            stream = new BufferedOutputStream(new FileOutputStream(file.toFile()), BUFFER);
            stream.write(header);
        }

        boolean fits(byte[] text) {
            return text.length >= header.length && Arrays.equals(text, 0, header.length, header, 0, header.length);
        }

        void append(byte[] text) throws IOException {
            stream.write(text, header.length, text.length - header.length);
            for (int i = header.length; i < text.length; i++) {
                rows += text[i] == '\n' ? 1 : 0;
            }
        }
    }
}
