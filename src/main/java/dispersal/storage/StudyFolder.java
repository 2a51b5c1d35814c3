package dispersal.storage;

import dispersal.analysis.Outcomes;
import dispersal.analysis.PointMeans;
import dispersal.analysis.Response;
import dispersal.analysis.Table;
import dispersal.analysis.design.Outcome;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a study: the study and its base scenario, the stretches of runs that are planned, and the parts of the runs that are
 * done. It carries {@code INCOMPLETE.txt} until its tables have been put together; {@code manifest.json} is written last.
 */
public final class StudyFolder {

    private static final String STUDY = "study.yaml";
    private static final String RECORD = "study.json";
    private static final Set<String> OF_THE_BEGINNING = Set.of(
            STUDY, RECORD, "scenario.resolved.yaml", PatternFolder.NAME, StudyLock.FILE, ResultDirectory.INCOMPLETE);

    private final Path path;
    private final StudyRecord record;

    private StudyFolder(Path path, StudyRecord record) {
        this.path = path;
        this.record = record;
    }

    /**
     * Whether a folder is that of a study that has begun.
     *
     * @param path the folder
     * @return whether it is
     */
    public static boolean is(Path path) {
        return Files.isRegularFile(StretchFile.in(path));
    }

    /**
     * Opens the folder of a study.
     *
     * @param path the folder
     * @return the study
     * @throws ResultFolderException if it is not the folder of a study
     * @throws IOException           if it cannot be read
     */
    public static StudyFolder open(Path path) throws ResultFolderException, IOException {
        if (!Files.isDirectory(path)) {
            throw new ResultFolderException(
                    path + ": no such folder\n  give the folder of a study, as 'sweep' prints it");
        }
        if (!is(path)) {
            throw new ResultFolderException(path + ": not the folder of a study, it has no stretches.csv\n"
                    + "  give the folder of a study, as 'sweep' prints it");
        }
        return new StudyFolder(path, ManifestFile.readStudyRecord(path.resolve(RECORD)));
    }

