package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.InflowKnot;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.SocialStructure;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationSynthesisTest {

    private static final int EARLIER = 1760;

    private static Fighters fighters(Scenario scenario, long seed) {
        return PopulationSynthesis.fighters(
                scenario, new RandomDraws(seed), new Places(scenario), new Groundwork(), new Storeroom());
    }

    private static Fighters fighters(TestScenarios scenario) {
        return fighters(scenario.build(), 51);
    }

    private static long count(Fighters fighters, IntPredicate who) {
        return IntStream.range(0, fighters.count).filter(who).count();
    }

    /** All that is drawn for a fighter but friends, as text. */
    private static String person(Fighters f, int i) {
        return f.origin[i] + " " + f.woman[i] + f.family[i] + f.experienced[i] + f.leaning[i] + f.minors[i] + " "
                + f.age[i] + " " + f.wealthIndex[i] + " " + f.riskAversion[i] + " " + f.oddsFactor[i] + " "
                + f.killFrailty[i] + " " + f.captureFrailty[i] + " " + f.listedDraw[i] + " " + f.arrivalDay[i] + " "
                + f.skill[i] + " " + f.commitment(i) + " " + f.loyalty(i) + " " + f.posture(i) + " " + f.place[i] + " "
                + f.cluster[i];
    }

    private static String traits(Fighters f, int i) {
        return f.woman[i] + " " + f.age[i] + " " + f.wealthIndex[i] + " " + f.killFrailty[i] + " " + f.commitment(i)
                + " " + f.loyalty(i) + " " + f.skill[i] + " " + f.arrivalDay[i];
    }

    @Test
    void adults_are_scaled_to_the_total_and_numbered_by_origin() {
        Fighters fighters = fighters(TestScenarios.small());
        // 800 * 0.85 and 1200 * 0.9 adults of 2000 persons
        assertThat(fighters.count()).isEqualTo(680 + 1080 + 100);
        assertThat(IntStream.range(0, EARLIER)).allMatch(i -> fighters.origin(i) == (i < 680 ? 0 : 1));
        Fighters half = fighters(TestScenarios.small().withPersons(1000, 1, 0));
        assertThat(half.count()).isEqualTo(340 + 540);
        assertThat(count(half, i -> half.origin(i) == 0)).isEqualTo(340);
    }

    @Test
    void an_agent_stands_for_as_many_persons_as_it_weighs() {
        Fighters fighters = fighters(TestScenarios.small().withPersons(20000, 10, 1004));
        assertThat(fighters.weight()).isEqualTo(10);
        assertThat(fighters.count()).isEqualTo(1760 + 100);
        Fighters odd = fighters(TestScenarios.small().withPersons(2000, 7, 0));
        // 97.14 and 154.29 of round(251.43)
        assertThat(odd.count()).isEqualTo(251);
        assertThat(count(odd, i -> odd.origin(i) == 0)).isEqualTo(97);
    }

    @Test
    void heavy_agents_keep_the_shares() {
        Fighters light = fighters(TestScenarios.small().withPersons(100000, 1, 0));
        Fighters heavy = fighters(TestScenarios.small().withPersons(100000, 10, 0));
        for (Posture posture : Posture.values()) {
            double ofLight = (double) count(light, i -> light.posture(i) == posture) / light.count();
            double ofHeavy = (double) count(heavy, i -> heavy.posture(i) == posture) / heavy.count();
            assertThat(ofHeavy).isCloseTo(ofLight, within(2.0 / heavy.count()));
        }
        Sample.of(heavy.count(), heavy::commitment)
                .hasMean(Sample.of(light.count(), light::commitment).mean(), 0.16);
    }

    @Test
    void origins_of_entrants_follow_adults() {
        Fighters fighters = fighters(TestScenarios.small().withPersons(2000, 1, 20000));
        Sample.of(fighters.count(), i -> i >= EARLIER, i -> fighters.origin(i) == 0 ? 1 : 0)
                .hasShare(680.0 / 1760);
        assertThat(IntStream.range(EARLIER, fighters.count()))
                .allMatch(i -> fighters.posture(i) == Posture.NOT_YET_ARRIVED);
    }

    @Test
    void more_entrants_and_another_inflow_change_nobody_else() {
        // few friends are allowed, so that ties compete for room
        TestScenarios small = TestScenarios.small()
                .withPopulation(Records.with(TestValues.population(), "ties", new SocialStructure(8, 180, 0.5, 2, 3)));
        Fighters before = fighters(small.withPersons(2000, 1, 1000));
        Fighters after = fighters(small.withPersons(2000, 1, 1500)
                .withInflow(List.of(new InflowKnot(small.build().horizon().start(), 77))));
        assertThat(after.count()).isEqualTo(before.count() + 500);
        for (int i = 0; i < before.count(); i++) {
            assertThat(person(after, i)).isEqualTo(person(before, i));
            int[] known = Arrays.stream(after.ties, after.tieStart[i], after.tieStart[i + 1])
                    .filter(friend -> friend < before.count())
                    .toArray();
            assertThat(known).isEqualTo(Arrays.copyOfRange(before.ties, before.tieStart[i], before.tieStart[i + 1]));
        }
    }

    @Test
    void nothing_but_the_population_changes_the_population() {
        Fighters before = fighters(TestScenarios.small());
        Fighters after = fighters(TestScenarios.small()
                .withoutMechanisms()
                .withAttitudes(TestValues.attitudes())
                .withAttrition(TestValues.noAttrition()));
        for (int i = 0; i < before.count(); i++) {
            assertThat(person(after, i)).isEqualTo(person(before, i));
        }
        assertThat(after.ties).isEqualTo(before.ties);
    }

    @Test
    void traits_do_not_depend_on_who_else_left() {
        Fighters before = fighters(TestScenarios.small());
        Fighters after = fighters(TestScenarios.small().withPersons(1000, 1, 0));
        for (int i = 0; i < 340; i++) {
            assertThat(traits(after, i)).isEqualTo(traits(before, i));
        }
    }

    @Test
    void the_same_seed_makes_the_same_people_and_another_seed_others() {
        Scenario small = TestScenarios.small().build();
        Fighters first = fighters(small, 1);
        Fighters again = fighters(small, 1);
        Fighters other = fighters(small, 2);
        for (int i = 0; i < first.count(); i++) {
            assertThat(person(again, i)).isEqualTo(person(first, i));
            assertThat(traits(other, i)).isNotEqualTo(traits(first, i));
        }
        assertThat(Arrays.copyOf(other.origin, EARLIER)).isEqualTo(Arrays.copyOf(first.origin, EARLIER));
    }

    @Test
    void the_order_of_origins_does_not_matter_on_average() {
        TestScenarios large = TestScenarios.small().withPersons(40000, 1, 0);
        List<OriginState> origins = large.build().origins();
        Fighters one = fighters(large);
        Fighters other = fighters(large.withOrigins(List.of(origins.get(1), origins.get(0))));
        assertThat(other.count()).isEqualTo(one.count());
        for (int o = 0; o < 2; o++) {
            int own = o;
            Sample straight = Sample.of(one.count(), i -> one.origin(i) == own, one::loyalty);
            Sample swapped = Sample.of(other.count(), i -> other.origin(i) == 1 - own, other::loyalty);
            assertThat(swapped.size()).isEqualTo(straight.size());
            swapped.hasMean(straight.mean(), Math.sqrt(2 * straight.variance()));
            Sample friends =
                    Sample.of(one.count(), i -> one.origin(i) == own, i -> one.tieStart[i + 1] - one.tieStart[i]);
            Sample otherFriends = Sample.of(
                    other.count(), i -> other.origin(i) == 1 - own, i -> other.tieStart[i + 1] - other.tieStart[i]);
            assertThat(otherFriends.mean()).isCloseTo(friends.mean(), within(0.15));
        }
        for (Posture posture : Posture.values()) {
            assertThat((double) count(other, i -> other.posture(i) == posture))
                    .isCloseTo(count(one, i -> one.posture(i) == posture), within(2.0));
        }
    }

    @Test
    void somebody_must_have_left() {
        Scenario nobody = TestScenarios.small()
                .withEveryOrigin(o -> Records.with(o, "travelled", 0))
                .build();
        assertThatThrownBy(() -> fighters(nobody, 1))
                .hasMessage("origins need at least one with adults who travelled, found none");
    }
}
