package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Scenario;
import dispersal.submodel.Custody;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways out of custody abroad (Spec 6.3; 10, T33, T34). */
class DetentionTest {

    private static List<Event.Moved> leaving(Chronicle chronicle) {
        return chronicle.moves().stream().filter(m -> m.from().isHeldAbroad()).toList();
    }

    private static Set<Integer> fighters(Chronicle chronicle, Predicate<Event.Moved> kind) {
        return chronicle.moves().stream().filter(kind).map(Event.Moved::fighter).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void without_ways_out_nobody_leaves_custody(int world) {
        TestScenarios closed =
                RandomWorlds.scenario(world).withoutWayOutOfCustody().withPart("breakOuts", List.of());
        Chronicle chronicle = Chronicle.of(closed.timeline(), world);
        assertThat(chronicle.count(m -> m.to().isHeldAbroad())).isPositive();
        assertThat(leaving(chronicle)).isEmpty();
    }

    @Test
    void deportation_runs_at_its_rate_and_ends_with_the_authorities_at_home() {
        TestScenarios world = PrisonWorld.still()
                .withEveryCustodian(c -> Records.with(c, "deportationPerDay", c.id().equals("jailer") ? 0.01 : 0));
        Chronicle chronicle = Chronicle.of(world.timeline(), 1);
        long held = chronicle.all(Event.Placed.class).stream()
                .filter(p -> p.posture().isHeldAbroad())
                .count();
        assertThat(leaving(chronicle)).allMatch(m -> m.to() == Posture.TRIAGE);
        for (int day : new int[] {30, 100, 300}) {
            long left = leaving(chronicle).stream().filter(m -> m.time() < day).count();
            Sample.of((int) held, i -> i < left ? 1 : 0).hasShare(1 - Math.exp(-0.01 * day));
        }
    }

    @Test
    void those_taken_back_from_prison_are_held_for_trial_and_those_from_camps_are_decided_upon() {
        TestScenarios world = TestScenarios.small()
                .withoutWayOutOfCustody()
                .withEveryCustodian(c -> Records.with(c, "repatriationPerDay", 0.01));
        Chronicle chronicle = Chronicle.of(world.timeline(), 2);
        assertThat(leaving(chronicle))
                .anyMatch(m -> m.from() == Posture.CAMP)
                .allMatch(m -> m.to() == (m.from() == Posture.CAMP ? Posture.TRIAGE : Posture.CUSTODY));
    }

    @Test
    void a_state_takes_back_its_own_people_only() {
        TestScenarios world = PrisonWorld.still()
                .withEveryCustodian(c -> Records.with(c, "repatriationPerDay", 0.01))
                .withEveryOrigin(o -> Records.with(o, "repatriationWill", o.id().equals("XNO") ? 2 : 0));
        ForeignFighterModel model = new ForeignFighterModel(world.timeline(), 3);
        Chronicle chronicle = Chronicle.of(model);
        assertThat(leaving(chronicle))
                .isNotEmpty()
                .allMatch(m -> model.fighters().origin(m.fighter()) == 0);
    }

    @Test
    void released_people_are_in_a_third_country() {
        TestScenarios world = PrisonWorld.still().withEveryCustodian(c -> Records.with(c, "releasePerDay", 0.01));
        Chronicle chronicle = Chronicle.of(world.timeline(), 4);
        assertThat(leaving(chronicle)).isNotEmpty().allMatch(m -> m.to() == Posture.THIRD_COUNTRY);
    }

    @Test
    void nobody_who_escapes_is_caught_or_surrenders_or_fights_on_the_spot() {
        TestScenarios world = TestScenarios.small()
                .withoutWayOutOfCustody()
                .withEveryCustodian(
                        c -> Records.with(c, "escapePerDay", c.node().isPresent() ? 0.02 : 0));
        Chronicle chronicle = Chronicle.of(world.timeline(), 6);
        Set<String> escapes = chronicle.moves().stream()
                .filter(m -> m.from().isHeldAbroad() && m.to() == Posture.UNDERGROUND)
                .map(m -> m.fighter() + " " + m.time())
                .collect(Collectors.toSet());
        assertThat(escapes).hasSizeGreaterThan(50);
        assertThat(chronicle.moves())
                .filteredOn(m -> m.to().isHeldAbroad() || m.to() == Posture.FIGHTING)
                .noneMatch(m -> escapes.contains(m.fighter() + " " + m.time()));
    }

    @Test
    void a_break_out_that_everybody_manages_empties_the_prison_and_nobody_is_lost() {
        TestScenarios world = PrisonWorld.withBreakOut(PrisonWorld.still(), 1, 1);
        ForeignFighterModel model = new ForeignFighterModel(world.timeline(), 5);
        int prison = model.places().indexOf("jailer", Places.Kind.CUSTODIAN);
        Chronicle chronicle = Chronicle.of(model);
        List<Event.Moved> away = leaving(chronicle);
        assertThat(away)
                .isNotEmpty()
                .allMatch(m -> m.time() == PrisonWorld.BREAK_OUT_DAY && m.to() == Posture.UNDERGROUND);
        long inPrison = chronicle.all(Event.Placed.class).stream()
                .filter(p -> p.posture() == Posture.DETAINED && p.place() == prison)
                .count();
        assertThat(away).hasSize((int) inPrison);
        assertThat(chronicle.fates()).hasSize(model.fighters().count()).doesNotContainNull();
    }

    @Test
    void more_prisons_opened_or_more_luck_free_a_larger_set_of_the_same_people() {
        Set<Integer> few = freed(0.4, 0.5);
        assertThat(few).isNotEmpty();
        assertThat(freed(0.8, 0.5)).containsAll(few).hasSizeGreaterThan(few.size());
        assertThat(freed(0.4, 0.9)).containsAll(few).hasSizeGreaterThan(few.size());
    }

    private static Set<Integer> freed(double facilityShare, double escapeProbability) {
        Scenario world = PrisonWorld.withBreakOut(PrisonWorld.still(), facilityShare, escapeProbability)
                .build();
        return fighters(Chronicle.of(world, 6), m -> m.from().isHeldAbroad());
    }

    @Test
    void who_was_taken_back_in_time_is_not_there_when_the_prison_breaks() {
        TestScenarios early = PrisonWorld.still().withEveryCustodian(c -> Records.with(c, "repatriationPerDay", 0.01));
        Chronicle both = Chronicle.of(PrisonWorld.withBreakOut(early, 1, 1).timeline(), 7);
        Set<Integer> takenBack = fighters(both, m -> m.to().isHome() && m.time() < PrisonWorld.BREAK_OUT_DAY);
        Set<Integer> freed = fighters(both, m -> m.to() == Posture.UNDERGROUND);
        assertThat(takenBack).isNotEmpty().doesNotContainAnyElementsOf(freed);
        assertThat(freed).isNotEmpty();
    }

    @Test
    void hunted_people_come_back_to_the_same_prison_at_the_rates_of_the_hunt() {
        TestScenarios still = PrisonWorld.still();
        TestScenarios world = PrisonWorld.withBreakOut(still, 1, 1)
                .withPart("custody", new Custody(0.01, 90, 0.001))
                .withUtilities(Records.with(still.build().utilities(), "groundConstant", 100));
        Chronicle chronicle = Chronicle.of(world.timeline(), 8);
        Set<Integer> stayed = fighters(chronicle, m -> m.from() == Posture.DETAINED);
        double[] again = chronicle.moves().stream()
                .filter(m -> stayed.contains(m.fighter()) && m.to().isHeldAbroad())
                .mapToDouble(m -> m.time() - PrisonWorld.BREAK_OUT_DAY)
                .toArray();
        long early = Arrays.stream(again).filter(days -> days < 90).count();
        assertThat(stayed.size()).isGreaterThan(300);
        Sample.of(stayed.size(), i -> i < early ? 1 : 0).hasShare(1 - Math.exp(-0.9));
        long late = Arrays.stream(again).filter(days -> days < 390).count();
        Sample.of(stayed.size(), i -> i < late ? 1 : 0).hasShare(1 - Math.exp(-0.9 - 0.3));
    }
}
