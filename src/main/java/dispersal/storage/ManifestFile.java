package dispersal.storage;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
    static void write(Record manifest, Path file) throws IOException {
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
        Manifest manifest = parse(file, Manifest.class);
        requireKnown(manifest.format(), file);
        return manifest;
    }

    /**
     * Reads the manifest of a comparison.
     *
     * @param file the file
     * @return the manifest
     * @throws IOException           if the file cannot be read
     * @throws ResultFolderException if it is not a manifest of a form this program knows
     */
    static ComparisonManifest readComparison(Path file) throws IOException, ResultFolderException {
        ComparisonManifest manifest = parse(file, ComparisonManifest.class);
        requireKnown(manifest.format(), file);
        return manifest;
    }

    /**
     * Reads what the folder of a study remembers of its beginning.
     *
     * @param file the file
     * @return the record
     * @throws IOException           if the file cannot be read
     * @throws ResultFolderException if it is not a record of a form this program knows
     */
    static StudyRecord readStudyRecord(Path file) throws IOException, ResultFolderException {
        StudyRecord record = parse(file, StudyRecord.class);
        requireKnown(record.format(), file);
        return record;
    }

    /**
     * Reads the manifest of a finished study.
     *
     * @param file the file
     * @return the manifest
     * @throws IOException           if the file cannot be read
     * @throws ResultFolderException if it is not a manifest of a form this program knows
     */
    static StudyManifest readStudy(Path file) throws IOException, ResultFolderException {
        StudyManifest manifest = parse(file, StudyManifest.class);
        requireKnown(manifest.format(), file);
        return manifest;
    }

    /** Whether a manifest is that of a comparison; what cannot be read is not. */
    static boolean isOfComparison(Path file) throws IOException {
        try {
            return mapper().readTree(Files.readString(file)).has("compared");
        } catch (JacksonException exception) {
            return false;
        }
    }

    private static void requireKnown(int format, Path file) throws ResultFolderException {
        if (format != Manifest.FORMAT) {
            throw new ResultFolderException(
                    file + ": format " + format + ", this program reads format " + Manifest.FORMAT);
        }
    }

    /** What a file says, where parts that may be absent are said to be absent. */
    private static JsonNode tree(Path file, Class<?> form) throws IOException {
        JsonNode tree = mapper().readTree(Files.readString(file));
        if (tree instanceof ObjectNode object) {
            for (RecordComponent component : form.getRecordComponents()) {
                String name = RecordJson.snakeCase(component.getName());
                if (component.getType() == Optional.class && !object.has(name)) {
                    object.putNull(name);
                }
            }
        }
        return tree;
    }

    private static <T> T parse(Path file, Class<T> form) throws IOException, ResultFolderException {
        String refusal = file + ": is not a manifest of a result folder: ";
        try {
            return Optional.ofNullable(mapper().treeToValue(tree(file, form), form))
                    .orElseThrow(() -> new ResultFolderException(refusal + "it is empty"));
        } catch (JacksonException exception) {
            throw new ResultFolderException(
                    refusal + exception.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
    }
}
