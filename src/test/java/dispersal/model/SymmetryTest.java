package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Crossing;
import dispersal.scenario.Horizon;
import dispersal.scenario.OriginState;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is alike is treated alike: routes, origins, dates (Spec 10, T16, T29, T30). */
class SymmetryTest {

    private static final int SEEDS = 30;

    private static List<Chronicle> chronicles(Scenario scenario, int firstSeed) {
        return IntStream.range(firstSeed, firstSeed + SEEDS)
                .mapToObj(seed -> Chronicle.of(scenario, seed))
                .toList();
    }

    private static double[] measure(List<Chronicle> chronicles, ToDoubleFunction<Chronicle> measure) {
        return chronicles.stream().mapToDouble(measure).toArray();
    }

    private static void assertSameMean(double[] one, double[] other) {
        Sample first = Sample.of(one.length, s -> one[s]);
        Sample second = Sample.of(other.length, s -> other[s]);
        double standardError = Math.sqrt((first.variance() + second.variance()) / one.length);
        assertThat(Math.abs(first.mean() - second.mean())).isLessThanOrEqualTo(4 * standardError);
    }

    private static Scenario populous() {
        return TestScenarios.small().withPersons(800, 1, 0).build();
    }

    private static double attempts(Chronicle chronicle, int crossing) {
        return chronicle.all(Event.CrossingTried.class).stream()
                .filter(t -> t.crossing() == crossing)
                .count();
    }

    @Test
    void identical_routes_are_used_alike() {
        Scenario small = populous();
        double[] difference = measure(chronicles(small, 100), c -> attempts(c, 0) - attempts(c, 1));
        Sample sample = Sample.of(SEEDS, s -> difference[s]);
        assertThat(Math.abs(sample.mean())).isLessThan(4 * Math.sqrt(sample.variance() / SEEDS));
        assertThat(sample.variance()).isPositive();
    }

    @Test
    void swapping_a_tight_and_a_loose_crossing_swaps_their_results() {
        Scenario small = populous();
        List<Crossing> crossings = small.crossings();
        Scenario northTight = withDetections(small, crossings, .8, .1);
        Scenario southTight = withDetections(small, crossings, .1, .8);
        List<Chronicle> north = chronicles(northTight, 200);
        List<Chronicle> south = chronicles(southTight, 300);
        assertSameMean(measure(north, c -> attempts(c, 0)), measure(south, c -> attempts(c, 1)));
        assertSameMean(measure(north, c -> attempts(c, 1)), measure(south, c -> attempts(c, 0)));
        double gap = south.stream()
                .mapToDouble(c -> attempts(c, 0) - attempts(c, 1))
                .average()
                .orElseThrow();
        assertThat(gap).isGreaterThan(10);
    }

    private static Scenario withDetections(Scenario scenario, List<Crossing> crossings, double north, double south) {
        return TestScenarios.of(scenario)
                .withCrossings(List.of(
                        Records.with(crossings.get(0), "detection", north),
                        Records.with(crossings.get(1), "detection", south)))
                .build();
    }

    @Test
    void the_order_in_which_origins_are_named_changes_nothing_but_chance() {
        Scenario small = populous();
        List<OriginState> reversed = new ArrayList<>(small.origins());
        Collections.reverse(reversed);
        Scenario relabelled = TestScenarios.of(small).withOrigins(reversed).build();
        List<Chronicle> first = chronicles(small, 400);
        List<Chronicle> second = chronicles(relabelled, 500);
        for (Posture fate : List.of(Posture.KILLED, Posture.RETURNED, Posture.RELOCATED)) {
            assertSameMean(measure(first, c -> c.count(fate)), measure(second, c -> c.count(fate)));
        }
    }

    /** All dates of a scenario some days later; years of arrival are whole calendar years and stay. */
    private static Scenario later(Scenario scenario, int days) {
        Horizon horizon = scenario.horizon();
        return TestScenarios.of(scenario)
                .withHorizon(new Horizon(
                        horizon.start().plusDays(days), horizon.end().plusDays(days), List.of()))
                .withEveryZone(z -> Records.with(
                        z,
                        "declineStart",
                        later(z.declineStart(), days),
                        "declineEnd",
                        later(z.declineEnd(), days),
                        "fall",
                        later(z.fall(), days)))
                .withInflow(scenario.inflow().stream()
                        .map(k -> Records.with(k, "date", k.date().plusDays(days)))
                        .toList())
                .build();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> date, int days) {
        return date.map(d -> d.plusDays(days));
    }

    /** Years in the theatre before day 0 leave no trace, since they are given by calendar year. */
    private static Scenario timeless(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        Scenario base = random.build();
        return random.withPopulation(Records.with(
                        base.population(),
                        "arrivals",
                        base.population().arrivals().subList(0, 3),
                        "traits",
                        Records.with(TestValues.traits(), "lateArrivalBonus", 0, "skillPerYear", 0)))
                .withEveryOrigin(o -> Records.with(o, "returnedBefore", 0))
                .withUtilities(Records.with(base.utilities(), "sunkCost", 0))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void moving_all_dates_by_a_hundred_days_moves_all_events_by_a_hundred_days(int world) {
        Scenario scenario = timeless(world);
        Scenario mild = TestScenarios.of(scenario)
                .withEveryOrigin(o -> Records.with(o, "severity", 0))
                .build();
        PolicyTimeline before = new PolicyTimeline(
                List.of(new PolicyTimeline.Epoch(0, scenario, false), new PolicyTimeline.Epoch(210, mild, true)));
        PolicyTimeline after = new PolicyTimeline(List.of(
                new PolicyTimeline.Epoch(0, later(scenario, 100), false),
                new PolicyTimeline.Epoch(210, later(mild, 100), true)));
        List<Event> events = Chronicle.of(before, world).events();
        assertThat(Chronicle.of(after, world).events().equals(events)).isTrue();
        assertThat(events.size()).isGreaterThan(1000);
    }

    @Test
    void moving_only_the_zones_does_move_what_happens() {
        Scenario scenario = timeless(1);
        Scenario zonesLater = TestScenarios.of(later(scenario, 100))
                .withHorizon(scenario.horizon())
                .withInflow(scenario.inflow())
                .build();
        assertThat(Chronicle.of(zonesLater, 1)
                        .events()
                        .equals(Chronicle.of(scenario, 1).events()))
                .isFalse();
    }
}
