package dispersal.storage;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A file that is replaced in one step: whoever reads it finds the old text or the new one, whoever else writes it meanwhile. */
final class WholeFile {

    private WholeFile() {}

    static void write(byte[] text, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + PartFile.DRAFT);
        try {
            try (FileOutputStream stream = new FileOutputStream(draft.toFile())) {
                stream.write(text);
                // else a power cut could leave an empty file in the place of the old one, and with it a study that
                // nobody can resume
                stream.getFD().sync();
            }
            PartFile.move(draft, file);
        } catch (IOException exception) {
            Files.deleteIfExists(draft);
            throw exception;
        }
    }

    static void write(String text, Path file) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), file);
    }
}
