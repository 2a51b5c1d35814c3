package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * The parts of a study: a file {@code parts/<table>/run-000042.csv.gz} for each table of each run. The part of table {@code runs}
 * is written last, with a checksum of each other part: a run that has it is done. Threads and processes may use it at once.
 */
public final class PartStore {

    /** Table of the runs that failed. */
    public static final String FAILURES = "failures";

    /** Columns of the table of the runs that failed. */
    public static final List<Column> FAILURE_COLUMNS = List.of(
            Column.integer("run", ""), Column.integer("seed", ""), Column.text("error"), Column.text("command"));

    private static final String FOLDER = "parts";
    private static final String SET_ASIDE = "set-aside";
    private static final Pattern NAME = Pattern.compile("run-(\\d{6,9})\\.csv\\.gz");
    private static final int WIDTH = 6;
    private static final int LATELY = 200;
    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Path folder;
    private final String study;
    private final String token = UUID.randomUUID().toString().substring(0, 8);

    /**
     * The parts of a study.
     *
     * @param folder the folder of the study
     * @param study  hash of the study
     */
    public PartStore(Path folder, String study) {
        this.folder = folder.resolve(FOLDER);
        this.study = study;
    }

    /** The name of a part within the folder of its study, with forward slashes. */
    static String name(String table, int run) {
        return FOLDER + "/" + table + "/" + fileName(run);
    }

    private static String fileName(int run) {
        String digits = Integer.toString(run);
        return "run-" + "0".repeat(Math.max(0, WIDTH - digits.length())) + digits + ".csv.gz";
    }

    private Path file(String table, int run) {
        return folder.resolve(table).resolve(fileName(run));
    }

    /**
     * Writes down what a run yields; from then on it is done.
     *
     * @param run    which run
     * @param digest digest of everything that happened in it
     * @param tables its tables, each row saying which run it belongs to
     * @throws IOException if a part cannot be written; the run is not done then
     */
    public void write(PlannedRun run, String digest, List<Table> tables) throws IOException {
        Map<String, Long> checksums = new LinkedHashMap<>();
        for (Table table : tables) {
            byte[] text = PartFile.text(table);
            checksums.put(table.name(), PartFile.checksum(text));
            write(table.name(), run.run(), text);
        }
        LedgerEntry entry = new LedgerEntry(run, study, digest, checksums);
        write(LedgerEntry.NAME, run.run(), PartFile.text(entry.table()));
    }

    /**
     * Writes down that a run failed.
     *
     * @param run     which run
     * @param error   what went wrong, in one line
     * @param command what repeats it
     * @throws IOException if that cannot be written
     */
    public void writeFailure(PlannedRun run, String error, String command) throws IOException {
        Table table = new Table(FAILURES, FAILURE_COLUMNS).add((long) run.run(), run.seed(), error, command);
        write(FAILURES, run.run(), PartFile.text(table));
    }

    private void write(String table, int run, byte[] text) throws IOException {
        Path file = file(table, run);
        String ownToken = token + "-" + Thread.currentThread().getId();
        try {
            PartFile.write(text, file, ownToken);
        } catch (FileNotFoundException noFolder) {
            // another thread may have made the folder since
            Files.createDirectories(file.getParent());
            PartFile.write(text, file, ownToken);
        } catch (IOException exception) {
            throw new IOException(name(table, run) + ": " + exception.getMessage(), exception);
        }
    }

    /**
     * How many bytes a part takes.
     *
     * @param table the rows of a run
     * @return bytes, compressed [B]
     * @throws IOException never in practice, as nothing leaves the memory
     */
    public static long bytes(Table table) throws IOException {
        return PartFile.compressed(PartFile.text(table)).length;
    }

    /**
     * How many bytes the rows of a run take in the table of all runs.
     *
     * @param table the rows
     * @return bytes, with a header [B]
     * @throws IOException never in practice, as nothing leaves the memory
     */
    public static long plainBytes(Table table) throws IOException {
        return PartFile.text(table).length;
    }