    /**
     * Looks whether a study can be kept in a folder; changes nothing.
     *
     * @param path a folder that does not exist, is empty, or holds a study already
     * @throws ResultFolderException if it is a file or holds anything else
     * @throws IOException           if it cannot be looked at
     */
    public static void check(Path path) throws ResultFolderException, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new ResultFolderException(path + ": is a file\n  give a folder that does not exist yet");
        }
        if (Files.isDirectory(path) && !is(path) && !unbegun(path)) {
            throw new ResultFolderException(path + ": the folder is not empty, results are never written over others\n"
                    + "  give a folder that does not exist yet, or leave out --out");
        }
    }

    /**
     * Makes room for a study that has not begun.
     *
     * @param path a folder that does not exist, is empty, or holds a study already
     * @throws ResultFolderException if the folder holds anything else or cannot be written
     * @throws IOException           if the file system fails otherwise
     */
    public static void prepare(Path path) throws ResultFolderException, IOException {
        check(path);
        try {
            Files.createDirectories(path);
        } catch (FileSystemException exception) {
            throw new ResultFolderException(unwritable(path, reason(exception)));
        }
        if (!Files.isWritable(path)) {
            throw new ResultFolderException(unwritable(path, "permission denied"));
        }
    }

    private static String unwritable(Path path, String reason) {
        return path + ": cannot be written: " + reason + "\n  give another folder with --out";
    }

    private static String reason(FileSystemException exception) {
        return Optional.ofNullable(exception.getReason())
                .orElse(exception.getClass().getSimpleName());
    }

    /** Whether there is nothing, or only what a process wrote that was killed while it began. */
    private static boolean unbegun(Path path) throws ResultFolderException, IOException {
        if (!Files.isReadable(path)) {
            throw new ResultFolderException(
                    path + ": cannot be read: permission denied\n  give another folder with --out");
        }
        try (Stream<Path> members = Files.list(path)) {
            return members.map(member -> member.getFileName().toString())
                    .allMatch(name -> OF_THE_BEGINNING.contains(name) || name.endsWith(PartFile.DRAFT));
        }
    }

    /**
     * Begins a study; only to be called by one process at a time. The folder is that of a study from the last step on.
     *
     * @param path      the folder, as {@link #prepare} leaves it
     * @param study     the study
     * @param record    what is to be remembered of the beginning
     * @param stretches the runs planned
     * @throws ResultFolderException if something cannot be written; nothing has begun then
     */
    public static void begin(Path path, LoadedStudy study, StudyRecord record, List<StretchRow> stretches)
            throws ResultFolderException {
        try {
            new StudyFolder(path, record).markIncomplete();
            WholeFile.write(study.scenarioYaml(), ResultDirectory.resolvedScenario(path));
            WholeFile.write(study.studyYaml(), path.resolve(STUDY));
            if (study.calibration().isPresent()) {
                PatternFolder.copy(study.calibration().get().tables(), path);
            }
            WholeFile.write(RecordJson.of(record) + "\n", path.resolve(RECORD));
            StretchFile.write(stretches, path);
        } catch (IOException exception) {
            throw new ResultFolderException(unwritable(path, String.valueOf(exception.getMessage())));
        }
    }

    private void markIncomplete() throws IOException {
        WholeFile.write(
                "The runs of this study have not all ended, or its tables have not been put together.\n"
                        + "How far it is: " + TypedCommand.of("status", path.toString()) + "\nTo go on:      "
                        + TypedCommand.of("resume", path.toString()) + "\n",
                path.resolve(ResultDirectory.INCOMPLETE));
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** What is remembered of the beginning. */
    public StudyRecord record() {
        return record;
    }

    /** The parts of its runs. */
    public PartStore parts() {
        return new PartStore(path, record.hash());
    }

    /**
     * The study.
     *
     * @return the study, as it was begun or extended
     * @throws ScenarioException     if its files were changed so that they are no study any more
     * @throws ResultFolderException if they were changed into another study
     */
    public LoadedStudy study() throws ScenarioException, ResultFolderException {
        LoadedStudy study = StudyFile.loadResolved(path);
        if (!study.hash().equals(record.hash())) {
            throw new ResultFolderException(path.resolve(STUDY) + ": is not the study that was begun here, its hash is "
                    + study.hash() + ", " + RECORD + " says " + record.hash());
        }
        return study;
    }

    /**
     * The runs planned.
     *
     * @return the stretches in order
     * @throws IOException if they cannot be read
     */
    public List<StretchRow> stretches() throws IOException {
        return StretchFile.read(path);
    }

    /**
     * Plans more runs; only to be called by one process at a time.
     *
     * @param study     the study with its new number of points and replicates
     * @param stretches all stretches, the old ones first
     * @throws IOException if something cannot be written
     */
    public void extend(LoadedStudy study, List<StretchRow> stretches) throws IOException {
        reopen();
        WholeFile.write(study.studyYaml(), path.resolve(STUDY));
        StretchFile.write(stretches, path);
    }

    /**
     * Marks the study as incomplete, before runs are added to it.
     *
     * @throws IOException if it cannot be written
     */
    public void reopen() throws IOException {
        markIncomplete();
        Files.deleteIfExists(ResultDirectory.manifestFile(path));
    }

    /** Whether its tables have been put together since runs were last added. */
    public boolean finished() {
        return Files.exists(ResultDirectory.manifestFile(path))
                && !Files.exists(path.resolve(ResultDirectory.INCOMPLETE));
    }

    /**
     * Deletes what processes that are no more had begun to write; only to be called while nobody else works at the study.
     *
     * @throws IOException if something cannot be deleted
     */
    public void clearDrafts() throws IOException {
        parts().clearDrafts();
        for (Path draft : forgotten()) {
            if (Files.isDirectory(draft)) {
                DraftTables.delete(draft);
            } else {
                Files.deleteIfExists(draft);
            }
        }
    }

    private List<Path> forgotten() throws IOException {
        List<Path> drafts = new ArrayList<>();
        try (DirectoryStream<Path> members = Files.newDirectoryStream(path, "*" + PartFile.DRAFT)) {
            members.forEach(drafts::add);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
        return drafts;
    }

    /** Folder of the figures. */
    public Path figures() {
        return ResultDirectory.figures(path);
    }

    /**
     * Moves tables to their places. The study counts as incomplete until {@link #finish} is called.
     *
     * @param tables the tables
     * @throws IOException if something cannot be written
     */
    public void publish(DraftTables tables) throws IOException {
        markIncomplete();
        tables.publish();
    }

    /**
     * Takes a table away that is no longer true.
     *
     * @param name name of the table; need not exist
     * @throws IOException if it cannot be deleted
     */
    public void withdraw(String name) throws IOException {
        Files.deleteIfExists(ResultDirectory.tableFile(path, name));
    }

    /**
     * Ends the study: the manifest is written, and the mark of incompleteness is taken away.
     *
     * @param manifest what the folder says about itself
     * @throws IOException if something cannot be written
     */
    public void finish(StudyManifest manifest) throws IOException {
        end(manifest);
    }

    /**
     * Ends a calibration in the same way.
     *
     * @param manifest what the folder says about itself
     * @throws IOException if something cannot be written
     */
    public void finish(CalibrationManifest manifest) throws IOException {
        end(manifest);
    }

    private void end(Record manifest) throws IOException {
        ManifestFile.write(manifest, ResultDirectory.manifestFile(path));
        Files.deleteIfExists(path.resolve(ResultDirectory.INCOMPLETE));
    }

    /**
     * What the folder says about itself.
     *
     * @return its manifest
     * @throws ResultFolderException if the study has not been finished
     * @throws IOException           if the manifest cannot be read
     */
    public StudyManifest manifest() throws ResultFolderException, IOException {
        if (!finished()) {
            throw new ResultFolderException(path + ": the study is incomplete\n  finish it first: "
                    + TypedCommand.of("resume", path.toString()));
        }
        return ManifestFile.readStudy(ResultDirectory.manifestFile(path));
    }

    /**
     * A table of the finished study.
     *
     * @param entry what its manifest says about it
     * @return the table
     * @throws IOException if it cannot be read
     */
    public Table table(Manifest.TableEntry entry) throws IOException {
        return TableFile.read(entry.name(), entry.columns(), ResultDirectory.tableFile(path, entry.name()));
    }

    /**
     * Reads what the outcomes of the finished study are at its points.
     *
     * @param means    takes them in; what no run tells stays unknown
     * @param outcomes what is looked at, among the outcomes of the study
     * @throws IOException if table {@code response}, or table {@code outcomes} where single runs are kept, cannot be read
     */
    public void read(PointMeans means, List<Outcome> outcomes) throws IOException {
        ResponseFile.read(ResultDirectory.tableFile(path, Response.NAME), means, outcomes);
        if (means.keepsRuns()) {
            ResponseFile.readRuns(ResultDirectory.tableFile(path, Outcomes.NAME), means, outcomes);
        }
    }

    /**
     * Drafts of tables that are to be added or to take the place of others.
     *
     * @return no tables yet, to be closed
     * @throws IOException if they cannot be kept there
     */
    public DraftTables drafts() throws IOException {
        return new DraftTables(path);
    }
}
