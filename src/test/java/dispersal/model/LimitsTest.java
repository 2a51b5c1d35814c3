package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.ExitUtilities;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot happen when a mechanism is taken to its limit (Spec 10, T7, T15, T22). */
class LimitsTest {

    private static final double NEVER = -1e9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void without_hazards_nobody_is_killed_or_captured(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        Scenario safe = random.withoutWayOutOfCustody()
                .withAttrition(TestValues.noAttrition())
                .withZoneFall(new dispersal.submodel.ZoneFall(0, 0, 0, 0, .5, .05, .7))
                .withEveryCrossing(c -> Records.with(c, "detection", 0, "watchListShare", 0))
                .withRivalPole(new dispersal.submodel.Vetting(30, 1, 0, 0, 0))
                .withUtilities(Records.with(random.build().utilities(), "surrenderConstant", NEVER))
                .build();
        Chronicle chronicle = Chronicle.of(safe, world);
        assertThat(chronicle.moves())
                .isNotEmpty()
                .noneMatch(m -> m.to() == Posture.KILLED
                        || m.to() == Posture.DETAINED
                        || m.to() == Posture.CAMP
                        || m.to() == Posture.STRANDED);
    }

    private static ExitUtilities withoutExits(ExitUtilities utilities) {
        return Records.with(
                utilities,
                "returnConstant",
                NEVER,
                "relocateConstant",
                NEVER,
                "switchConstant",
                NEVER,
                "surrenderConstant",
                NEVER,
                "thirdCountryConstant",
                NEVER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void when_no_exit_is_worth_anything_nobody_leaves_of_their_own_will(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        Scenario closed = random.withoutWayOutOfCustody()
                .withUtilities(withoutExits(random.build().utilities()))
                .build();
        Chronicle chronicle = Chronicle.of(closed, world);
        assertThat(chronicle.moves())
                .isNotEmpty()
                .noneMatch(
                        m -> m.to() == Posture.MOVING || m.to() == Posture.EXECUTED || m.to() == Posture.THIRD_COUNTRY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void people_who_never_deliberate_never_leave(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        Scenario thoughtless = random.withoutWayOutOfCustody()
                .withDeliberation(
                        Records.with(random.build().deliberation(), "ratePerDay", 1e-12, "triggerProbability", 0))
                .withEveryZone(z -> Records.with(z, "fall", z.fall().map(f -> f.plusYears(10))))
                .build();
        Chronicle chronicle = Chronicle.of(thoughtless, world);
        assertThat(chronicle.moves())
                .isNotEmpty()
                .allMatch(m -> m.from() == Posture.NOT_YET_ARRIVED
                        || m.to() == Posture.KILLED
                        || m.to() == Posture.DETAINED
                        || m.to() == Posture.CAMP
                        || m.from().isHome());
    }

    private static TestScenarios borders(int world, double detection) {
        return RandomWorlds.scenario(world)
                .withEveryCrossing(
                        c -> Records.with(c, "detection", detection, "watchListShare", 0, "deportedShare", 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void where_everybody_is_seen_and_captured_nobody_arrives_abroad_or_at_home(int world) {
        TestScenarios sealed = borders(world, 1);
        Scenario scenario = sealed.withInterdiction(Records.with(
                        sealed.build().interdiction(),
                        "capturedShare",
                        1,
                        "turnedBackShare",
                        0,
                        "releasedShare",
                        0,
                        "saturationPersonsPerDay",
                        Double.POSITIVE_INFINITY))
                .build();
        Chronicle chronicle = Chronicle.of(scenario, world);
        assertThat(chronicle.all(Event.CrossingTried.class))
                .isNotEmpty()
                .allMatch(tried -> tried.outcome() == CrossingOutcome.CAPTURED);
        assertThat(chronicle.moves())
                .noneMatch(m -> m.from() == Posture.MOVING && m.to().isHome() || m.to() == Posture.RELOCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void over_open_borders_all_arrive_who_neither_die_nor_are_still_on_the_way(int world) {
        Chronicle chronicle = Chronicle.of(borders(world, 0).build(), world);
        long departures = chronicle.count(Posture.MOVING);
        long arrivals = chronicle.count(m -> m.from() == Posture.MOVING && m.to() != Posture.KILLED);
        long deaths = chronicle.count(m -> m.from() == Posture.MOVING && m.to() == Posture.KILLED);
        long onTheWay = List.of(chronicle.fates()).stream()
                .filter(fate -> fate == Posture.MOVING)
                .count();
        assertThat(departures).isPositive().isEqualTo(arrivals + deaths + onTheWay);
        assertThat(chronicle.all(Event.CrossingTried.class))
                .isNotEmpty()
                .allMatch(tried -> tried.outcome() == CrossingOutcome.PASSED);
        assertThat(chronicle.moves()).noneMatch(m -> m.to() == Posture.STRANDED);
    }

    /** Hears after every event whether an affiliate holds more than it can. */
    private static final class Ceiling implements Listener {

        private static final long serialVersionUID = 1;
        private final ForeignFighterModel model;
        private int joined;

        Ceiling(ForeignFighterModel model) {
            this.model = model;
        }

        @Override
        public void hear(Event event) {
            if (event instanceof Event.Moved move && move.to() == Posture.RELOCATED) {
                joined++;
                int affiliate = model.affiliateAt(move.place());
                double capacity = model.present().affiliates().get(affiliate).capacity();
                assertThat(model.affiliates().foreigners(affiliate)).isLessThanOrEqualTo(capacity);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void affiliates_never_take_in_more_than_they_can_hold(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        PolicyTimeline eager = random.withUtilities(Records.with(random.build().utilities(), "relocateConstant", 3))
                .timeline();
        ForeignFighterModel model = new ForeignFighterModel(eager, world);
        Ceiling ceiling = new Ceiling(model);
        model.addListener(ceiling);
        model.run();
        assertThat(ceiling.joined).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nobody_relocates_to_an_affiliate_without_room(int world) {
        TestScenarios random = RandomWorlds.scenario(world);
        Scenario full = random.withUtilities(Records.with(random.build().utilities(), "relocateConstant", 3))
                .withEveryAffiliate(a -> a.id().equals("near-province") ? Records.with(a, "capacity", 0) : a)
                .build();
        ForeignFighterModel model = new ForeignFighterModel(PolicyTimeline.constant(full), world);
        Chronicle chronicle = Chronicle.of(model);
        int near = model.affiliatePlace(0);
        assertThat(chronicle.count(Posture.RELOCATED)).isPositive();
        assertThat(chronicle.moves()).noneMatch(m -> m.place() == near && m.to() != Posture.THIRD_COUNTRY);
        assertThat(model.affiliates().foreigners(0)).isZero();
    }
}
