package dispersal.experiment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Several scenarios run on the same dice: replicate r of each has the same seed, and runs of one replicate stand side by side in
 * the plan, so that pairs are complete however early a study ends.
 *
 * @param scenarios what carries out one run of each scenario, the base first
 */
public record SharedDice(List<? extends Runner> scenarios) implements Runner {

    /** Copies the list. */
    public SharedDice {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Some replicates of all scenarios.
     *
     * @param baseSeed seed of replicate 1
     * @param first    number of the first replicate, from 1
     * @param last     number of the last replicate, not below the first
     * @return the runs, numbered from 1 at replicate 1
     */
    public Plan plan(long baseSeed, int first, int last) {
        int count = scenarios.size();
        return new Plan(IntStream.range((first - 1) * count, last * count)
                .mapToObj(run -> new RunSpecification(run + 1, run / count + 1, baseSeed + run / count))
                .toList());
    }

    /**
     * The scenario of a run of such a plan.
     *
     * @param run the run
     * @return index, 0 for the base
     */
    public int scenarioOf(RunSpecification run) {
        return (run.run() - 1) % scenarios.size();
    }

    /**
     * A run as it is numbered within its own scenario: its results are those of a study of that scenario alone.
     *
     * @param run the run in the plan of all scenarios
     * @return the run with its replicate for a number
     */
    public static RunSpecification alone(RunSpecification run) {
        return new RunSpecification(run.replicate(), run.replicate(), run.seed());
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        return scenarios.get(scenarioOf(specification)).run(alone(specification));
    }
}
