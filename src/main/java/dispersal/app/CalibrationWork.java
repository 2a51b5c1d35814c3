package dispersal.app;

import dispersal.analysis.calibration.Bank;
import dispersal.analysis.calibration.CalibrationPlan;
import dispersal.analysis.calibration.HistoryMatching;
import dispersal.analysis.calibration.Posterior;
import dispersal.analysis.calibration.Problem;
import dispersal.analysis.calibration.Proposal;
import dispersal.analysis.calibration.Published;
import dispersal.analysis.calibration.Region;
import dispersal.analysis.calibration.SequentialMonteCarlo;
import dispersal.app.CalibrationSearch.Matched;
import dispersal.storage.ResultFolderException;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/** Works at a calibration from wherever it stands until it ends or somebody stops it. */
final class CalibrationWork {

    private final Console console;
    private final StudyFolder folder;
    private final CalibrationModel model;
    private final WorkOptions options;

    /**
     * Work that has not begun.
     *
     * @param console where to speak
     * @param folder  the folder of the study
     * @param model   what works runs out
     * @param options how to work
     */
    CalibrationWork(Console console, StudyFolder folder, CalibrationModel model, WorkOptions options) {
        this.console = console;
        this.folder = folder;
        this.model = model;
        this.options = options;
    }

    /**
     * All that the runs of a calibration say.
     *
     * @param matched   what history matching left
     * @param search    the search for the published figures
     * @param twin      the search for those that the model itself made
     * @param draws     equally weighted draws of the posterior
     * @param predicted what runs at these draws say
     * @param bank      runs spread evenly over what was left, for coverage
     */
    record Said(
            Matched matched,
            SequentialMonteCarlo search,
            SequentialMonteCarlo twin,
            List<Proposal> draws,
            double[][] predicted,
            Bank bank) {}

    /**
     * Makes what runs are missing and puts the tables together.
     *
     * @param lock        the lock on the study
     * @param commandLine the command as typed
     * @return the exit code
     * @throws ResultFolderException if the folder cannot serve
     */
    int go(StudyLock lock, String commandLine) throws ResultFolderException {
        try {
            begin(lock);
            CalibrationEnding ending = new CalibrationEnding(console, folder, model, options, commandLine);
            return ending.end(lock, said());
        } catch (InterruptedException stop) {
            return StudyShift.stopped(console, folder.path());
        } catch (IOException | UncheckedIOException failure) {
            return Thread.interrupted()
                    ? StudyShift.stopped(console, folder.path())
                    : StudyShift.unwritten(console, folder.path(), failure);
        } catch (IllegalStateException impossible) {
            throw new ResultFolderException(folder.path() + ": the calibration cannot go on: "
                    + Failures.text(impossible) + "\n  what was done is kept");
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
        BitSet failed = folder.parts().failed();
        for (int run = failed.nextSetBit(0); options.retryFailed() && run >= 0; run = failed.nextSetBit(run + 1)) {
            folder.reopen();
            folder.parts().forgetFailure(run);
        }
    }

    private Said said() throws InterruptedException, IOException {
        CalibrationPlan plan = model.request().plan();
        CalibrationSteps steps = new CalibrationSteps(console, model, folder, options);
        CalibrationSearch procedure = new CalibrationSearch(steps);
        Problem problem = Problem.of(model.prior(), Published.of(model.patterns()));
        Matched matched = procedure.matched("", problem, plan.waves());
        Problem remaining = matched.remaining();
        SequentialMonteCarlo twin = twin(procedure, steps, remaining);
        SequentialMonteCarlo search = procedure.searched("", remaining, plan.generations());
        Posterior posterior = search.posterior();
        long key = plan.generations().key();
        List<Proposal> draws = CalibrationSearch.draws(posterior, plan.draws(), key);
        double[][] predicted = steps.made("runs at draws of the posterior", draws);
        return new Said(matched, search, twin, draws, predicted, bank(steps, remaining));
    }

    /** The same procedure on figures that the base scenario made, over the whole prior, with the patterns that count. */
    private SequentialMonteCarlo twin(CalibrationSearch procedure, CalibrationSteps steps, Problem remaining)
            throws InterruptedException, IOException {
        CalibrationPlan plan = model.request().plan().forTwin();
        double[] truth = steps.truth(model.study().description().seed());
        Problem problem = new Problem(
                remaining.prior(),
                Region.everywhere(remaining.prior().dimensions()),
                remaining.observed().at(truth));
        HistoryMatching.Plan waves = plan.waves();
        Matched matched = procedure.matched("twin: ", problem, waves);
        return procedure.searched("twin: ", matched.remaining(), plan.generations());
    }

    private Bank bank(CalibrationSteps steps, Problem remaining) throws InterruptedException, IOException {
        CalibrationPlan plan = model.request().plan();
        SequentialMonteCarlo even = SequentialMonteCarlo.start(remaining, plan.bank());
        int weight = plan.coverage().weight();
        double[][] said = steps.made(
                "runs for coverage", even.proposals().proposals(), values -> CalibrationModel.weighted(values, weight));
        return even.tell(said).bank();
    }
}