    /**
     * The runs that are done.
     *
     * @return a bit for each run number
     * @throws IOException if the folder cannot be looked at
     */
    public BitSet done() throws IOException {
        return runs(LedgerEntry.NAME);
    }

    /**
     * The runs that failed and have not been done since.
     *
     * @return a bit for each run number
     * @throws IOException if the folder cannot be looked at
     */
    public BitSet failed() throws IOException {
        BitSet failed = runs(FAILURES);
        if (!failed.isEmpty()) {
            failed.andNot(done());
        }
        return failed;
    }

    /**
     * Whether a run is done.
     *
     * @param run its number
     * @return whether its part of table {@code runs} is there
     */
    public boolean isDone(int run) {
        return Files.exists(file(LedgerEntry.NAME, run));
    }

    private BitSet runs(String table) throws IOException {
        BitSet runs = new BitSet();
        Path parts = folder.resolve(table);
        if (!Files.isDirectory(parts)) {
            return runs;
        }
        try (DirectoryStream<Path> members = Files.newDirectoryStream(parts)) {
            for (Path member : members) {
                Matcher name = NAME.matcher(member.getFileName().toString());
                if (name.matches()) {
                    runs.set(Integer.parseInt(name.group(1)));
                }
            }
        } catch (DirectoryIteratorException exception) {
            throw exception.getCause();
        }
        return runs;
    }

    /**
     * How fast runs have been done lately, by the times at which their parts were written.
     *
     * @return runs a second over the latest two hundred; 0 if that cannot be told
     * @throws IOException if the folder cannot be looked at
     */
    public double recentRunsPerSecond() throws IOException {
        PriorityQueue<Long> latest = new PriorityQueue<>();
        Path ledger = folder.resolve(LedgerEntry.NAME);
        if (!Files.isDirectory(ledger)) {
            return 0;
        }
        try (DirectoryStream<Path> members = Files.newDirectoryStream(ledger, "*.gz")) {
            for (Path member : members) {
                latest.add(Files.getLastModifiedTime(member).toMillis());
                if (latest.size() > LATELY) {
                    latest.remove();
                }
            }
        } catch (DirectoryIteratorException exception) {
            throw exception.getCause();
        }
        if (latest.size() < 2) {
            return 0;
        }
        // up to now, so that a study that has come to a standstill is seen to have
        double seconds = (System.currentTimeMillis() - latest.element()) / MILLISECONDS_PER_SECOND;
        return latest.size() / Math.max(seconds, 1 / MILLISECONDS_PER_SECOND);
    }

    /**
     * What is remembered of a run that was done.
     *
     * @param run which run
     * @return the entry
     * @throws PartFault   if the part is missing, spoiled, of another study or of another run
     * @throws IOException if the file system fails
     */
    public LedgerEntry entry(PlannedRun run) throws PartFault, IOException {
        LedgerEntry entry = understood(run.run(), read(LedgerEntry.NAME, run.run()));
        if (!entry.study().equals(study)) {
            throw new PartFault(LedgerEntry.NAME, run.run(), "belongs to another study, " + entry.study());
        }
        if (!entry.run().equals(run)) {
            throw new PartFault(
                    LedgerEntry.NAME,
                    run.run(),
                    "is of another run: found " + text(entry.run()) + ", expected " + text(run));
        }
        return entry;
    }

    private static LedgerEntry understood(int run, byte[] text) throws PartFault {
        try {
            return LedgerEntry.of(text);
        } catch (IOException exception) {
            throw new PartFault(LedgerEntry.NAME, run, "cannot be understood: " + exception.getMessage());
        }
    }

    private static String text(PlannedRun run) {
        return String.format(
                Locale.ROOT,
                "run %d, replicate %d, seed %d, point %d",
                run.run(),
                run.replicate(),
                run.seed(),
                run.point());
    }

