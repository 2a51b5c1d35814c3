package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.scenario.ControlKnot;
import dispersal.scenario.Horizon;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.AttritionHazard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worlds at the edge of what a scenario can say run to their end and make sense. */
class UnusualWorldsTest {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);

    private static TestScenarios small() {
        return TestScenarios.small().withPersons(400, 1, 20);
    }

    private static Chronicle run(TestScenarios scenario) {
        return Chronicle.of(scenario.build(), 1);
    }

    @Test
    void the_shortest_run_has_two_days() {
        assertThatThrownBy(() -> new Horizon(START, START, List.of())).hasMessageContaining("end must be after start");
        Chronicle chronicle = run(small().withHorizon(new Horizon(START, START.plusDays(1), List.of())));
        assertThat(chronicle.all(Event.DayBegan.class))
                .extracting(Event.DayBegan::time)
                .containsExactly(0.0, 1.0, 2.0);
        assertThat(chronicle.events()).allMatch(e -> e.time() <= 2);
    }

    @Test
    void without_newcomers_nobody_comes() {
        assertThat(run(small().withInflow(List.of())).count(m -> m.from() == Posture.NOT_YET_ARRIVED))
                .isZero();
        assertThat(run(small().withPersons(400, 1, 0)).count(m -> m.from() == Posture.NOT_YET_ARRIVED))
                .isZero();
        assertThat(run(small().withInflow(List.of(new InflowKnot(START, 0))))
                        .count(m -> m.from() == Posture.NOT_YET_ARRIVED))
                .isZero();
    }

    @Test
    void without_affiliates_nobody_relocates() {
        Scenario base = small().build();
        List<String> gone = base.affiliates().stream().map(a -> a.id()).toList();
        Chronicle chronicle = run(small().withAffiliates(List.of())
                .withLinks(base.links().stream()
                        .filter(l -> !gone.contains(l.from()) && !gone.contains(l.to()))
                        .toList()));
        assertThat(chronicle.count(Posture.RELOCATED)).isZero();
        assertThat(chronicle.count(Posture.RETURNED)).isPositive();
    }

    @Test
    void without_crossings_nobody_is_stopped() {
        Chronicle chronicle = run(small().withLinks(small().build().links().stream()
                        .map(l -> Records.with(l, "crossing", Optional.empty()))
                        .toList())
                .withCrossings(List.of()));
        assertThat(chronicle.all(Event.CrossingTried.class)).isEmpty();
        assertThat(chronicle.count(Posture.RETURNED)).isPositive();
        assertThat(chronicle.count(Posture.STRANDED)).isZero();
    }

    @Test
    void without_a_rival_pole_nobody_switches() {
        Scenario base = small().build();
        Chronicle chronicle = run(small().withZones(base.zones().subList(0, 2))
                .withLinks(base.links().stream()
                        .filter(l -> !l.from().equals("rival") && !l.to().equals("rival"))
                        .toList())
                .withEveryOrigin(o -> Records.with(o, "switchedBefore", 0)));
        assertThat(chronicle.count(Posture.VETTING)).isZero();
        assertThat(chronicle.count(Posture.RETURNED)).isPositive();
    }

    @Test
    void without_links_nobody_goes_anywhere() {
        Chronicle chronicle = run(small().withLinks(List.of()));
        assertThat(chronicle.count(Posture.MOVING)).isZero();
        assertThat(chronicle.count(Posture.UNDERGROUND)).isPositive();
    }

    @Test
    void agents_may_stand_for_more_persons_than_there_are() {
        Chronicle chronicle = run(small().withPersons(400, 1000, 0));
        assertThat(chronicle.all(Event.Placed.class)).isEmpty();
        assertThat(run(small().withPersons(400, 300, 0)).all(Event.Placed.class))
                .hasSize(1);
    }

    @Test
    void huge_hazards_kill_everybody_in_reach_on_the_first_day() {
        AttritionHazard deadly = new AttritionHazard(1e9, 0, 1e9, 1e9, 1e9, 0, 1e9, 1, 0, 0, 0, 0, 0, 0, .5);
        Chronicle chronicle =
                run(small().withAttrition(deadly).withoutWayOutOfCustody().withInflow(List.of()));
        long fighting = chronicle.all(Event.Placed.class).stream()
                .filter(p -> p.posture() == Posture.FIGHTING || p.posture() == Posture.SWITCHED)
                .count();
        assertThat(chronicle.moves().stream().filter(m -> !m.from().isHome()).toList())
                .hasSize((int) fighting)
                .allMatch(m -> m.to() == Posture.KILLED && m.time() < 1);
    }

    @Test
    void hazards_beyond_number_do_no_harm_to_time() {
        AttritionHazard absurd = new AttritionHazard(Double.MAX_VALUE, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .5);
        assertThat(run(small().withAttrition(absurd)).events()).noneMatch(e -> Double.isNaN(e.time()));
    }

    @Test
    void a_zone_may_be_regained() {
        List<ControlKnot> regained = List.of(
                new ControlKnot(START, .9),
                new ControlKnot(START.plusDays(50), .1),
                new ControlKnot(START.plusDays(100), .8));
        TestScenarios scenario = small().withEveryZone(
                        z -> z.rivalPole() ? z : Records.with(z, "controlKnots", regained, "encirclement", 1));
        ForeignFighterModel model = new ForeignFighterModel(scenario.timeline(), 1);
        model.start();
        while (model.schedule.getTime() < 60) {
            model.schedule.step(model);
        }
        double least = model.theatre().territoryIndex();
        while (model.schedule.getTime() < 200) {
            model.schedule.step(model);
        }
        assertThat(model.theatre().territoryIndex()).isGreaterThan(least);
        assertThat(model.theatre().control(0)).isEqualTo(.8);
    }

    @Test
    void shrinking_an_affiliate_sends_nobody_away_but_lets_nobody_in() {
        TestScenarios eager = small();
        Scenario wide = eager.withUtilities(Records.with(eager.build().utilities(), "relocateConstant", 3))
                .build();
        Scenario narrow = TestScenarios.of(wide)
                .withEveryAffiliate(a -> Records.with(a, "capacity", 5))
                .build();
        PolicyTimeline timeline = new PolicyTimeline(
                List.of(new PolicyTimeline.Epoch(0, wide, false), new PolicyTimeline.Epoch(120, narrow, false)));
        Chronicle chronicle = Chronicle.of(timeline, 1);
        assertThat(relocations(chronicle).filter(m -> m.time() < 120)).hasSizeGreaterThan(20);
        assertThat(relocations(chronicle).filter(m -> m.time() > 120)).isEmpty();
        assertThat(chronicle.moves().stream().filter(m -> m.time() == 120 && m.from() == Posture.RELOCATED))
                .isEmpty();
    }

    private static Stream<Event.Moved> relocations(Chronicle chronicle) {
        return chronicle.moves().stream().filter(m -> m.to() == Posture.RELOCATED);
    }

    @Test
    void a_way_cannot_vanish_under_the_feet_of_those_on_it() {
        Scenario whole = small().build();
        Scenario cut = small().withLinks(whole.links().subList(0, 20)).build();
        List<PolicyTimeline.Epoch> epochs =
                List.of(new PolicyTimeline.Epoch(0, whole, false), new PolicyTimeline.Epoch(100, cut, false));
        assertThatThrownBy(() -> new PolicyTimeline(epochs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "places and ways must stay the same from epoch to epoch, found affiliate near-province for link "
                                + whole.links().get(20).id() + " on day 100");
    }

    @Test
    void a_detour_found_by_policy_is_taken_by_people_on_the_way_only_when_they_set_out_anew() {
        Scenario slow = small().build();
        Scenario quick = TestScenarios.of(slow)
                .withLinks(slow.links().stream()
                        .map(l -> Records.with(l, "days", 1, "costUsd", 10))
                        .toList())
                .build();
        PolicyTimeline timeline = new PolicyTimeline(
                List.of(new PolicyTimeline.Epoch(0, slow, false), new PolicyTimeline.Epoch(100, quick, true)));
        Chronicle chronicle = Chronicle.of(timeline, 1);
        assertThat(chronicle.count(m -> m.to() == Posture.RETURNED && m.time() > 100))
                .isPositive();
    }

    @Test
    void shocks_may_come_with_certainty_and_without_delay() {
        TestScenarios nervous = small();
        Chronicle chronicle = run(nervous.withDeliberation(Records.with(
                nervous.build().deliberation(),
                "triggerProbability",
                1,
                "triggerDelayDays",
                0,
                "tieTriggerPauseDays",
                0)));
        assertThat(chronicle.moves()).isNotEmpty();
    }

    @Test
    void travel_may_take_no_time() {
        TestScenarios swift = small();
        Chronicle chronicle = run(swift.withJourneys(Records.with(swift.build().journeys(), "timeFactor", 0)));
        assertThat(chronicle.count(Posture.RETURNED)).isPositive();
        assertThat(chronicle.fates()).doesNotContain(Posture.MOVING);
    }
}
