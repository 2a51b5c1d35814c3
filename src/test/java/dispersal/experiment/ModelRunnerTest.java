package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.Groundwork;
import dispersal.model.SmallWorld;
import dispersal.model.Storeroom;
import dispersal.observation.Metrics;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of one runner leave arrays to each other, and are the same as if each were alone. */
class ModelRunnerTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final List<PolicyTimeline> worlds = List.of(SmallWorld.timeline(), tutorial(1), tutorial(5));

    private static PolicyTimeline tutorial(int weight) {
        try {
            var assignment = ScenarioFile.assignment("population.agent_weight=" + weight);
            return ScenarioFile.load(Path.of("scenarios/tutorial"), List.of(assignment))
                    .timeline();
        } catch (ScenarioException faults) {
            throw new IllegalStateException(faults);
        }
    }

    private static RunSpecification specification(int run) {
        return new RunSpecification(run, run, 40 + run);
    }

    private static String told(RunOutcome outcome) {
        StringBuilder text = new StringBuilder(outcome.digest());
        for (Table table : outcome.tables()) {
            table.rows().forEach(row -> text.append(Arrays.toString(row)));
        }
        return text.toString();
    }

    private String alone(int run) {
        PolicyTimeline world = worlds.get(run % worlds.size());
        return told(new ModelRunner(world, Metrics.names()).run(specification(run)));
    }

    @Test
    void runs_of_several_scenarios_and_sizes_in_turn_are_as_each_alone() {
        ModelRunner first = new ModelRunner(worlds.get(0), Metrics.names());
        for (int run = 0; run < 9; run++) {
            ModelRunner runner = first.of(worlds.get(run % worlds.size()));
            assertThat(told(runner.run(specification(run)))).isEqualTo(alone(run));
        }
    }

    @Test
    void runs_on_several_threads_are_as_each_alone() {
        ModelRunner first = new ModelRunner(worlds.get(0), Metrics.names());
        Runner mixed = run -> first.of(worlds.get(run.run() % worlds.size())).run(run);
        List<RunResult> results = new ArrayList<>();
        Plan plan = Plan.replicates(40, 12);
        new AnyOrder(3, LONG).execute(plan, mixed, results::add, Progress.UNNOTICED);
        results.sort(Comparator.comparingInt(result -> result.specification().run()));
        assertThat(results).hasSize(12);
        for (RunResult result : results) {
            RunSpecification run = result.specification();
            PolicyTimeline world = worlds.get(run.run() % worlds.size());
            String digest = new ModelRunner(world, List.of()).run(run).digest();
            assertThat(result.digest()).contains(digest);
        }
    }

    @Test
    void a_run_that_failed_leaves_nothing_to_others() {
        Storerooms storerooms = new Storerooms();
        ModelRunner failing = new ModelRunner(
                worlds.get(1),
                List.of(),
                List.of(event -> {
                    if (event instanceof Event.DayBegan && event.time() == 100) {
                        throw new IllegalStateException("the listener had enough");
                    }
                }),
                new Groundwork(),
                storerooms);
        Storeroom first = storerooms.open();
        storerooms.close(first);
        assertThatThrownBy(() -> failing.run(specification(1))).hasMessage("the listener had enough");
        assertThat(storerooms.open()).isNotSameAs(first);
        ModelRunner sound = new ModelRunner(worlds.get(1), Metrics.names(), List.of(), new Groundwork(), storerooms);
        assertThat(told(sound.run(specification(1)))).isEqualTo(alone(1));
    }

    @Test
    void a_run_that_went_well_leaves_its_storeroom_to_the_next() {
        Storerooms storerooms = new Storerooms();
        Storeroom first = storerooms.open();
        storerooms.close(first);
        new ModelRunner(worlds.get(0), List.of(), List.of(), new Groundwork(), storerooms).run(specification(1));
        Storeroom next = storerooms.open();
        assertThat(next).isSameAs(first);
        assertThat(storerooms.open()).isNotSameAs(next);
    }
}
