package dispersal.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The manifest of a result folder on disk, in JSON. It appears whole or not at all. */
final class ManifestFile {

    private ManifestFile() {}

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /**
     * Writes a manifest beside its final place and then moves it there in one step.
     *
     * @param manifest the manifest
     * @param file     where to
     * @throws IOException if it cannot be written
     */
    static void write(Manifest manifest, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, RecordJson.of(manifest) + "\n");
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException exception) {
            Files.move(draft, file);
        }
    }

    /**
     * Reads a manifest.
     *
     * @param file the file
     * @return the manifest
     * @throws IOException           if the file cannot be read
     * @throws ResultFolderException if it is not a manifest of a form this program knows
     */
    static Manifest read(Path file) throws IOException, ResultFolderException {
        Manifest manifest = parse(file);
        if (manifest.format() != Manifest.FORMAT) {
            throw new ResultFolderException(
                    file + ": format " + manifest.format() + ", this program reads format " + Manifest.FORMAT);
        }
        return manifest;
    }

    private static Manifest parse(Path file) throws IOException, ResultFolderException {
        String refusal = file + ": is not a manifest of a result folder: ";
        try {
            return Optional.ofNullable(mapper().readValue(Files.readString(file), Manifest.class))
                    .orElseThrow(() -> new ResultFolderException(refusal + "it is empty"));
        } catch (JacksonException exception) {
            throw new ResultFolderException(
                    refusal + exception.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
    }
}
