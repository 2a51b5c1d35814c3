package dispersal.app;

import dispersal.storage.CalibrationRequest;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioTemplate;
import dispersal.storage.Share;
import dispersal.storage.StretchRow;
import dispersal.storage.StudyFile;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.StudyRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns parameters from published patterns, and says which of them can be learned. */
@Command(
        name = "calibrate",
        description = "Learns parameters from published patterns. Whatever happens, 'resume' goes on.",
        sortOptions = false,
        footer = {
            "",
            "What it does:",
            "  Rules out, in waves, what cannot have produced the patterns (history matching); recovers data that the",
            "  model made itself (twin experiment); closes in on the published figures (sequential Monte Carlo); runs",
            "  the model at draws of the posterior; tests whether intervals hold the truth and how well left-out",
            "  patterns are predicted. The result does not depend on the number of workers nor on interruptions.",
            "",
            "Examples:",
            "  java -jar target/dispersal.jar calibrate calibration --out results/calibration",
            "  java -jar target/dispersal.jar calibrate my-calibration.yaml --dry-run"
        })
final class CalibrateCommand implements Callable<Integer> {

    private static final Path RESULTS = Path.of("results");
    private static final int TRIED_POINTS = 300;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STUDY",
            description =
                    "A study file with a section calibration, or a name from the catalogue in scenarios/studies/.")
    private String study = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the study; must be empty or not exist. Default: results/<name>/<time>-<hash>.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private WorkChoice work = new WorkChoice();

    @Option(names = "--dry-run", description = "Only says how many runs there are.")
    private boolean dryRun;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        Path file = StudyLocation.find(study);
        LoadedStudy loaded = StudyFile.load(file);
        CalibrationRequest request = loaded.calibration()
                .orElseThrow(() -> new InputException(file + ": has no section calibration, so it does not say how to"
                        + " learn its factors\n  to run it: sweep " + study));
        WorkOptions options = options(work, loaded, false);
        ScenarioTemplate template = ScenarioTemplate.of(loaded.base());
        loaded.check(template);
        CalibrationModel model = new CalibrationModel(loaded, request);
        announce(model, dryRun);
        loaded.refusedPoints(template, TRIED_POINTS)
                .ifPresent(refused -> console.say("warning: " + refused + "\n  the runs of such points will fail"));
        if (dryRun) {
            return ExitCode.DONE;
        }
        String name = loaded.description().name();
        return begin(
                model,
                out.orElseGet(() -> ResultDirectory.defaultPath(RESULTS, name, LocalDateTime.now(), loaded.hash())),
                options,
                file);
    }

    /** How to work at a calibration, the runs of which are asked for step by step and so cannot be shared out. */
    static WorkOptions options(WorkChoice work, LoadedStudy study, boolean retryFailed) throws InputException {
        WorkOptions options = work.options(study.description().limitSeconds(), retryFailed);
        if (!options.share().whole()) {
            throw new InputException(
                    "--shard: a calibration cannot be shared out, since the runs of a step depend on all"
                            + " of the step before\n  give more workers with --workers instead");
        }
        return options;
    }

    private void announce(CalibrationModel model, boolean only) {
        String words = "study " + model.study().description().name() + ": "
                + StudyWords.runs(model.request().plan().runs()) + " for "
                + model.prior().dimensions()
                + " parameters and " + model.patterns().size() + " patterns";
        if (only) {
            console.print(words);
        } else {
            console.say(words);
        }
    }

    private int begin(CalibrationModel model, Path path, WorkOptions options, Path file)
            throws ResultFolderException, IOException {
        StudyFolder.check(path);
        refuseBegun(path);
        StudyFolder.prepare(path);
        String command = CommandText.of(spec);
        StudyRecord record = record(model, command, file);
        List<StretchRow> runs =
                List.of(new StretchRow(1, 1, model.request().plan().runs(), 1, 1));
        try (StudyLock lock = StudyLock.take(path, Share.WHOLE, () -> {
            refuseBegun(path);
            StudyFolder.begin(path, model.study(), record, runs);
        })) {
            console.say("folder " + path);
            return new CalibrationWork(console, StudyFolder.open(path), model, options).go(lock, command);
        }
    }

    private static void refuseBegun(Path path) throws ResultFolderException {
        if (StudyFolder.is(path)) {
            throw new ResultFolderException(path + ": the folder holds a study that has begun\n"
                    + StudyWords.goingOn(path) + "\n  to begin anew, give a folder that does not exist yet");
        }
    }

    private static StudyRecord record(CalibrationModel model, String command, Path file) {
        Version version = Version.current();
        return new StudyRecord(
                Manifest.FORMAT,
                version.version(),
                version.commit(),
                command,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                file.toString().replace('\\', '/'),
                model.study().hash(),
                List.of(new StudyRecord.RunTable(CalibrationRuns.NAME, CalibrationRuns.columns(model))));
    }
}
