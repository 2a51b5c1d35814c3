package dispersal.app;

import dispersal.analysis.calibration.Proposal;
import dispersal.experiment.AnyOrder;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import dispersal.storage.PartFault;
import dispersal.storage.PartStore;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Carries out a calibration step by step. The runs of all steps are numbered on from the first; which parameters a run has depends
 * on the results of the steps before, never on the order in which runs end. A step that was done before is only read.
 */
final class CalibrationSteps {

    private final Console console;
    private final CalibrationModel model;
    private final StudyFolder folder;
    private final WorkOptions options;
    private final ProgressLine line;
    private final Instant started = Instant.now();
    private final int left;
    private int next = 1;
    private int begun;
    private int failed;

    /**
     * A calibration before its first step.
     *
     * @param console where to speak
     * @param model   what works runs out
     * @param folder  folder of the study
     * @param options how to work
     * @throws IOException if the folder cannot be read
     */
    CalibrationSteps(Console console, CalibrationModel model, StudyFolder folder, WorkOptions options)
            throws IOException {
        this.console = console;
        this.model = model;
        this.folder = folder;
        this.options = options;
        line = new ProgressLine(console);
        left = model.request().plan().runs() - ended().cardinality();
    }

    /**
     * What the runs of a step say.
     *
     * @param title     the step in words
     * @param proposals what is asked for
     * @return one row a proposal, one value a pattern
     * @throws InterruptedException if somebody stops it; what was done is kept
     * @throws IOException          if something cannot be read or written
     */
    double[][] made(String title, List<Proposal> proposals) throws InterruptedException, IOException {
        return made(title, proposals, UnaryOperator.identity());
    }

    /**
     * What the runs of a step say.
     *
     * @param title     the step in words
     * @param proposals what is asked for
     * @param also      what else is changed in the values of each run
     * @return one row a proposal, one value a pattern
     * @throws InterruptedException if somebody stops it; what was done is kept
     * @throws IOException          if something cannot be read or written
     */
    double[][] made(String title, List<Proposal> proposals, UnaryOperator<Map<String, Double>> also)
            throws InterruptedException, IOException {
        List<CalibrationTask> tasks = new ArrayList<>();
        for (Proposal proposal : proposals) {
            tasks.add(new CalibrationTask(
                    next + proposal.number(), proposal.seed(), also.apply(model.values(proposal.parameters()))));
        }
        return of(title, tasks);
    }

    /** What the base scenario says. */
    double[] truth(long seed) throws InterruptedException, IOException {
        return of("the truth of the twin", List.of(new CalibrationTask(next, seed, model.base())))[0];
    }

    private double[][] of(String title, List<CalibrationTask> tasks) throws InterruptedException, IOException {
        next += tasks.size();
        CalibrationRuns runs = new CalibrationRuns(model, folder, tasks);
        boolean mended = false;
        while (true) {
            work(title, tasks, runs);
            double[][] said = new double[tasks.size()][];
            try {
                for (int i = 0; i < said.length; i++) {
                    said[i] = runs.said(tasks.get(i));
                }
                return said;
            } catch (PartFault fault) {
                if (mended) {
                    throw new IOException("spoiled again after it was mended: " + fault.getMessage(), fault);
                }
                mended = setAsideAll(tasks, runs);
            }
        }
    }

    /** Puts everything that cannot be used out of the way, so that it is run again. */
    private boolean setAsideAll(List<CalibrationTask> tasks, CalibrationRuns runs) throws IOException {
        int spoiled = 0;
        for (CalibrationTask task : tasks) {
            try {
                runs.said(task);
            } catch (PartFault fault) {
                spoiled++;
                if (spoiled == 1) {
                    console.say("spoiled: " + fault.getMessage());
                }
                folder.parts().setAside(fault);
            }
        }
        console.say(StudyWords.runs(spoiled) + " cannot be used; they are set aside and run again");
        return true;
    }

    private void work(String title, List<CalibrationTask> tasks, CalibrationRuns runs)
            throws InterruptedException, IOException {
        BitSet ended = ended();
        List<CalibrationTask> missing =
                tasks.stream().filter(task -> !ended.get(task.number())).toList();
        if (missing.isEmpty()) {
            return;
        }
        if (folder.finished()) {
            folder.reopen();
        }
        console.say(title + ": " + StudyWords.runs(missing.size()));
        Plan plan =
                new Plan(missing.stream().map(CalibrationTask::specification).toList());
        int before = begun;
        int failedBefore = failed;
        Duration since = Duration.between(started, Instant.now());
        Progress progress = status -> {
            failed = failedBefore + status.failed();
            line.hear(new Progress.Status(before + status.done(), failed, left, since.plus(status.elapsed())));
        };
        AnyOrder executor = new AnyOrder(Math.min(options.workers(), missing.size()), options.limit());
        boolean whole = StudyShift.worked(
                () -> executor.execute(plan, runs, runs, options.quiet() ? Progress.UNNOTICED : progress));
        line.clear();
        begun += missing.size();
        if (!whole) {
            throw new InterruptedException("the calibration was stopped");
        }
        refuseIfAllFailed(missing);
    }

    private void refuseIfAllFailed(List<CalibrationTask> tasks) throws IOException {
        BitSet failures = folder.parts().failed();
        if (tasks.size() > 1 && tasks.stream().allMatch(task -> failures.get(task.number()))) {
            throw new IllegalStateException("all " + StudyWords.runs(tasks.size())
                    + " of a step failed; parts/failures says why, such as for run "
                    + tasks.get(0).number());
        }
    }

    private BitSet ended() throws IOException {
        PartStore parts = folder.parts();
        BitSet ended = parts.done();
        ended.or(parts.failed());
        return ended;
    }
}
