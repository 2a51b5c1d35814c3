package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartingPositionsTest {

    private static final Scenario LARGE =
            TestScenarios.small().withPersons(40000, 1, 1000).build();
    private static final Places PLACES = new Places(LARGE);
    private static final Fighters FIGHTERS =
            PopulationSynthesis.fighters(LARGE, new RandomDraws(21), PLACES, new Groundwork(), new Storeroom());

    private static long count(Fighters fighters, int origin, Posture posture) {
        return IntStream.range(0, fighters.count)
                .filter(i -> fighters.origin[i] == origin && fighters.posture(i) == posture)
                .count();
    }

    private static double share(OriginState origin, Posture posture) {
        return switch (posture) {
            case RETURNED -> origin.returnedBefore();
            case KILLED -> origin.killedBefore();
            case DETAINED -> origin.detainedBefore();
            case SWITCHED -> origin.switchedBefore();
            case FIGHTING -> origin.inTheatre();
            default -> 0;
        };
    }

    @Test
    void each_origin_has_its_shares_rounded_to_whole_agents() {
        for (int o = 0; o < 2; o++) {
            long all = IntStream.of(o == 0 ? 13600 : 21600).sum();
            for (Posture posture : Posture.values()) {
                if (posture != Posture.NOT_YET_ARRIVED) {
                    double exact = all * share(LARGE.origins().get(o), posture);
                    assertThat((double) count(FIGHTERS, o, posture)).isCloseTo(exact, within(1.0));
                }
            }
        }
    }

    @Test
    void over_many_small_origins_totals_are_exact_to_an_agent() {
        OriginState tiny = Records.with(TestWorld.origins().get(0), "minorsShare", 0, "travelled", 3);
        List<OriginState> origins = IntStream.range(0, 100)
                .mapToObj(o -> Records.with(tiny, "id", "X" + (char) ('A' + o / 26) + (char) ('A' + o % 26)))
                .toList();
        Scenario scenario = TestScenarios.small()
                .withOrigins(origins)
                .withPersons(300, 1, 0)
                .build();
        Fighters fighters = PopulationSynthesis.fighters(
                scenario, new RandomDraws(2), new Places(scenario), new Groundwork(), new Storeroom());
        for (Posture posture : List.of(Posture.RETURNED, Posture.KILLED, Posture.DETAINED, Posture.FIGHTING)) {
            long found = IntStream.range(0, 300)
                    .filter(i -> fighters.posture(i) == posture)
                    .count();
            assertThat((double) found).isCloseTo(300 * share(tiny, posture), within(1.0));
        }
    }

    @Test
    void everybody_is_where_the_posture_says() {
        for (int i = 0; i < FIGHTERS.count; i++) {
            OriginState origin = LARGE.origins().get(FIGHTERS.origin[i]);
            String place = PLACES.id(FIGHTERS.place(i));
            switch (FIGHTERS.posture(i)) {
                case FIGHTING, KILLED -> assertThat(place).isIn("west", "east");
                case SWITCHED -> assertThat(place).isEqualTo("rival");
                case DETAINED -> assertThat(place).isEqualTo("jailer");
                case RETURNED, NOT_YET_ARRIVED -> assertThat(place).isEqualTo(origin.homeNode());
                default -> throw new AssertionError(FIGHTERS.posture(i));
            }
        }
    }

    @Test
    void forward_zones_draw_origins_by_their_forward_shift() {
        for (int o = 0; o < 2; o++) {
            int own = o;
            double east = 0.4 * LARGE.origins().get(o).forwardShift();
            Sample.of(
                            FIGHTERS.count,
                            i -> FIGHTERS.origin[i] == own && FIGHTERS.posture(i) == Posture.FIGHTING,
                            i -> FIGHTERS.place(i) == PLACES.nodeOf("east") ? 1 : 0)
                    .hasShare(east / (0.6 + east));
        }
    }

    @Test
    void fates_before_day_0_do_not_follow_traits() {
        double mean = IntStream.range(0, 35200)
                .mapToDouble(i -> FIGHTERS.age[i])
                .average()
                .orElseThrow();
        Sample.of(35200, i -> FIGHTERS.posture(i) == Posture.KILLED, i -> FIGHTERS.age[i])
                .hasMean(mean, 6.5);
    }

    @Test
    void somebody_who_switched_needs_a_zone_of_the_rival_pole() {
        Scenario without =
                TestScenarios.small().withZones(TestWorld.zones().subList(0, 2)).build();
        assertThatThrownBy(() -> PopulationSynthesis.fighters(
                        without, new RandomDraws(1), new Places(without), new Groundwork(), new Storeroom()))
                .hasMessage("origins with switched_before above 0 need a zone with rival_pole: true, found none");
    }

    @Test
    void fighters_need_a_zone_to_be_in() {
        Scenario without = TestScenarios.small()
                .withEveryZone(z -> Records.with(z, "fighterShare", 0))
                .build();
        assertThatThrownBy(() -> PopulationSynthesis.fighters(
                        without, new RandomDraws(1), new Places(without), new Groundwork(), new Storeroom()))
                .hasMessage("zones need one with fighter_share above 0 for XNO, found none");
    }
}
