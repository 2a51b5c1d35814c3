package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.InflowKnot;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.AttritionHazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may and what may not change the course of a run (Spec 10, T4 to T6, T11). */
class KeyedRunsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_same_scenario_and_seed_give_the_same_events_whoever_listens(int world) {
        PolicyTimeline timeline = RandomWorlds.timeline(world);
        List<Event> once = Chronicle.of(timeline, world).events();
        ForeignFighterModel watched = new ForeignFighterModel(timeline, world);
        watched.addListener(event -> watched.fighters().posture(0));
        watched.addListener(new Chronicle());
        assertThat(Chronicle.of(watched).events().equals(once)).isTrue();
        assertThat(Chronicle.of(timeline, world + 1000).events().equals(once)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void one_more_potential_entrant_changes_nothing_for_anybody_else(int world) {
        TestScenarios scenario = RandomWorlds.scenario(world);
        Scenario base = scenario.withInflow(
                        List.of(new InflowKnot(scenario.build().horizon().start(), 2)))
                .build();
        int weight = base.population().agentWeight();
        double entrants = 200.0 * weight;
        Scenario more = TestScenarios.of(base)
                .withPopulation(Records.with(base.population(), "potentialEntrants", entrants + weight))
                .build();
        Scenario fewer = TestScenarios.of(base)
                .withPopulation(Records.with(base.population(), "potentialEntrants", entrants))
                .build();
        Chronicle without = Chronicle.of(fewer, world);
        Chronicle with = Chronicle.of(more, world);
        int extra = without.all(Event.Placed.class).size();
        assertThat(with.all(Event.Placed.class)).hasSize(extra + 1);
        assertThat(withoutFighter(with.events(), extra).equals(without.events()))
                .isTrue();
        assertThat(with.count(m -> m.from() == Posture.NOT_YET_ARRIVED)).isPositive();
    }

    private static List<Event> withoutFighter(List<Event> events, int fighter) {
        return events.stream()
                .filter(e -> !(e instanceof Event.Placed placed && placed.fighter() == fighter))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_change_to_the_value_that_holds_already_changes_nothing(int world) {
        Scenario scenario = RandomWorlds.scenario(world).build();
        PolicyTimeline idle = new PolicyTimeline(List.of(
                new PolicyTimeline.Epoch(0, scenario, false),
                new PolicyTimeline.Epoch(77, Records.with(scenario, "title", "Nothing new"), false),
                new PolicyTimeline.Epoch(300, scenario, false)));
        List<Event> changed = new ArrayList<>(Chronicle.of(idle, world).events());
        changed.removeIf(Event.EpochBegan.class::isInstance);
        List<Event> base = new ArrayList<>(Chronicle.of(scenario, world).events());
        base.removeIf(Event.EpochBegan.class::isInstance);
        assertThat(changed.equals(base)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_change_acts_on_nothing_before_its_day(int world) {
        Scenario scenario = RandomWorlds.scenario(world).build();
        Scenario deadly = TestScenarios.of(scenario)
                .withAttrition(Records.with(scenario.attrition(), "killBasePerDay", .02))
                .build();
        PolicyTimeline timeline = new PolicyTimeline(
                List.of(new PolicyTimeline.Epoch(0, scenario, false), new PolicyTimeline.Epoch(150, deadly, true)));
        List<Event> changed = before(Chronicle.of(timeline, world), 150);
        assertThat(changed.equals(before(Chronicle.of(scenario, world), 150))).isTrue();
    }

    private static List<Event> before(Chronicle chronicle, double time) {
        return chronicle.events().stream().filter(e -> e.time() < time).toList();
    }

    /** Nobody chooses anything, but zones fall and are evacuated, so that people pass from zone to zone. */
    private static TestScenarios frozen(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        AttritionHazard hazard = random.build().attrition();
        return random.withoutMechanisms()
                .withAttrition(hazard)
                .withEveryZone(z -> z.rivalPole()
                        ? z
                        : Records.with(
                                z,
                                "lastStand",
                                false,
                                "evacuationProbability",
                                world % 2,
                                "evacuationTo",
                                java.util.Optional.of("east")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void while_nobody_chooses_a_higher_hazard_only_brings_death_forward(int world) {
        Scenario base = frozen(world).build();
        AttritionHazard hazard = base.attrition();
        Scenario harsher = TestScenarios.of(base)
                .withAttrition(Records.with(
                        hazard,
                        "killBasePerDay",
                        1.1 * hazard.killBasePerDay(),
                        "killSiegePerDay",
                        1.1 * hazard.killSiegePerDay(),
                        "killUndergroundPerDay",
                        1.1 * hazard.killUndergroundPerDay(),
                        "killSwitchedPerDay",
                        1.1 * hazard.killSwitchedPerDay()))
                .build();
        Chronicle normal = Chronicle.of(base, world);
        double[] deaths = normal.deaths();
        double[] sooner = Chronicle.of(harsher, world).deaths();
        int brought = 0;
        for (int i = 0; i < deaths.length; i++) {
            assertThat(sooner[i]).isLessThanOrEqualTo(deaths[i]);
            brought += sooner[i] < deaths[i] ? 1 : 0;
        }
        assertThat(brought).isPositive();
        assertThat(normal.count(m -> m.from() == Posture.FIGHTING && m.to() == Posture.FIGHTING))
                .isPositive();
    }

    /** Whatever others do, a person who goes the same ways dies no later; how many die in all is not certain. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void while_choices_are_free_whoever_goes_the_same_ways_dies_no_later(int world) {
        Scenario base = RandomWorlds.scenario(world).build();
        AttritionHazard hazard = base.attrition();
        Scenario harsher = TestScenarios.of(base)
                .withAttrition(Records.with(
                        hazard,
                        "killBasePerDay",
                        1.2 * hazard.killBasePerDay(),
                        "killSiegePerDay",
                        1.2 * hazard.killSiegePerDay()))
                .build();
        Chronicle normal = Chronicle.of(base, world);
        Chronicle deadly = Chronicle.of(harsher, world);
        double[] deaths = normal.deaths();
        double[] deadlyDeaths = deadly.deaths();
        Map<Integer, List<Event.Moved>> ways = ways(normal);
        Map<Integer, List<Event.Moved>> deadlyWays = ways(deadly);
        int alike = 0;
        for (int i = 0; i < deaths.length; i++) {
            double end = Math.min(deaths[i], deadlyDeaths[i]);
            if (end < Double.POSITIVE_INFINITY && before(ways, i, end).equals(before(deadlyWays, i, end))) {
                assertThat(deadlyDeaths[i]).isLessThanOrEqualTo(deaths[i]);
                alike++;
            }
        }
        assertThat(alike).isGreaterThan(10);
    }

    private static Map<Integer, List<Event.Moved>> ways(Chronicle chronicle) {
        return chronicle.moves().stream().collect(Collectors.groupingBy(Event.Moved::fighter));
    }

    private static List<Event.Moved> before(Map<Integer, List<Event.Moved>> ways, int fighter, double end) {
        return ways.getOrDefault(fighter, List.of()).stream()
                .filter(m -> m.time() < end)
                .toList();
    }
}
