package dispersal.benchmark;

import dispersal.model.ForeignFighterModel;
import dispersal.scenario.Assignment;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The baseline scenario with some values changed, as benchmarks run it. */
public final class Baseline {

    private static final Path SCENARIO = Path.of("scenarios/baseline");

    private Baseline() {}

    /**
     * The baseline with values laid over it.
     *
     * @param values assignments as on the command line
     * @return what a run assumes
     */
    public static PolicyTimeline with(List<String> values) {
        try {
            List<Assignment> assignments = new ArrayList<>();
            for (String value : values) {
                assignments.add(ScenarioFile.assignment(value));
            }
            return ScenarioFile.load(SCENARIO, assignments).timeline();
        } catch (ScenarioException faults) {
            throw new IllegalStateException(faults);
        }
    }

    /** The baseline with one agent for so many persons. */
    public static PolicyTimeline atWeight(int weight) {
        return with(List.of("population.agent_weight=" + weight));
    }

    /** A model that has lived through some days. */
    public static ForeignFighterModel after(int days, PolicyTimeline timeline, long seed) {
        ForeignFighterModel model = new ForeignFighterModel(timeline, seed);
        model.start();
        live(model, days);
        return model;
    }

    /** Lives through some days more. */
    public static void live(ForeignFighterModel model, int days) {
        for (int day = 0; day < days; day++) {
            model.schedule.step(model);
        }
    }
}
