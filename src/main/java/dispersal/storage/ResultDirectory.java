package dispersal.storage;

import dispersal.analysis.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished result folder, and the only place that knows what its files are called. A folder is filled in place by a
 * {@link ResultWriter}; the manifest, written last and in one step, is the mark of completeness, and until then the folder
 * carries a file that says it is incomplete.
 */
public final class ResultDirectory {

    /** File that marks a folder as incomplete. */
    public static final String INCOMPLETE = "INCOMPLETE.txt";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int HASH_CHARACTERS = 8;

    private final Path path;
    private final Manifest manifest;

    ResultDirectory(Path path, Manifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /**
     * Where results go unless a user says otherwise: {@code <root>/<scenario>/<yyyymmdd-hhmmss>-<hash>}, numbered if taken.
     *
     * @param root     folder of all results
     * @param scenario name of the scenario
     * @param when     local time of the start
     * @param hash     hash of the scenario, of which the first 8 characters are used
     * @return a folder that does not exist yet
     */
    public static Path defaultPath(Path root, String scenario, LocalDateTime when, String hash) {
        String shortHash = hash.substring(0, Math.min(HASH_CHARACTERS, hash.length()));
        Path first = root.resolve(scenario).resolve(STAMP.format(when) + "-" + shortHash);
        Path free = first;
        for (int number = 2; Files.exists(free); number++) {
            free = first.resolveSibling(first.getFileName() + "-" + number);
        }
        return free;
    }

    /**
     * Opens a finished folder.
     *
     * @param path the folder
     * @return the folder with its manifest
     * @throws ResultFolderException if it does not exist, is not a result folder, or is incomplete
     * @throws IOException           if it cannot be read
     */
    public static ResultDirectory open(Path path) throws ResultFolderException, IOException {
        if (!Files.isDirectory(path)) {
            throw new ResultFolderException(
                    path + ": no such folder\n  give a result folder, as 'run' prints it at its end");
        }
        Path manifest = manifestFile(path);
        if (StudyFolder.is(path)) {
            throw new ResultFolderException(path + ": holds a study of many points\n"
                    + "  give the folder of a single scenario, as 'run' prints it at its end");
        }
        Optional<ComparisonDirectory> comparison = ComparisonDirectory.find(path);
        if (comparison.isPresent()) {
            throw new ResultFolderException(path
                    + ": holds a comparison\n  give the folder of one of its scenarios, such as "
                    + path.resolve(comparison.get().manifest().compared().get(0).folder()));
        }
        if (Files.isRegularFile(manifest)) {
            return new ResultDirectory(path, ManifestFile.read(manifest));
        }
        if (Files.exists(path.resolve(INCOMPLETE))) {
            throw new ResultFolderException(path + ": the results are incomplete, the run did not finish\n"
                    + "  run the scenario again, then delete this folder");
        }
        throw new ResultFolderException(path + ": not a result folder, it has no manifest.json" + folders(path));
    }

    private static String folders(Path path) throws IOException {
        try (Stream<Path> members = Files.list(path)) {
            return members.filter(member -> Files.exists(manifestFile(member)))
                    .map(Path::toString)
                    .max(String::compareTo)
                    .map(latest -> "\n  the latest result folder in it is " + latest)
                    .orElse("");
        }
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** What the folder says about itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** The complete effective input of the runs. */
    public Path resolvedScenario() {
        return resolvedScenario(path);
    }

    /** The draws of parameters that the runs used; there is no such file if they used none. */
    public Path posterior() {
        return tableFile(path, ParameterDraws.NAME);
    }

    /** Folder of the figures. */
    public Path figures() {
        return figures(path);
    }

    /**
     * Reads a table of the folder.
     *
     * @param name its name
     * @return the table, if the folder has it
     * @throws ResultFolderException if the manifest names the table but its file is missing
     * @throws IOException           if the file cannot be read or does not fit the manifest
     */
    public Optional<Table> table(String name) throws ResultFolderException, IOException {
        return table(path, name, manifest.tables());
    }

    static Optional<Table> table(Path path, String name, List<Manifest.TableEntry> tables)
            throws ResultFolderException, IOException {
        Optional<Manifest.TableEntry> entry =
                tables.stream().filter(table -> table.name().equals(name)).findFirst();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Path file = tableFile(path, name);
        if (!Files.isRegularFile(file)) {
            throw new ResultFolderException(file + ": missing, though manifest.json names it");
        }
        return Optional.of(TableFile.read(name, entry.get().columns(), file));
    }

    static Path manifestFile(Path folder) {
        return folder.resolve("manifest.json");
    }

    static Path resolvedScenario(Path folder) {
        return folder.resolve("scenario.resolved.yaml");
    }

    static Path figures(Path folder) {
        return folder.resolve("figures");
    }

    static Path tableFile(Path folder, String table) {
        return folder.resolve(tableName(table));
    }

    /**
     * What the file of a table is called.
     *
     * @param table name of the table
     * @return name of its file in the folder
     */
    public static String tableName(String table) {
        return table + ".csv";
    }
}
