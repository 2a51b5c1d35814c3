package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Link;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import dispersal.submodel.OwnGroupCoercion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneysTest {

    private static final int PEOPLE = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_own_group_executes_its_share_of_those_who_try_to_leave(long seed) {
        int people = 10_000;
        Scenario strict = BorderWorld.of(people, 0)
                .withCoercion(new OwnGroupCoercion(.06))
                .build();
        Chronicle chronicle = Chronicle.of(strict, seed);
        long executed = chronicle.count(Posture.EXECUTED);
        assertThat(executed + chronicle.count(Posture.MOVING)).isEqualTo(people);
        assertThat((double) executed).isCloseTo(480, within(4 * 21.38));
    }

    /** What became of people on their first journey, which ends when they arrive, are captured or give up. */
    private record Journeys(int[] attempts, int arrived, int captured, int gaveUp) {

        static Journeys of(Scenario scenario, long seed) {
            int[] attempts = new int[PEOPLE];
            boolean[] over = new boolean[PEOPLE];
            int[] ends = new int[Posture.values().length];
            for (Event event : Chronicle.of(scenario, seed).events()) {
                if (event instanceof Event.CrossingTried tried && !over[tried.leader()]) {
                    attempts[tried.leader()]++;
                } else if (event instanceof Event.Moved move && !over[move.fighter()] && ends(move)) {
                    over[move.fighter()] = true;
                    ends[move.to().ordinal()]++;
                }
            }
            return new Journeys(
                    attempts,
                    ends[Posture.RETURNED.ordinal()],
                    ends[Posture.DETAINED.ordinal()],
                    ends[Posture.UNDERGROUND.ordinal()] + ends[Posture.THIRD_COUNTRY.ordinal()]);
        }

        private static boolean ends(Event.Moved move) {
            return move.from() == Posture.MOVING && move.to() != Posture.STRANDED
                    || move.from() == Posture.STRANDED && move.to() != Posture.MOVING;
        }

        void assertShares(double success, double capture, double givingUp) {
            assertThat(arrived + captured + gaveUp).isEqualTo(PEOPLE);
            assertShare(arrived, success);
            assertShare(captured, capture);
            assertShare(gaveUp, givingUp);
        }

        private static void assertShare(int found, double expected) {
            double sd = Math.sqrt(expected * (1 - expected) / PEOPLE);
            assertThat(found / (double) PEOPLE).isCloseTo(expected, within(4 * sd));
        }

        void assertAttempts(double expected) {
            double mean = java.util.Arrays.stream(attempts).average().orElseThrow();
            double variance = java.util.Arrays.stream(attempts)
                            .mapToDouble(a -> (a - mean) * (a - mean))
                            .sum()
                    / PEOPLE;
            assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(variance / PEOPLE)));
        }
    }

    private static Scenario retried(double givesUp) {
        TestScenarios border = BorderWorld.of(PEOPLE, .35);
        return border.withInterdiction(
                        Records.with(border.build().interdiction(), "capturedShare", .25, "turnedBackShare", .75))
                .withJourneys(Records.with(border.build().journeys(), "giveUpProbability", givesUp))
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void people_who_never_give_up_get_through_or_are_captured(long seed) {
        Journeys journeys = Journeys.of(retried(0), seed);
        journeys.assertShares(.8813559322, .1186440678, 0);
        journeys.assertAttempts(1.3559322034);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void some_give_up_after_a_refusal(long seed) {
        Journeys journeys = Journeys.of(retried(.2), seed);
        journeys.assertShares(.8227848101, .1107594937, .0664556962);
        journeys.assertAttempts(1.2658227848);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void chances_multiply_along_a_way(long seed) {
        Journeys journeys = Journeys.of(BorderWorld.of(PEOPLE, .10, .25, .05).build(), seed);
        journeys.assertShares(.64125, 1 - .64125, 0);
    }

    @Test
    void who_switches_goes_to_the_zone_of_the_rival_that_is_easiest_to_reach() {
        TestScenarios border = BorderWorld.of(200, 0);
        Zone far = TestWorld.zones().get(2);
        Zone near = Records.with(far, "id", "rival-next-door");
        Scenario twoZones = border.withZones(List.of(border.build().zones().get(0), far, near))
                .withLinks(List.of(
                        new Link("to-far", "west", far.id(), Optional.empty(), 50, 5000),
                        new Link("to-near", "west", near.id(), Optional.empty(), 1, 0)))
                .withUtilities(Records.with(border.build().utilities(), "returnConstant", -50, "switchConstant", 100))
                .build();
        assertThat(Chronicle.of(twoZones, 1).moves().stream()
                        .filter(move -> move.from() == Posture.FIGHTING)
                        .map(Event.Moved::place)
                        .distinct())
                .containsExactly(2);
    }

    @Test
    void nobody_gets_through_when_everybody_is_detected_and_captured() {
        Chronicle shut = Chronicle.of(BorderWorld.of(500, 1).build(), 1);
        assertThat(shut.count(Posture.RETURNED)).isZero();
        assertThat(shut.count(Posture.DETAINED)).isEqualTo(500);
    }

    @Test
    void those_released_go_on_as_if_nothing_had_happened() {
        TestScenarios border = BorderWorld.of(500, 1, 1);
        Scenario lenient = border.withInterdiction(
                        Records.with(border.build().interdiction(), "capturedShare", 0, "releasedShare", 1))
                .build();
        Chronicle chronicle = Chronicle.of(lenient, 1);
        assertThat(chronicle.count(Posture.RETURNED)).isEqualTo(500);
        assertThat(chronicle.all(Event.CrossingTried.class))
                .hasSize(1000)
                .allMatch(tried -> tried.outcome() == CrossingOutcome.RELEASED);
    }

    @Test
    void the_party_goes_on_when_its_head_is_killed() {
        TestScenarios border = BorderWorld.of(400, 0);
        Scenario deadly = border.withJourneys(Records.with(
                        border.build().journeys(), "meanCompanions", 4, "invitedAtMost", 8, "timeFactor", 20))
                .withAttrition(Records.with(TestValues.noAttrition(), "killInTransitPerDay", .05))
                .build();
        ForeignFighterModel model = new ForeignFighterModel(dispersal.scenario.PolicyTimeline.constant(deadly), 2);
        Chronicle chronicle = Chronicle.of(model);
        List<Event.CrossingTried> tries = chronicle.all(Event.CrossingTried.class);
        assertThat(chronicle.count(Posture.KILLED)).isBetween(100L, 350L);
        assertThat(chronicle.count(Posture.KILLED) + chronicle.count(Posture.RETURNED))
                .isEqualTo(400);
        assertThat(tries.stream().mapToInt(Event.CrossingTried::party).sum())
                .isEqualTo((int) chronicle.count(Posture.RETURNED));
        assertThat(tries).anyMatch(tried -> tried.party() > 2);
    }
}
