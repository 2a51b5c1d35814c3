package dispersal.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is replaced in one step: whoever reads it finds the old text or the new one. */
final class WholeFile {

    private WholeFile() {}

    static void write(byte[] text, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + PartFile.DRAFT);
        Files.write(draft, text);
        PartFile.move(draft, file);
    }

    static void write(String text, Path file) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), file);
    }
}
