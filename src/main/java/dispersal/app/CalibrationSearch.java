package dispersal.app;

import dispersal.analysis.calibration.HistoryMatching;
import dispersal.analysis.calibration.Posterior;
import dispersal.analysis.calibration.Problem;
import dispersal.analysis.calibration.Proposal;
import dispersal.analysis.calibration.SequentialMonteCarlo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The procedure by which parameters are learned: rule out, wave by wave, then close in, generation by generation. */
final class CalibrationSearch {

    private final CalibrationSteps steps;

    /**
     * A search.
     *
     * @param steps who makes the runs
     */
    CalibrationSearch(CalibrationSteps steps) {
        this.steps = steps;
    }

    /**
     * What history matching left.
     *
     * @param state its state after the last wave
     * @param first what the runs of the first wave said, which lay evenly over the prior
     */
    record Matched(HistoryMatching state, double[][] first) {

        /**
         * What is left to be searched. Patterns that no point agrees with are held back from now on: the nearest points would be
         * those that miss the least of them, and all others would give way to that.
         */
        Problem remaining() {
            Problem remaining = state.remaining();
            List<String> structural = state.structural();
            return new Problem(
                    remaining.prior(),
                    remaining.region(),
                    remaining.observed().holdingBack(observation -> structural.contains(observation.name())));
        }
    }

    /** Rules out, wave by wave. */
    Matched matched(String whose, Problem problem, HistoryMatching.Plan plan) throws InterruptedException, IOException {
        HistoryMatching state = HistoryMatching.start(problem, plan);
        double[][] first = {};
        while (!state.finished()) {
            int number = state.proposals().number();
            double[][] said = steps.made(
                    whose + "history matching, wave " + number + " of " + plan.waves(),
                    state.proposals().proposals());
            first = number == 1 ? said : first;
            state = state.tell(said);
        }
        return new Matched(state, first);
    }

    /** Closes in, generation by generation. */
    SequentialMonteCarlo searched(String whose, Problem problem, SequentialMonteCarlo.Plan plan)
            throws InterruptedException, IOException {
        SequentialMonteCarlo state = SequentialMonteCarlo.start(problem, plan);
        while (!state.finished()) {
            state = state.tell(steps.made(
                    whose + "sequential Monte Carlo, generation "
                            + state.proposals().number() + " of " + plan.generations(),
                    state.proposals().proposals()));
        }
        return state;
    }

    /** The draws of a posterior, as a table of equally weighted rows, as runs to be made. */
    static List<Proposal> draws(Posterior posterior, int count, long key) {
        List<Proposal> proposals = new ArrayList<>();
        for (Object[] row : posterior.thinned(count, key).rows()) {
            double[] parameters = Arrays.stream(row)
                    .skip(1)
                    .mapToDouble(cell -> (Double) cell)
                    .toArray();
            // neighbouring seeds are as good as any, the generator being counter-based
            proposals.add(new Proposal(proposals.size(), parameters, key + proposals.size()));
        }
        return proposals;
    }
}
