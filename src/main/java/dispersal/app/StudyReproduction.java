package dispersal.app;

import dispersal.experiment.AnyOrder;
import dispersal.experiment.Executor.Completion;
import dispersal.experiment.Progress;
import dispersal.experiment.RunResult;
import dispersal.experiment.TimeLimitExceeded;
import dispersal.storage.LoadedStudy;
import dispersal.storage.PartFault;
import dispersal.storage.PartStore;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs of a study carried out again from the folder alone, and compared with what was recorded. Writes nothing. */
final class StudyReproduction {

    private final Console console;
    private final StudyFolder folder;
    private final PartStore parts;
    private final SortedMap<Integer, String> findings = new TreeMap<>();
    private int different;
    private int same;

    /**
     * A reproduction.
     *
     * @param console where to speak
     * @param folder  the folder of the study
     */
    StudyReproduction(Console console, StudyFolder folder) {
        this.console = console;
        this.folder = folder;
        parts = folder.parts();
    }

    /**
     * Repeats one run, or all that are done.
     *
     * @param only    number of the run, absent for all
     * @param workers runs at a time
     * @param quiet   whether to show no progress
     * @return exit code 0 if all came out as recorded, else 1
     * @throws InputException        if there is no such run
     * @throws ScenarioException     if the study in the folder is wrong
     * @throws ResultFolderException if the folder cannot serve
     * @throws IOException           if it cannot be read
     * @throws InterruptedException  if somebody stops it
     */
    int repeat(Optional<Integer> only, int workers, boolean quiet)
            throws InputException, ScenarioException, ResultFolderException, IOException, InterruptedException {
        LoadedStudy study = folder.study();
        if (study.calibration().isPresent()) {
            throw new InputException(folder.path() + ": the runs of a calibration cannot be repeated one by one, since"
                    + " which they are depends on those before\n  begin the same study in another folder; it learns"
                    + " the same, see posterior in manifest.json");
        }
        PlannedStudy planned = new PlannedStudy(study.description(), study.base(), folder.stretches());
        int[] numbers = only.isEmpty() ? parts.done().stream().toArray() : one(only.get(), planned);
        ProgressLine line = new ProgressLine(console);
        Duration limit = WorkChoice.duration(study.description().limitSeconds());
        Completion completion = new AnyOrder(Math.min(workers, Math.max(1, numbers.length)), limit)
                .execute(
                        planned.plan().plan(numbers),
                        new ModelPoints(study, planned),
                        result -> compare(result, planned),
                        quiet ? Progress.UNNOTICED : line);
        line.clear();
        if (completion.interrupted()) {
            throw new InterruptedException();
        }
        findings.values().forEach(console::print);
        console.print(only.map(number -> "Run " + number + " came out " + (different == 0 ? "the same." : "different."))
                .orElseGet(() -> different == 0
                        ? "All " + same + " runs came out the same."
                        : different + " of " + (same + different) + " runs came out different."));
        return different == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int[] one(int number, PlannedStudy planned) throws InputException, IOException {
        int last = planned.plan().size();
        if (number < 1 || number > last) {
            throw new InputException("--run: found " + number + ", expected a run of the study, 1 to " + last);
        }
        BitSet recorded = parts.done();
        recorded.or(parts.failed());
        if (!recorded.get(number)) {
            throw new InputException(
                    "--run: run " + number + " has not been done yet, there is nothing to compare it with" + "\n"
                            + StudyWords.goingOn(folder.path()));
        }
        return new int[] {number};
    }

    private void compare(RunResult now, PlannedStudy planned) {
        int run = now.specification().run();
        boolean done = parts.isDone(run);
        String recorded;
        try {
            recorded = done
                    ? parts.entry(planned.run(run)).digest()
                    : parts.failure(planned.run(run)).text(0, "error");
        } catch (PartFault fault) {
            recorded = String.valueOf(fault.getMessage());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        boolean equal = recorded.equals(now.failed() ? now.error() : now.digest());
        different += equal ? 0 : 1;
        same += equal ? 1 : 0;
        if (!equal || now.failed()) {
            findings.put(
                    run,
                    "run " + run + ", seed " + now.specification().seed() + ": "
                            + (done ? "recorded " + recorded + ", now " + found(now) : again(recorded, now)));
        }
    }

    /** What became of a run that was recorded as failed. */
    private static String again(String recorded, RunResult now) {
        if (!now.failed()) {
            return "recorded as failed, " + recorded + "; now it does not fail, " + now.digest();
        }
        return recorded.equals(now.error())
                ? "fails the same way, " + recorded
                : "fails in another way: recorded " + recorded + ", now " + found(now);
    }

    private static String found(RunResult now) {
        // of a limit that was exceeded the message says all, and its class nothing more
        return now.failure()
                .filter(failure -> failure instanceof TimeLimitExceeded)
                .map(Failures::text)
                .orElseGet(() -> now.failed() ? now.error() : now.digest());
    }
}
