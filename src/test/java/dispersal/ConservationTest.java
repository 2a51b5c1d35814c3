package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.Fighters;
import dispersal.model.ForeignFighterModel;
import dispersal.observation.Fates;
import dispersal.observation.Flows;
import dispersal.observation.Scene;
import dispersal.observation.Whereabouts;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is lost and nobody counted twice (Spec 10, T1 to T3). */
class ConservationTest {

    @ParameterizedTest
    @MethodSource("dispersal.Worlds#withSeeds")
    void stocks_are_cumulated_flows_for_every_node_and_day(PolicyTimeline world, long seed) {
        ForeignFighterModel model = new ForeignFighterModel(world, seed);
        Scene scene = Scene.of(model);
        Flows flows = new Flows(scene);
        Whereabouts nodes = Whereabouts.nodes(scene);
        int[] days = {0};
        model.addListener(flows);
        model.addListener(event -> {
            if (event instanceof Event.DayBegan) {
                assertThat(flows.present()).as("%s", event).isEqualTo(stand(model.fighters(), nodes));
                days[0]++;
            }
        });
        model.run();
        assertThat(days[0]).isEqualTo(model.timeline().initial().horizon().days() + 1);
        assertThat(flows.finish().get(0).size()).isPositive();
    }

    /** Persons by node as the fighters themselves have it. */
    private static long[] stand(Fighters fighters, Whereabouts nodes) {
        long[] persons = new long[nodes.words().size()];
        for (int fighter = 0; fighter < fighters.count(); fighter++) {
            persons[nodes.of(fighters.posture(fighter), fighters.place(fighter))] += fighters.weight();
        }
        return persons;
    }

    @ParameterizedTest
    @MethodSource("dispersal.Worlds#withSeeds")
    void the_persons_of_an_origin_sum_to_the_same_total_at_every_census(PolicyTimeline world, long seed) {
        ForeignFighterModel model = new ForeignFighterModel(world, seed);
        Fates fates = new Fates(Scene.of(model));
        model.addListener(fates);
        model.run();
        Table table = fates.finish().get(0);
        Map<Object, Map<Object, Long>> totals = table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row[1],
                        Collectors.groupingBy(row -> row[0], Collectors.summingLong(row -> (Long) row[3]))));
        Scenario scenario = world.initial();
        assertThat(totals).hasSize(scenario.origins().size()).allSatisfy((origin, byDate) -> {
            assertThat(byDate).hasSize(scenario.horizon().censusDates().size());
            assertThat(byDate.values().stream().distinct()).hasSize(1);
        });
        long everybody = totals.values().stream()
                .mapToLong(byDate -> byDate.values().iterator().next())
                .sum();
        assertThat(everybody)
                .isEqualTo((long) model.fighters().count() * model.fighters().weight());
    }
}
