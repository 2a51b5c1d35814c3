package dispersal.app;

import dispersal.experiment.AnyOrder;
import dispersal.experiment.Blocks;
import dispersal.experiment.Progress;
import dispersal.experiment.Runner;
import dispersal.storage.PartStore;
import dispersal.storage.ResultFolderException;
import dispersal.storage.SpoiledParts;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;

/** Works at a study from wherever it stands until nothing is left to do for this process, and says how it ended. */
final class StudyWork {

    private final Console console;
    private final StudyFolder folder;
    private final PlannedStudy planned;
    private final Runner runner;
    private final WorkOptions options;
    private final PartStore parts;
    private final ProgressLine line;

    /**
     * Work that has not begun.
     *
     * @param console where to speak
     * @param folder  the folder of the study
     * @param planned its runs
     * @param runner  what works the runs out
     * @param options how to work
     */
    StudyWork(Console console, StudyFolder folder, PlannedStudy planned, Runner runner, WorkOptions options) {
        this.console = console;
        this.folder = folder;
        this.planned = planned;
        this.runner = runner;
        this.options = options;
        parts = folder.parts();
        line = new ProgressLine(console);
    }

    /**
     * Runs what is missing and puts the tables together.
     *
     * @param lock     the lock on the share
     * @param ending what is done when every run has ended
     * @return the exit code
     * @throws ResultFolderException if the folder cannot serve
     * @throws IOException           if it cannot be read
     */
    int go(StudyLock lock, StudyEnding ending) throws ResultFolderException, IOException {
        try {
            return attempt(lock, ending);
        } catch (IOException | UncheckedIOException failure) {
            line.clear();
            if (Thread.interrupted()) {
                return StudyShift.stopped(console, folder.path());
            }
            return StudyShift.unwritten(console, folder.path(), failure);
        }
    }

    private int attempt(StudyLock lock, StudyEnding ending) throws ResultFolderException, IOException {
        begin(lock);
        Blocks blocks = planned.blocks();
        Mending mending = new Mending(console, folder, options.share());
        while (true) {
            if (!runMissing(blocks.missing(ended()))) {
                return StudyShift.stopped(console, folder.path());
            }
            BitSet missing = blocks.missing(ended());
            if (!missing.isEmpty()) {
                return incomplete(missing);
            }
            SpoiledParts spoiled;
            if (blocks.mayGoOn()) {
                KnownPoints known = new KnownPoints(folder, planned);
                known.of(blocks).ifPresent(blocks::next);
                spoiled = known.spoiled();
            } else {
                int exitCode = ending.end(lock);
                spoiled = ending.spoiled();
                if (spoiled.count() == 0) {
                    return exitCode;
                }
            }
            if (!mending.mayGoOn(spoiled)) {
                return incomplete(blocks.missing(ended()));
            }
        }
    }

    private void begin(StudyLock lock) throws IOException {
        if (!lock.guarded()) {
            console.say("warning: the file system of " + folder.path()
                    + " has no locks; make sure that no other process works at this study");
        }
        if (lock.alone()) {
            folder.clearDrafts();
        }
        if (options.retryFailed()) {
            BitSet failed = parts.failed();
            for (int run = failed.nextSetBit(0); run >= 0; run = failed.nextSetBit(run + 1)) {
                if (options.share().holds(run)) {
                    folder.reopen();
                    parts.forgetFailure(run);
                }
            }
        }
    }

    private BitSet ended() throws IOException {
        BitSet ended = parts.done();
        ended.or(parts.failed());
        return ended;
    }

    /** Carries out those of the missing runs that belong to this share; false if somebody stopped it. */
    private boolean runMissing(BitSet missing) throws IOException {
        int[] numbers =
                missing.stream().filter(run -> options.share().holds(run)).toArray();
        if (numbers.length == 0) {
            return true;
        }
        if (folder.finished()) {
            folder.reopen();
        }
        PartKeeper keeper = new PartKeeper(runner, planned, parts, folder.path());
        AnyOrder executor = new AnyOrder(Math.min(options.workers(), numbers.length), options.limit());
        boolean whole = StudyShift.worked(() -> executor.execute(
                planned.plan().plan(numbers), keeper, keeper, options.quiet() ? Progress.UNNOTICED : line));
        line.clear();
        return whole;
    }

    private int incomplete(BitSet missing) {
        if (!options.share().whole()) {
            console.say("share " + options.share() + " can do no more until other shares have done theirs");
        }
        console.say("the study is incomplete: " + missing.cardinality() + " of "
                + StudyWords.runs(planned.wanted().cardinality()) + " missing: " + StudyWords.listed(missing));
        console.say(StudyWords.goingOn(folder.path()));
        return ExitCode.INCOMPLETE;
    }
}
