package dispersal.app;

import dispersal.experiment.Blocks;
import dispersal.experiment.Stretch;
import dispersal.storage.LoadedStudy;
import dispersal.storage.PartStore;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how far a study is, whether or not somebody works at it. Changes nothing. */
@Command(
        name = "status",
        description = "Says how far a study is. Exit code 0 if it is complete, else 3.",
        footer = {"", "Example:", "  java -jar target/dispersal.jar status results/my-study"})
final class StatusCommand implements Callable<Integer> {

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of a study.")
    private Path path = Path.of("");

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ScenarioException, ResultFolderException, IOException {
        StudyFolder folder = StudyFolder.open(path);
        LoadedStudy study = folder.study();
        if (study.calibration().isPresent()) {
            return calibration(folder, study);
        }
        PlannedStudy planned = new PlannedStudy(study.description(), study.base(), folder.stretches());
        PartStore parts = folder.parts();
        BitSet done = parts.done();
        BitSet failed = parts.failed();
        BitSet ended = (BitSet) done.clone();
        ended.or(failed);
        Optional<String> doubt = goThrough(planned.blocks(), folder, planned, ended);
        BitSet missing = planned.blocks().missing(ended);
        console.print("study " + study.description().name() + " in " + path);
        tell(planned, done, failed, missing);
        doubt.ifPresent(console::print);
        boolean running = StudyLock.held(path);
        console.print(running ? "somebody is working at it" : "nobody is working at it");
        if (running && !missing.isEmpty()) {
            tellTime(parts, missing.cardinality());
        }
        return ending(folder, missing, failed, running);
    }

    /** Which runs a calibration asks for next depends on those before, but not how many. */
    private int calibration(StudyFolder folder, LoadedStudy study) throws IOException {
        PartStore parts = folder.parts();
        BitSet failed = parts.failed();
        BitSet missing = new BitSet();
        missing.set(1, study.calibration().orElseThrow().plan().runs() + 1);
        int all = missing.cardinality();
        missing.andNot(parts.done());
        missing.andNot(failed);
        console.print("study " + study.description().name() + " in " + path + ", a calibration");
        console.print(parts.done().cardinality() + " of " + StudyWords.runs(all) + " done, " + failed.cardinality()
                + " failed, " + missing.cardinality() + " missing");
        boolean running = StudyLock.held(path);
        console.print(running ? "somebody is working at it" : "nobody is working at it");
        if (running && !missing.isEmpty()) {
            tellTime(parts, missing.cardinality());
        }
        return ending(folder, missing, failed, running);
    }

    /** Goes through the blocks that have ended, so that runs the stopping rule does not ask for do not count as missing. */
    private static Optional<String> goThrough(Blocks blocks, StudyFolder folder, PlannedStudy planned, BitSet ended)
            throws IOException {
        KnownPoints known = new KnownPoints(folder, planned);
        while (blocks.missing(ended).isEmpty() && blocks.mayGoOn()) {
            Optional<BitSet> enough = known.look(blocks);
            if (enough.isEmpty()) {
                return known.spoiled().first().stream()
                        .map(fault -> "spoiled: " + fault)
                        .findFirst();
            }
            blocks.next(enough.get());
        }
        return Optional.empty();
    }

    private void tell(PlannedStudy planned, BitSet done, BitSet failed, BitSet missing) {
        TextTable table = new TextTable("runs", "points", "replicates", ">asked for", ">done", ">failed", ">missing");
        for (Stretch stretch : planned.plan().stretches()) {
            table.add(
                    stretch.firstRun() + " to " + stretch.lastRun(),
                    (stretch.firstPoint() + 1) + " to " + (stretch.firstPoint() + stretch.points()),
                    stretch.firstReplicate() + " to " + (stretch.firstReplicate() + stretch.replicates() - 1),
                    within(planned.wanted(), stretch),
                    within(done, stretch),
                    within(failed, stretch),
                    within(missing, stretch));
        }
        table.lines(Integer.MAX_VALUE).forEach(console::print);
        if (!missing.isEmpty()) {
            console.print("missing: " + StudyWords.listed(missing));
        }
        if (!failed.isEmpty()) {
            console.print("failed: " + StudyWords.listed(failed));
        }
    }

    private static String within(BitSet runs, Stretch stretch) {
        return String.valueOf(
                runs.get(stretch.firstRun(), stretch.lastRun() + 1).cardinality());
    }

    private void tellTime(PartStore parts, int missing) throws IOException {
        double perSecond = parts.recentRunsPerSecond();
        if (perSecond > 0) {
            Duration left = Duration.ofMillis((long) (MILLISECONDS_PER_SECOND * missing / perSecond));
            console.print(
                    String.format(Locale.ROOT, "%.1f runs/s lately, %s left", perSecond, ProgressLine.duration(left)));
        }
    }

    private int ending(StudyFolder folder, BitSet missing, BitSet failed, boolean running) {
        if (missing.isEmpty() && failed.isEmpty() && folder.finished()) {
            console.print("complete");
            return ExitCode.DONE;
        }
        if (missing.isEmpty() && folder.finished()) {
            console.print("complete but for the runs that failed");
            console.print("  to try them again: " + TypedCommand.of("resume", path.toString(), "--retry-failed"));
        } else {
            console.print(missing.isEmpty() ? "incomplete: the tables have not been put together" : "incomplete");
            if (!running) {
                console.print(StudyWords.goingOn(path));
            }
        }
        return ExitCode.INCOMPLETE;
    }
}
