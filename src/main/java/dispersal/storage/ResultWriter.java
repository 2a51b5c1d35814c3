package dispersal.storage;

import dispersal.analysis.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A result folder while it is being filled. From its first moment it carries {@code INCOMPLETE.txt}, which disappears only
 * after everything else, the manifest last, is on disk. Not for use by several threads at once.
 */
public final class ResultWriter implements Closeable {

    private final Path path;
    private final List<Path> made;
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();

    private ResultWriter(Path path, List<Path> made) {
        this.path = path;
        this.made = made;
    }

    /**
     * Starts a result folder.
     *
     * @param path a folder that does not exist or is empty
     * @return the folder, marked incomplete
     * @throws ResultFolderException if the folder holds something already or cannot be written
     * @throws IOException           if the file system fails otherwise
     */
    public static ResultWriter create(Path path) throws ResultFolderException, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new ResultFolderException(path + ": is a file\n  give a folder that does not exist yet");
        }
        if (Files.isDirectory(path)) {
            refuseUnlessEmpty(path);
        }
        List<Path> missing = missing(path.toAbsolutePath());
        try {
            Files.createDirectories(path);
            Files.writeString(
                    path.resolve(ResultDirectory.INCOMPLETE),
                    "The run that fills this folder has not finished. If it is no longer running, delete the folder.\n");
        } catch (FileSystemException exception) {
            removeEmpty(missing);
            throw new ResultFolderException(
                    path + ": cannot be written: " + reason(exception) + "\n  give another folder with --out");
        }
        return new ResultWriter(path, missing);
    }

    private static void refuseUnlessEmpty(Path path) throws ResultFolderException, IOException {
        if (!Files.isReadable(path)) {
            throw new ResultFolderException(
                    path + ": cannot be read: permission denied\n  give another folder with --out");
        }
        try (Stream<Path> members = Files.list(path)) {
            if (members.findAny().isPresent()) {
                throw new ResultFolderException(
                        path + ": the folder is not empty, results are never written over others\n"
                                + "  give a folder that does not exist yet, or leave out --out");
            }
        }
    }

    private static List<Path> missing(Path path) {
        List<Path> missing = new ArrayList<>();
        for (Path folder = path; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing.add(folder);
        }
        return Collections.unmodifiableList(missing);
    }

    private static void removeEmpty(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                Files.delete(folder);
            }
        }
    }

    private static String reason(FileSystemException exception) {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (exception instanceof FileAlreadyExistsException) {
            return "a folder above it is a file";
        }
        return exception.getReason() == null ? "the system refuses to make it" : exception.getReason();
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** Folder of the figures. */
    public Path figures() {
        return ResultDirectory.figures(path);
    }

    /**
     * Keeps the complete effective input.
     *
     * @param yaml the resolved scenario
     * @throws IOException if it cannot be written
     */
    public void writeScenario(String yaml) throws IOException {
        Files.writeString(ResultDirectory.resolvedScenario(path), yaml);
    }

    /**
     * Appends the rows of a table to the file of that name, which is started when its name is first heard.
     *
     * @param table the rows
     * @throws IOException                    if the file cannot be started
     * @throws java.io.UncheckedIOException if the rows cannot be written
     */
    public void append(Table table) throws IOException {
        TableWriter writer = writers.get(table.name());
        if (writer == null) {
            writer = new TableWriter(ResultDirectory.tableFile(path, table.name()), table.columns());
            writers.put(table.name(), writer);
        }
        writer.append(table);
    }

    /**
     * The tables written so far, in the order they were started.
     *
     * @return an entry each, for the manifest
     */
    public List<Manifest.TableEntry> tables() {
        return writers.entrySet().stream()
                .map(table -> new Manifest.TableEntry(
                        table.getKey(),
                        table.getValue().rows(),
                        table.getValue().columns()))
                .toList();
    }

    /**
     * Ends the folder: closes the tables, writes the manifest, and takes the mark of incompleteness away.
     *
     * @param manifest what the folder says about itself
     * @return the finished folder
     * @throws IOException if something cannot be written
     */
    public ResultDirectory complete(Manifest manifest) throws IOException {
        end(manifest);
        return new ResultDirectory(path, manifest);
    }

    /**
     * Ends the folder of a comparison, after those of its scenarios.
     *
     * @param manifest what the folder says about itself
     * @return the finished folder
     * @throws IOException if something cannot be written
     */
    public ComparisonDirectory complete(ComparisonManifest manifest) throws IOException {
        end(manifest);
        return new ComparisonDirectory(path, manifest);
    }

    private void end(Record manifest) throws IOException {
        close();
        ManifestFile.write(manifest, ResultDirectory.manifestFile(path));
        Files.deleteIfExists(path.resolve(ResultDirectory.INCOMPLETE));
    }

    /**
     * Takes everything away that was written, and the folders that were made for it.
     *
     * @throws IOException if something cannot be deleted
     */
    public void remove() throws IOException {
        try {
            close();
        } finally {
            deleteMembers();
            for (Path folder : made) {
                if (!emptied(folder)) {
                    return;
                }
                Files.deleteIfExists(folder);
            }
        }
    }

    private void deleteMembers() throws IOException {
        List<Path> members;
        try (Stream<Path> walk = Files.walk(path)) {
            members = walk.filter(member -> !member.equals(path))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path member : members) {
            Files.deleteIfExists(member);
        }
    }

    private static boolean emptied(Path folder) throws IOException {
        try (Stream<Path> members = Files.list(folder)) {
            return members.findAny().isEmpty();
        }
    }

    /**
     * Leaves the folder as it is, marked incomplete.
     *
     * @param why what the mark says, for whoever finds the folder
     * @throws IOException if it cannot be written
     */
    public void leave(String why) throws IOException {
        close();
        Files.writeString(path.resolve(ResultDirectory.INCOMPLETE), why + "\n");
    }

    /** Closes the files and leaves the folder as it is, marked incomplete. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (TableWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException exception) {
                first = first == null ? exception : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
