package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.HomeReception;
import dispersal.submodel.Prosecution;
import dispersal.submodel.Triage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From arrival at home to closure (Spec 6.4, 6.5; 10, T19, T21). */
class HomeFrontTest {

    private static final double NEVER_REENGAGE = 1e-9;

    /** Everybody in prison abroad on day 0 is deported within the first days; everything at home takes a set course. */
    private static TestScenarios deported(double prosecution, double rehabilitation, double capacity) {
        TestScenarios world = PrisonWorld.still().withEveryCustodian(c -> Records.with(c, "deportationPerDay", 1));
        return world.withEveryOrigin(o -> Records.with(
                        o,
                        "prosecutionShare",
                        prosecution,
                        "rehabilitationShare",
                        rehabilitation,
                        "monitoringCapacity",
                        capacity))
                .withPart("reengagement", Records.with(TestValues.reengagement(), "probability", NEVER_REENGAGE));
    }

    private static List<Event.Moved> path(Chronicle chronicle, int fighter) {
        return chronicle.moves().stream()
                .filter(m -> m.fighter() == fighter && m.to().isHome())
                .toList();
    }

    @Test
    void a_prosecuted_returnee_goes_through_all_stations_at_the_times_worked_out_by_hand() {
        TestScenarios world = deported(1, 0, 1e6)
                .withPart("prosecution", new Prosecution(30, 1, 200, 0.5))
                .withPart("caseload", Records.with(TestValues.caseload(), "monitoringMeanDays", 40));
        ForeignFighterModel model = new ForeignFighterModel(world.timeline(), 11);
        Chronicle chronicle = Chronicle.of(model);
        int checked = 0;
        for (int fighter = 0; fighter < model.fighters().count(); fighter++) {
            List<Event.Moved> path = path(chronicle, fighter);
            if (path.size() == 6) {
                assertThat(path.stream().map(Event.Moved::to))
                        .containsExactly(
                                Posture.TRIAGE,
                                Posture.CUSTODY,
                                Posture.IMPRISONED,
                                Posture.WAITING,
                                Posture.MONITORED,
                                Posture.CLOSED);
                assertDays(path, 0, 14 * model.draws.exponential(fighter, Purpose.LAG, 0));
                assertDays(path, 1, 30 * model.draws.exponential(fighter, Purpose.TRIAL, 0));
                double halves = model.draws.exponential(fighter, Purpose.TRIAL, 0, 2)
                        + model.draws.exponential(fighter, Purpose.TRIAL, 0, 3);
                assertDays(path, 2, 0.5 * 100 * halves);
                assertDays(path, 3, 0);
                assertDays(path, 4, 40 * model.draws.exponential(fighter, Purpose.MONITORING, 0));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    private static void assertDays(List<Event.Moved> path, int step, double days) {
        assertThat(path.get(step + 1).time() - path.get(step).time()).isCloseTo(days, within(1e-9));
    }

    @Test
    void shares_of_triage_are_those_of_the_state() {
        Chronicle chronicle = Chronicle.of(deported(0.3, 0.5, 1e6).timeline(), 12);
        int decided = (int) chronicle.count(m -> m.from() == Posture.TRIAGE);
        assertThat(decided).isGreaterThan(1000);
        hasShare(chronicle, decided, Posture.CUSTODY, 0.3);
        hasShare(chronicle, decided, Posture.REHABILITATION, 0.7 * 0.5);
        hasShare(chronicle, decided, Posture.WAITING, 0.7 * 0.5 * 0.9);
        hasShare(chronicle, decided, Posture.CLOSED, 0.7 * 0.5 * 0.1);
    }

    private static void hasShare(Chronicle chronicle, int decided, Posture to, double share) {
        long count = chronicle.count(m -> m.from() == Posture.TRIAGE && m.to() == to);
        Sample.of(decided, i -> i < count ? 1 : 0).hasShare(share);
    }

    @Test
    void nobody_is_known_where_nobody_is_noticed_or_found_out() {
        TestScenarios blind = TestScenarios.small()
                .withBlindHome()
                .withoutWayOutOfCustody()
                .withEveryCrossing(c -> Records.with(c, "deportedShare", 0))
                .withPart("reengagement", Records.with(TestValues.reengagement(), "probability", NEVER_REENGAGE));
        Chronicle chronicle = Chronicle.of(blind.timeline(), 13);
        assertThat(chronicle.count(Posture.RETURNED)).isPositive();
        assertThat(chronicle.moves()).noneMatch(m -> m.from().isHome());
        assertThat(chronicle.fates()).doesNotContain(Posture.MONITORED, Posture.CLOSED, Posture.CUSTODY);
    }

    @Test
    void everybody_is_known_where_everybody_is_noticed() {
        TestScenarios watchful = TestScenarios.small().withEveryOrigin(o -> Records.with(o, "arrivalDetection", 1));
        Chronicle chronicle = Chronicle.of(watchful.timeline(), 14);
        assertThat(chronicle.count(Posture.RETURNED)).isZero();
        assertThat(chronicle.count(m -> m.from() == Posture.MOVING && m.to() == Posture.TRIAGE))
                .isPositive();
    }

    @Test
    void those_home_before_day_0_have_lived_through_the_years_before() {
        TestScenarios small = TestScenarios.small()
                .withEveryOrigin(o -> Records.with(o, "returnedBefore", 0.6, "monitoringCapacity", 20));
        Chronicle chronicle = Chronicle.of(small.timeline(), 15);
        List<Posture> home = chronicle.all(Event.Placed.class).stream()
                .map(Event.Placed::posture)
                .filter(Posture::isHome)
                .toList();
        assertThat(home.size()).isBetween(1050, 1070);
        assertThat(home)
                .contains(
                        Posture.RETURNED,
                        Posture.TRIAGE,
                        Posture.CUSTODY,
                        Posture.IMPRISONED,
                        Posture.REHABILITATION,
                        Posture.WAITING,
                        Posture.MONITORED,
                        Posture.CLOSED);
        assertThat(home.stream().filter(Posture.MONITORED::equals)).hasSize(40);
        assertThat(chronicle.events()).allMatch(e -> e.time() >= 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void no_slot_stands_empty_while_somebody_waits(int world) {
        ForeignFighterModel model =
                new ForeignFighterModel(RandomWorlds.scenario(world).timeline(), world);
        Chronicle chronicle = Chronicle.of(model);
        assertThat(chronicle.count(Posture.WAITING)).isPositive();
        int[] monitored = new int[2];
        int[] waiting = new int[2];
        for (int fighter = 0; fighter < model.fighters().count(); fighter++) {
            int origin = model.fighters().origin(fighter);
            monitored[origin] += model.fighters().posture(fighter) == Posture.MONITORED ? 1 : 0;
            waiting[origin] += model.fighters().posture(fighter) == Posture.WAITING ? 1 : 0;
        }
        for (int origin = 0; origin < 2; origin++) {
            double persons = model.present().origins().get(origin).monitoringCapacity();
            long slots = Math.round(persons / model.fighters().weight());
            assertThat((long) monitored[origin]).isLessThanOrEqualTo(slots);
            if (waiting[origin] > 0) {
                assertThat((long) monitored[origin]).isEqualTo(slots);
            }
        }
    }

    private static Map<Integer, Double> reengagements(double monitoringEffect, double rehabilitationEffect) {
        TestScenarios world = deported(0.2, 0.5, 1e6)
                .withPart(
                        "reengagement",
                        Records.with(
                                TestValues.reengagement(),
                                "probability",
                                0.5,
                                "monitoringEffect",
                                monitoringEffect,
                                "rehabilitationEffect",
                                rehabilitationEffect))
                .withPart("triage", new Triage(0.9, 60));
        Map<Integer, Double> times = new HashMap<>();
        for (Event.Reengaged event : Chronicle.of(world.timeline(), 16).all(Event.Reengaged.class)) {
            assertThat(times.put(event.fighter(), event.time()))
                    .as("counted once")
                    .isNull();
        }
        return times;
    }

    @Test
    void control_and_programmes_can_only_put_re_engagement_off() {
        Map<Integer, Double> free = reengagements(0, 0);
        Map<Integer, Double> controlled = reengagements(0.6, 0.4);
        assertThat(free.size()).isGreaterThan(controlled.size());
        assertThat(controlled)
                .isNotEmpty()
                .allSatisfy((fighter, time) -> assertThat(time).isGreaterThanOrEqualTo(free.get(fighter) - 1e-6));
    }

    @Test
    void who_re_engages_is_taken_into_custody_at_that_moment() {
        TestScenarios world = deported(0, 0, 10)
                .withPart("reengagement", Records.with(TestValues.reengagement(), "probability", 0.6));
        List<Event> events = Chronicle.of(world.timeline(), 17).events();
        int seen = 0;
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e) instanceof Event.Reengaged event) {
                assertThat(events.get(e + 1)).isInstanceOfSatisfying(Event.Moved.class, move -> {
                    assertThat(move.fighter()).isEqualTo(event.fighter());
                    assertThat(move.to()).isEqualTo(Posture.CUSTODY);
                    assertThat(move.time()).isEqualTo(event.time());
                });
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void left_alone_the_share_and_the_lag_of_re_engagement_are_those_of_the_cure_model() {
        TestScenarios world = deported(0, 0, 0)
                .withPart("homeReception", new HomeReception(0, 0, 0, 1e-6))
                .withPart(
                        "reengagement",
                        Records.with(
                                TestValues.reengagement(),
                                "probability",
                                0.3,
                                "commitmentSlope",
                                0,
                                "experienceSlope",
                                0,
                                "ageSlope",
                                0));
        Chronicle chronicle = Chronicle.of(world.timeline(), 18);
        int home = (int) chronicle.count(m -> m.from() == Posture.DETAINED && m.to() == Posture.TRIAGE);
        double[] arrival = new double[chronicle.fates().length];
        chronicle.moves().stream().filter(m -> m.to() == Posture.TRIAGE).forEach(m -> arrival[m.fighter()] = m.time());
        double[] lags = chronicle.all(Event.Reengaged.class).stream()
                .mapToDouble(e -> e.time() - arrival[e.fighter()])
                .toArray();
        for (int days : new int[] {152, 365}) {
            long within = Arrays.stream(lags).filter(lag -> lag < days).count();
            Sample.of(home, i -> i < within ? 1 : 0)
                    .hasShare(0.3 * TestValues.reengagement().within(days));
        }
    }

    @Test
    void a_policy_that_begins_on_day_0_leaves_the_years_before_as_they_were() {
        TestScenarios world = TestScenarios.small()
                .withEveryOrigin(o -> Records.with(o, "returnedBefore", 0.6, "prosecutionShare", 0));
        Scenario past = world.build();
        Scenario harsh = world.withEveryOrigin(o -> Records.with(o, "prosecutionShare", 1))
                .withPart("reengagement", Records.with(past.reengagement(), "probability", 0.9))
                .build();
        PolicyTimeline.Epoch first = new PolicyTimeline.Epoch(0, harsh, false);
        Chronicle with = Chronicle.of(new PolicyTimeline(List.of(first), past), 15);
        Chronicle without = Chronicle.of(PolicyTimeline.constant(past), 15);
        Chronicle rewritten = Chronicle.of(PolicyTimeline.constant(harsh), 15);
        assertThat(with.all(Event.Placed.class))
                .isEqualTo(without.all(Event.Placed.class))
                .isNotEqualTo(rewritten.all(Event.Placed.class));
        assertThat(with.count(m -> m.to() == Posture.CUSTODY))
                .isGreaterThan(without.count(m -> m.to() == Posture.CUSTODY));
    }
}
