package dispersal.storage;

import dispersal.analysis.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One table of one run on disk, compressed. It is written beside its place and then moved there: it is whole or not there. */
final class PartFile {

    /** End of the name of a file that is still being written. */
    static final String DRAFT = ".tmp";

    private static final int BUFFER = 4096;

    private PartFile() {}

    /**
     * A table as text.
     *
     * @param table the table
     * @return comma-separated text in UTF-8 with a header line, as {@link TableFile} describes it
     * @throws IOException never in practice, as nothing leaves the memory
     */
    static byte[] text(Table table) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(BUFFER);
        try (TableWriter writer = new TableWriter(text, table.columns())) {
            writer.append(table);
        }
        return text.toByteArray();
    }

    /**
     * A number that is another for nearly every other text.
     *
     * @param text any bytes
     * @return their CRC-32
     */
    static long checksum(byte[] text) {
        CRC32 checksum = new CRC32();
        checksum.update(text);
        return checksum.getValue();
    }

    /**
     * A text in the fewest bytes that are quickly found.
     *
     * @param text any bytes
     * @return them, compressed
     * @throws IOException never in practice, as nothing leaves the memory
     */
    static byte[] compressed(byte[] text) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(BUFFER);
        try (OutputStream stream = new QuickGzip(compressed)) {
            stream.write(text);
        }
        return compressed.toByteArray();
    }

    /**
     * Writes a part.
     *
     * @param text  what it holds
     * @param file  where to; replaced if it exists
     * @param token what tells the draft from those of others who may write the same part
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    static void write(byte[] text, Path file, String token) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "." + token + DRAFT);
        try {
            // not a channel: that would be closed by an interrupt of the thread
            try (OutputStream stream = new FileOutputStream(draft.toFile())) {
                stream.write(compressed(text));
            }
            move(draft, file);
        } catch (IOException exception) {
            Files.deleteIfExists(draft);
            throw exception;
        }
    }

    /**
     * Moves a finished file to its place in one step.
     *
     * @param draft the file
     * @param file  its place; what is there is replaced
     * @throws IOException if it cannot be moved
     */
    static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException exception) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads a part.
     *
     * @param file the part
     * @return what it holds
     * @throws java.nio.file.NoSuchFileException if it is not there
     * @throws java.io.EOFException              if its end is missing
     * @throws java.util.zip.ZipException        if it was changed
     * @throws IOException                       if it cannot be read
     */
    static byte[] read(Path file) throws IOException {
        byte[] compressed = Files.readAllBytes(file);
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed), BUFFER)) {
            return stream.readAllBytes();
        }
    }

    /** Compresses for speed: a study writes thousands of small parts. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
