package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs may stand on what others have worked out, and are the same as without. */
class GroundworkTest {

    private static final TestScenarios SMALL = TestScenarios.small();

    private static Scenario dearer() {
        return SMALL.withRoutes(Records.with(SMALL.build().routes(), "costWeight", 3.0))
                .build();
    }

    private static Scenario slower() {
        return SMALL.withJourneys(Records.with(SMALL.build().journeys(), "timeFactor", 4.0))
                .build();
    }

    private static List<Event> events(PolicyTimeline timeline, long seed, Groundwork groundwork) {
        Chronicle chronicle = new Chronicle();
        ForeignFighterModel model = new ForeignFighterModel(timeline, seed, groundwork, new Storeroom());
        model.addListener(chronicle);
        model.run();
        return chronicle.events();
    }

    @Test
    void a_run_on_groundwork_that_many_scenarios_have_used_is_the_same_as_on_new() {
        Groundwork used = new Groundwork();
        List<PolicyTimeline> scenarios = new ArrayList<>();
        for (int world = 0; world < 6; world++) {
            scenarios.add(RandomWorlds.timeline(world));
        }
        scenarios.add(PolicyTimeline.constant(SMALL.build()));
        scenarios.add(PolicyTimeline.constant(dearer()));
        scenarios.add(PolicyTimeline.constant(slower()));
        for (int round = 0; round < 2; round++) {
            for (PolicyTimeline scenario : scenarios) {
                assertThat(events(scenario, round, used)).isEqualTo(events(scenario, round, new Groundwork()));
            }
        }
    }

    @Test
    void what_depends_on_equal_values_is_worked_out_once() {
        Groundwork groundwork = new Groundwork();
        Scenario small = SMALL.build();
        Scenario again = TestScenarios.small().build();
        RouteNetwork network = groundwork.network(small, new Places(small));
        assertThat(groundwork.network(again, new Places(again))).isSameAs(network);
        assertThat(groundwork.frailties(.5)).isSameAs(groundwork.frailties(.5));
        assertThat(groundwork.attitudes(small.population().traits()))
                .isSameAs(groundwork.attitudes(again.population().traits()));
    }

    @Test
    void what_depends_on_other_values_is_another() {
        Groundwork groundwork = new Groundwork();
        Places places = new Places(SMALL.build());
        RouteNetwork network = groundwork.network(SMALL.build(), places);
        assertThat(groundwork.network(dearer(), places)).isNotSameAs(network);
        assertThat(groundwork.network(slower(), places)).isNotSameAs(network);
        assertThat(groundwork.frailties(.5)).isNotSameAs(groundwork.frailties(.6));
        assertThat(groundwork.frailties(.5).at(1))
                .isNotEqualTo(groundwork.frailties(.6).at(1));
    }

    @Test
    void only_what_was_used_last_is_kept() {
        Groundwork groundwork = new Groundwork();
        var first = groundwork.frailties(.5);
        for (int other = 1; other < 16; other++) {
            groundwork.frailties(other);
        }
        assertThat(groundwork.frailties(.5)).isSameAs(first);
        for (int other = 1; other < 17; other++) {
            groundwork.frailties(other);
        }
        assertThat(groundwork.frailties(.5)).isNotSameAs(first);
    }
}
