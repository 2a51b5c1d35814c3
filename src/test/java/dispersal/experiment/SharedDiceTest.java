package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedDiceTest {

    /** A runner whose digest names the scenario and the run. */
    private static Runner named(String name) {
        return run ->
                new RunOutcome(List.<Table>of(), name + " " + run.run() + " " + run.replicate() + " " + run.seed());
    }

    private static final SharedDice DICE = new SharedDice(List.of(named("base"), named("first"), named("second")));

    @Test
    void a_replicate_has_the_same_seed_in_every_scenario() {
        Plan plan = DICE.plan(7, 1, 2);
        assertThat(plan.runs())
                .containsExactly(
                        new RunSpecification(1, 1, 7),
                        new RunSpecification(2, 1, 7),
                        new RunSpecification(3, 1, 7),
                        new RunSpecification(4, 2, 8),
                        new RunSpecification(5, 2, 8),
                        new RunSpecification(6, 2, 8));
        assertThat(plan.runs()).extracting(DICE::scenarioOf).containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void later_stages_go_on_where_earlier_ones_ended() {
        List<RunSpecification> stages = new ArrayList<>(DICE.plan(7, 1, 20).runs());
        stages.addAll(DICE.plan(7, 21, 30).runs());
        assertThat(stages).isEqualTo(DICE.plan(7, 1, 30).runs());
    }

    @Test
    void a_scenario_is_run_as_if_it_were_alone() {
        assertThat(DICE.run(new RunSpecification(5, 2, 8)).digest()).isEqualTo("first 2 2 8");
        assertThat(DICE.plan(7, 1, 3).runs().stream()
                        .filter(run -> DICE.scenarioOf(run) == 2)
                        .map(SharedDice::alone))
                .isEqualTo(Plan.replicates(7, 3).runs());
    }
}
