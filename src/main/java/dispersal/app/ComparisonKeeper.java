package dispersal.app;

import dispersal.analysis.HeadlineDifferences;
import dispersal.analysis.PairedRuns;
import dispersal.analysis.StoppingRule;
import dispersal.analysis.Table;
import dispersal.experiment.RunConsumer;
import dispersal.experiment.RunResult;
import dispersal.experiment.SharedDice;
import dispersal.storage.ResultWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Hands each run of a comparison to its scenario, and keeps what the comparison itself needs. */
final class ComparisonKeeper implements RunConsumer {

    private final ComparisonRequest request;
    private final SharedDice dice;
    private final List<ResultKeeper> keepers;
    private final PairedRuns pairs;
    private final PairedStocks stocks = new PairedStocks();

    /**
     * A keeper without results.
     *
     * @param request what is compared
     * @param dice    whose runs come
     * @param writers a result folder for each scenario
     */
    ComparisonKeeper(ComparisonRequest request, SharedDice dice, List<ResultWriter> writers) {
        this.request = request;
        this.dice = dice;
        keepers = IntStream.range(0, writers.size())
                .mapToObj(m -> new ResultKeeper(
                        writers.get(m), request.members().get(m).study()))
                .toList();
        pairs = new PairedRuns(request.names(), request::group);
    }

    @Override
    public void accept(RunResult result) {
        int scenario = dice.scenarioOf(result.specification());
        keepers.get(scenario)
                .accept(new RunResult(
                        SharedDice.alone(result.specification()),
                        result.wallSeconds(),
                        result.outcome(),
                        result.failure()));
        if (!result.failed()) {
            pairs.add(scenario, result.specification().replicate(), result.tables());
            if (request.figures()) {
                stocks.add(request.names().get(scenario), result.tables());
            }
        }
    }

    /** What is kept of each scenario, the base first. */
    List<ResultKeeper> keepers() {
        return keepers;
    }

    /** Runs that failed, in all scenarios. */
    int failures() {
        return keepers.stream().mapToInt(ResultKeeper::failures).sum();
    }

    /** The pairs of runs. */
    PairedRuns pairs() {
        return pairs;
    }

    /**
     * Whether the deciding differences of every alternative are known well enough.
     *
     * @param rule what is enough
     */
    boolean satisfies(StoppingRule rule) {
        return IntStream.range(1, keepers.size())
                .allMatch(alternative -> rule.satisfied(
                        HeadlineDifferences.of(pairs.differences(alternative)).deciding()));
    }

    /** The tables that figures of the comparison are drawn from. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>(stocks.tables());
        tables.add(pairs.table());
        return tables;
    }
}
