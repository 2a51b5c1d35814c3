package dispersal.app;

import dispersal.storage.LoadedStudy;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a study after any interruption, or with more replicates or points; runs that are done are never run again. */
@Command(
        name = "resume",
        description =
                "Goes on with a study after any interruption, or extends it; runs that are done are not run again.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar resume results/my-study",
            "  java -jar target/dispersal.jar resume results/my-study --replicates 40"
        })
final class ResumeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a study.")
    private Path path = Path.of("");

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description =
                    "Replicates of every point from now on (at most, if the study stops by itself); not fewer than before.")
    private Optional<Integer> replicates = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "Size of the design from now on, where the design can grow; not smaller than before.")
    private Optional<Integer> size = Optional.empty();

    @Option(names = "--retry-failed", description = "Tries runs again that failed.")
    private boolean retryFailed;

    @Mixin
    private WorkChoice work = new WorkChoice();

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    ResumeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        StudyFolder folder = StudyFolder.open(path);
        LoadedStudy before = folder.study();
        WorkOptions options = work.options(before.description().limitSeconds(), retryFailed);
        sayIfOtherProgram(folder);
        if (before.calibration().isPresent()) {
            return calibration(folder, before);
        }
        StudyExtension extension = StudyExtension.of(folder, before, replicates, size);
        boolean grows = !extension.stretches().equals(folder.stretches());
        // a second look with the folder to itself, since another process may have extended it in between
        try (StudyLock lock = StudyLock.take(path, options.share(), () -> extension.writeUnlessThere(folder))) {
            LoadedStudy study = extension.study();
            PlannedStudy planned = new PlannedStudy(study.description(), study.base(), folder.stretches());
            if (grows) {
                announce(folder, study, planned, options);
            }
            StudyEnding ending = new StudyEnding(
                    console, folder, study, planned, new StudyEnding.Command(CommandText.of(spec), options, false));
            return new StudyWork(console, folder, planned, new ModelPoints(study, planned), options).go(lock, ending);
        }
    }

    private int calibration(StudyFolder folder, LoadedStudy study)
            throws InputException, ResultFolderException, IOException {
        if (replicates.isPresent() || size.isPresent()) {
            throw new InputException((size.isPresent() ? "--size" : "--replicates")
                    + ": a calibration cannot be extended, as each of its steps depends on the whole of those before"
                    + "\n  begin another in another folder");
        }
        WorkOptions options = CalibrateCommand.options(work, study, retryFailed);
        CalibrationModel model = new CalibrationModel(study, study.calibration().orElseThrow());
        try (StudyLock lock = StudyLock.take(path, options.share(), () -> {})) {
            return new CalibrationWork(console, folder, model, options).go(lock, CommandText.of(spec));
        }
    }

    private void announce(StudyFolder folder, LoadedStudy study, PlannedStudy planned, WorkOptions options)
            throws InputException, IOException {
        BitSet left = planned.wanted();
        left.andNot(folder.parts().done());
        long own = left.stream().filter(options.share()::holds).count();
        String more = study.description().replication().halfWidth().isPresent()
                ? ", and more where the half-width asks for them"
                : "";
        console.say("study " + study.description().name() + ": " + left.cardinality() + " of "
                + StudyWords.runs(planned.wanted().cardinality()) + " left" + more);
        StudyProbe probe = StudyProbe.of(study);
        StudyRoom room =
                StudyRoom.of(planned, probe, !StudyFindings.madeFor(planned).isEmpty());
        console.say(probe.cost(own, options.workers(), room.bytes(own)));
        StudyProbe.tooLarge(room.bytes(own), folder.path()).ifPresent(console::say);
    }

    private void sayIfOtherProgram(StudyFolder folder) {
        Version now = Version.current();
        if (!now.commit().equals(folder.record().commit())) {
            console.say("warning: the study was begun by " + folder.record().version() + " (commit "
                    + folder.record().commit() + "), this is " + now.version() + " (commit " + now.commit()
                    + "); if runs differ between the two, the study mixes them");
        }
    }
}