    /**
     * A part as it was written.
     *
     * @param table its table
     * @param entry what is remembered of its run
     * @return its text
     * @throws PartFault   if it is missing, spoiled, or not what the run yielded
     * @throws IOException if the file system fails
     */
    byte[] text(String table, LedgerEntry entry) throws PartFault, IOException {
        int run = entry.run().run();
        byte[] text = read(table, run);
        Long expected = entry.checksums().get(table);
        if (expected == null || expected != PartFile.checksum(text)) {
            throw new PartFault(table, run, "is not what the run yielded: its checksum is another");
        }
        return text;
    }

    /**
     * A part of a run as a table.
     *
     * @param table   name of the table
     * @param columns its columns
     * @param run     number of the run
     * @return the rows of the run
     * @throws PartFault   if it is missing or spoiled
     * @throws IOException if the file system fails
     */
    public Table table(String table, List<Column> columns, int run) throws PartFault, IOException {
        byte[] text = read(table, run);
        try {
            return TableFile.read(table, columns, text);
        } catch (IOException exception) {
            throw new PartFault(table, run, "does not fit the study: " + exception.getMessage());
        }
    }

    /**
     * A part of a run as a table, after it has been compared with what is remembered of the run.
     *
     * @param table   name of the table
     * @param columns its columns
     * @param entry   what is remembered of the run
     * @return the rows of the run
     * @throws PartFault   if it is missing, spoiled, or not what the run yielded
     * @throws IOException if the file system fails
     */
    public Table table(String table, List<Column> columns, LedgerEntry entry) throws PartFault, IOException {
        byte[] text = text(table, entry);
        try {
            return TableFile.read(table, columns, text);
        } catch (IOException exception) {
            throw new PartFault(table, entry.run().run(), "does not fit the study: " + exception.getMessage());
        }
    }

    /**
     * What is remembered of a run that failed.
     *
     * @param run which run
     * @return one row of {@link #FAILURE_COLUMNS}
     * @throws PartFault   if it is missing, spoiled or of another run
     * @throws IOException if the file system fails
     */
    public Table failure(PlannedRun run) throws PartFault, IOException {
        Table failure = table(FAILURES, FAILURE_COLUMNS, run.run());
        if (failure.size() != 1 || failure.number(0, "run") != run.run() || failure.number(0, "seed") != run.seed()) {
            throw new PartFault(FAILURES, run.run(), "is of another run or study");
        }
        return failure;
    }

    private byte[] read(String table, int run) throws PartFault, IOException {
        try {
            return PartFile.read(file(table, run));
        } catch (NoSuchFileException exception) {
            throw new PartFault(table, run, "is missing");
        } catch (EOFException exception) {
            throw new PartFault(table, run, "is cut off");
        } catch (ZipException exception) {
            throw new PartFault(table, run, "is damaged: " + exception.getMessage());
        }
    }

    /**
     * Puts a part that cannot be used out of the way, so that its run counts as missing.
     *
     * @param fault the part
     * @throws IOException if it cannot be moved
     */
    public void setAside(PartFault fault) throws IOException {
        moveAside(fault.table(), fault.run());
        moveAside(LedgerEntry.NAME, fault.run());
    }

    private void moveAside(String table, int run) throws IOException {
        Path part = file(table, run);
        if (Files.exists(part)) {
            Path aside = folder.resolve(SET_ASIDE);
            Files.createDirectories(aside);
            PartFile.move(part, aside.resolve(table + "-" + token + "-" + fileName(run)));
        }
    }

    /**
     * Takes the record of a failure away, after its run was done.
     *
     * @param run which run
     * @throws IOException if it cannot be deleted
     */
    public void forgetFailure(int run) throws IOException {
        Files.deleteIfExists(file(FAILURES, run));
    }

    /**
     * Deletes what processes that are no more had begun to write; only to be called while nobody else writes.
     *
     * @throws IOException if the folder cannot be looked at or something cannot be deleted
     */
    void clearDrafts() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path table : tables) {
                try (DirectoryStream<Path> drafts = Files.newDirectoryStream(table, "*" + PartFile.DRAFT)) {
                    for (Path draft : drafts) {
                        Files.deleteIfExists(draft);
                    }
                }
            }
        } catch (DirectoryIteratorException exception) {
            throw exception.getCause();
        }
    }
}
