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
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a study: a scenario at all points of a design, many times each, in a folder from which it can always go on. */
@Command(
        name = "sweep",
        description = "Runs a study: a scenario at all points of a design. Whatever happens, 'resume' goes on.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar sweep my-study.yaml --dry-run",
            "  java -jar target/dispersal.jar sweep my-study.yaml --out results/my-study",
            "  java -jar target/dispersal.jar sweep my-study.yaml --out results/my-study --shard 3/8"
        })
final class SweepCommand implements Callable<Integer> {

    private static final Path RESULTS = Path.of("results");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "A study file, or a name from the catalogue in scenarios/studies/.")
    private String study = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the study; must be empty or not exist, unless --shard is given and it holds the same study."
                    + " Default: results/<name>/<time>-<hash>.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private WorkChoice work = new WorkChoice();

    @Option(names = "--dry-run", description = "Only says how many runs there are and what they cost.")
    private boolean dryRun;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        Share share = work.share();
        if (out.isEmpty() && !share.whole()) {
            throw new InputException("--shard: needs --out, so that all shares use the same folder");
        }
        Path file = StudyLocation.find(study);
        LoadedStudy loaded = StudyFile.load(file);
        StudyDescription description = loaded.description();
        WorkOptions options = work.options(description.limitSeconds(), false);
        loaded.check(ScenarioTemplate.of(loaded.base()));
        PlannedStudy planned = planned(loaded);
        Path folder = out.orElseGet(() ->
                ResultDirectory.defaultPath(RESULTS, description.name(), LocalDateTime.now(), loaded.hash()));
        if (!dryRun) {
            StudyFolder.check(folder);
            refuseUnlessShared(folder, share);
        }
        StudyProbe probe = StudyProbe.of(loaded);
        announce(new StudyAnnouncement(planned, options, probe));
        return dryRun ? ExitCode.DONE : work(loaded, planned, folder, new Begun(probe, options, file));
    }

    private record Begun(StudyProbe probe, WorkOptions options, Path file) {}

    private static PlannedStudy planned(LoadedStudy loaded) throws InputException {
        try {
            return new PlannedStudy(
                    loaded.description(), loaded.base(), PlannedStudy.beginning(loaded.description()));
        } catch (IllegalArgumentException impossible) {
            throw new InputException("the design of the study cannot be: " + Failures.text(impossible));
        }
    }

    private void announce(StudyAnnouncement announcement) {
        announcement.lines().forEach(dryRun ? console::print : console::say);
    }

    private static void refuseUnlessShared(Path folder, Share share) throws ResultFolderException {
        if (StudyFolder.is(folder) && share.whole()) {
            throw new ResultFolderException(folder + ": the folder holds a study that has begun\n  go on with 'resume "
                    + folder + "', or give a folder that does not exist yet");
        }
    }

    private int work(LoadedStudy loaded, PlannedStudy planned, Path path, Begun begun)
            throws ResultFolderException, IOException, ScenarioException {
        StudyFolder.prepare(path);
        WorkOptions options = begun.options();
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
            StudyEnding ending = new StudyEnding(
                    console, folder, loaded, planned, new StudyEnding.Command(CommandText.of(spec), options));
            return new StudyWork(console, folder, planned, new ModelPoints(loaded, planned), options).go(lock, ending);
        }
    }

    private static StudyRecord record(LoadedStudy loaded, Begun begun, CommandSpec spec) {
        Version version = Version.current();
        return new StudyRecord(
                Manifest.FORMAT,
                version.version(),
                version.commit(),
                CommandText.of(spec),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                begun.file().toString().replace('\\', '/'),
                loaded.hash(),
                begun.probe().tables());
    }

    private StudyRecord record(LoadedStudy loaded, Begun begun) {
        return record(loaded, begun, spec);
    }

    private static void refuseOther(StudyFolder folder, LoadedStudy loaded)
            throws ResultFolderException, IOException {
        if (!folder.record().hash().equals(loaded.hash())) {
            throw new ResultFolderException(folder.path() + ": holds another study, " + folder.record().hash()
                    + ", this one is " + loaded.hash() + "\n  give a folder that does not exist yet");
        }
        if (!folder.stretches().equals(PlannedStudy.beginning(loaded.description()))) {
            throw new ResultFolderException(folder.path()
                    + ": holds the same study with another number of points or replicates\n  go on with 'resume "
                    + folder.path() + "', with --replicates or --size if there are to be more");
        }
    }
}
