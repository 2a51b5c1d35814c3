package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Zone;
import dispersal.submodel.ZoneFall;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFallsTest {

    private static final int DEFENDERS = 5000;
    private static final LocalDate FALL = LocalDate.of(2016, 1, 4);

    /** Everybody fights in the west, which falls on day 3; nothing else happens to anybody but what people choose. */
    private static TestScenarios lastDays() {
        TestScenarios still = TestScenarios.small().withoutMechanisms();
        return still.withPersons(DEFENDERS, 1, 0)
                .withEveryOrigin(o -> Records.with(
                        o,
                        "minorsShare",
                        0,
                        "womenShare",
                        0,
                        "returnedBefore",
                        0,
                        "killedBefore",
                        0,
                        "detainedBefore",
                        0,
                        "switchedBefore",
                        0))
                .withEveryZone(
                        z -> z.id().equals("west") ? Records.with(z, "fall", Optional.of(FALL), "fighterShare", 1) : z)
                .withEveryZone(z -> z.id().equals("east") ? Records.with(z, "fighterShare", 1e-9) : z)
                .withZoneFall(new ZoneFall(.15, .20, .55, .15, .5, .05, .7))
                .withDeliberation(Records.with(still.build().deliberation(), "ratePerDay", 1e-9));
    }

    /** What became of those who stood in the west as it fell, by how they left its fighters. */
    private static Map<Posture, Integer> atTheFall(TestScenarios scenario, long seed) {
        Map<Posture, Integer> fates = new EnumMap<>(Posture.class);
        for (Event.Moved move : Chronicle.of(scenario.build(), seed).moves()) {
            if (move.time() == 3 && move.from() == Posture.FIGHTING && move.origin() == 0) {
                fates.merge(move.to(), 1, Integer::sum);
            }
        }
        return fates;
    }

    private static void assertSplit(Map<Posture, Integer> fates) {
        int captured = fates.getOrDefault(Posture.DETAINED, 0);
        int killed = fates.getOrDefault(Posture.KILLED, 0);
        int all = fates.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(all).isEqualTo(DEFENDERS);
        assertThat((double) captured).isCloseTo(750, within(4 * 25.25));
        assertThat((double) killed).isCloseTo(1000, within(4 * 28.28));
        assertThat((double) all - captured - killed).isCloseTo(3250, within(4 * 33.73));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_fall_captures_kills_and_sets_moving_in_the_given_proportions(long seed) {
        assertSplit(atTheFall(lastDays(), seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void friends_who_flee_together_do_not_escape_the_fall_itself(long seed) {
        TestScenarios fleeing = lastDays();
        fleeing = fleeing.withUtilities(Records.with(fleeing.build().utilities(), "returnConstant", 20))
                .withJourneys(Records.with(fleeing.build().journeys(), "meanCompanions", 3, "invitedAtMost", 10));
        Map<Posture, Integer> fates = atTheFall(fleeing, seed);
        assertThat(fates.get(Posture.MOVING)).isGreaterThan(3000);
        assertSplit(fates);
    }

    @Test
    void certain_and_impossible_outcomes_are_exact() {
        assertThat(atTheFall(lastDays().withZoneFall(new ZoneFall(1, 0, 0, 0, .5, .05, .7)), 4))
                .containsExactly(Map.entry(Posture.DETAINED, DEFENDERS));
        assertThat(atTheFall(lastDays().withZoneFall(new ZoneFall(0, 1, 0, 0, .5, .05, .7)), 4))
                .containsExactly(Map.entry(Posture.KILLED, DEFENDERS));
        assertThat(atTheFall(lastDays().withZoneFall(new ZoneFall(0, 0, 1, 0, .5, .05, .7)), 4))
                .containsExactly(Map.entry(Posture.FIGHTING, DEFENDERS));
    }

    @Test
    void an_agreed_evacuation_spares_everybody() {
        TestScenarios agreed = lastDays()
                .withEveryZone(z -> z.id().equals("west")
                        ? Records.with(z, "evacuationProbability", 1, "evacuationTo", Optional.of("east"))
                        : z);
        assertThat(atTheFall(agreed, 5)).containsExactly(Map.entry(Posture.FIGHTING, DEFENDERS));
    }

    @Test
    void an_evacuation_to_a_zone_that_is_lost_leads_to_where_most_retreat() {
        TestScenarios lost = lastDays()
                .withZones(threeZones("east"))
                .withEveryZone(z -> z.id().equals("west")
                        ? Records.with(z, "evacuationProbability", 1, "evacuationTo", Optional.of("east"))
                        : z);
        int south = indexOf(lost, "south");
        List<Event.Moved> moves = Chronicle.of(lost.build(), 6).moves();
        assertThat(moves.stream().filter(m -> m.time() == 3 && m.origin() == 0))
                .hasSize(DEFENDERS)
                .allMatch(m -> m.to() == Posture.FIGHTING && m.place() == south);
    }

    @Test
    void when_two_zones_fall_on_one_day_nobody_retreats_into_the_other() {
        TestScenarios both =
                lastDays().withZones(threeZones("east")).withZoneFall(new ZoneFall(0, 0, 0, 0, .5, .05, .7));
        int south = indexOf(both, "south");
        assertThat(Chronicle.of(both.build(), 7).moves().stream().filter(m -> m.time() == 3))
                .isNotEmpty()
                .allMatch(m -> m.place() == south);
    }

    /** West, east, rival and south; one of them falls together with the west, the others much later. */
    private static List<Zone> threeZones(String fallsToo) {
        List<Zone> zones = lastDays().build().zones();
        Zone east = Records.with(
                zones.get(1),
                "fighterShare",
                1e-9,
                "lastStand",
                false,
                "fall",
                Optional.of(fallsToo.equals("east") ? FALL : FALL.plusDays(600)));
        Zone south = Records.with(zones.get(1), "id", "south", "fighterShare", 1e-9, "lastStand", false);
        return List.of(zones.get(0), east, zones.get(2), south);
    }

    private static int indexOf(TestScenarios scenario, String zone) {
        List<Zone> zones = scenario.build().zones();
        OptionalInt index = IntStream.range(0, zones.size())
                .filter(z -> zones.get(z).id().equals(zone))
                .findFirst();
        return index.orElseThrow();
    }

    @Test
    void a_zone_lost_before_the_start_or_on_day_0_empties_on_day_0() {
        for (LocalDate fall : List.of(LocalDate.of(2015, 6, 1), LocalDate.of(2016, 1, 1))) {
            TestScenarios lost = lastDays()
                    .withEveryZone(z -> z.id().equals("west") ? Records.with(z, "fall", Optional.of(fall)) : z)
                    .withZoneFall(new ZoneFall(0, 0, 0, 0, .5, .05, .7));
            ForeignFighterModel model = new ForeignFighterModel(lost.timeline(), 8);
            Chronicle chronicle = Chronicle.of(model);
            assertThat(chronicle.all(Event.ZoneFell.class)).anyMatch(f -> f.zone() == 0 && f.time() == 0);
            assertThat(chronicle.count(m -> m.time() == 0 && m.origin() == 0 && m.place() == 1))
                    .isEqualTo(DEFENDERS);
        }
    }
}
