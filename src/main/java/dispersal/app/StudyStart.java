package dispersal.app;

import dispersal.analysis.design.StudyDescription;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioTemplate;
import dispersal.storage.Share;
import dispersal.storage.StudyFile;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.StudyRecord;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The beginning of a study: which, where, and how it is worked at. */
final class StudyStart {

    private static final Path RESULTS = Path.of("results");
    /** Points whose values are tried out together beforehand: enough to notice what happens often, and done within seconds. */
    private static final int TRIED_POINTS = 300;

    @Parameters(paramLabel = "STUDY", description = "A study file, or a name from the catalogue in scenarios/studies/.")
    private String study = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder of the study; must be empty or not exist, unless --shard is given and it holds the same study."
                            + " Default: results/<name>/<time>-<hash>.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private WorkChoice work = new WorkChoice();

    @Option(names = "--dry-run", description = "Only says how many runs there are and what they cost.")
    private boolean dryRun;

    /** The study as typed. */
    String study() {
        return study;
    }

    /** Whether figures are wanted. */
    boolean figures() {
        return work.figures();
    }

    /**
     * Begins the study and works at it until it ends.
     *
     * @param console     where to speak
     * @param spec        the command
     * @param sensitivity whether it asks which factors matter
     * @return the exit code
     * @throws InputException        if an option cannot be, or there is no such study
     * @throws ScenarioException     if anything in the study is wrong
     * @throws ResultFolderException if the folder cannot serve
     * @throws IOException           if it cannot be looked at
     */
    int go(Console console, CommandSpec spec, boolean sensitivity)
            throws InputException, ScenarioException, ResultFolderException, IOException {
        Share share = work.share();
        if (out.isEmpty() && !share.whole()) {
            throw new InputException("--shard: needs --out, so that all shares use the same folder");
        }
        Path file = StudyLocation.find(study);
        LoadedStudy loaded = StudyFile.load(file);
        StudyDescription description = loaded.description();
        if (loaded.calibration().isPresent()) {
            throw new InputException(file + ": is a calibration, which chooses its points itself\n  to begin it: "
                    + TypedCommand.of("calibrate", study));
        }
        StudyEnding.Command command = new StudyEnding.Command(
                CommandText.of(spec), work.options(description.limitSeconds(), false), sensitivity);
        ScenarioTemplate template = ScenarioTemplate.of(loaded.base());
        loaded.check(template);
        PlannedStudy planned = planned(loaded);
        Path folder = out.orElseGet(
                () -> ResultDirectory.defaultPath(RESULTS, description.name(), LocalDateTime.now(), loaded.hash()));
        if (!dryRun) {
            StudyFolder.check(folder);
            refuseUnlessShared(folder, share);
        }
        StudyProbe probe = StudyProbe.of(loaded);
        StudyRoom room = StudyRoom.of(planned, probe, !command.methods(planned).isEmpty());
        new StudyAnnouncement(planned, command.options(), probe, room)
                .lines()
                .forEach(dryRun ? console::print : console::say);
        StudyProbe.tooLarge(room.bytes(planned.wanted().cardinality()), folder).ifPresent(console::say);
        loaded.refusedPoints(template, TRIED_POINTS)
                .ifPresent(refused -> console.say("warning: " + refused + "\n  the runs of such points will fail"));
        return dryRun ? ExitCode.DONE : work(console, loaded, planned, new Begun(folder, probe, command, file));
    }

    private record Begun(Path folder, StudyProbe probe, StudyEnding.Command command, Path file) {}

    private static PlannedStudy planned(LoadedStudy loaded) throws InputException {
        try {
            return new PlannedStudy(loaded.description(), loaded.base(), PlannedStudy.beginning(loaded.description()));
        } catch (IllegalArgumentException impossible) {
            throw new InputException("the design of the study cannot be: " + Failures.text(impossible));
        }
    }

    private static void refuseUnlessShared(Path folder, Share share) throws ResultFolderException {
        if (StudyFolder.is(folder) && share.whole()) {
            throw new ResultFolderException(folder + ": the folder holds a study that has begun\n"
                    + StudyWords.goingOn(folder) + "\n  to begin anew, give a folder that does not exist yet");
        }
    }

    private static int work(Console console, LoadedStudy loaded, PlannedStudy planned, Begun begun)
            throws ResultFolderException, IOException, ScenarioException {
        Path path = begun.folder();
        StudyFolder.prepare(path);
        WorkOptions options = begun.command().options();
        try (StudyLock lock = StudyLock.take(path, options.share(), () -> {
            if (StudyFolder.is(path)) {
                refuseUnlessShared(path, options.share());
            } else {
                StudyFolder.begin(path, loaded, record(loaded, begun), PlannedStudy.beginning(loaded.description()));
            }
        })) {
            StudyFolder folder = StudyFolder.open(path);
            refuseOther(folder, loaded);
            console.say("folder " + path);
            StudyEnding ending = new StudyEnding(console, folder, loaded, planned, begun.command());
            return new StudyWork(console, folder, planned, new ModelPoints(loaded, planned), options).go(lock, ending);
        }
    }

    private static StudyRecord record(LoadedStudy loaded, Begun begun) {
        Version version = Version.current();
        return new StudyRecord(
                Manifest.FORMAT,
                version.version(),
                version.commit(),
                begun.command().line(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                begun.file().toString().replace('\\', '/'),
                loaded.hash(),
                begun.probe().tables());
    }

    private static void refuseOther(StudyFolder folder, LoadedStudy loaded)
            throws ResultFolderException, IOException, ScenarioException {
        if (!folder.record().hash().equals(loaded.hash())) {
            throw new ResultFolderException(folder.path() + ": holds another study; this one differs in "
                    + String.join(", ", loaded.differencesFrom(folder.study()))
                    + "\n  give a folder that does not exist yet");
        }
        if (!folder.stretches().equals(PlannedStudy.beginning(loaded.description()))) {
            throw new ResultFolderException(folder.path()
                    + ": holds the same study with another number of points or replicates\n"
                    + StudyWords.goingOn(folder.path()) + "\n  with --replicates or --size if there are to be more");
        }
    }
}
