package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Horizon;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.AttritionHazard;
import dispersal.submodel.ExitUtilities;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole model, with all but one mechanism at rest, against closed forms. */
class ClosedFormsTest {

    private static final int PEOPLE = 8000;
    private static final int DAYS = 731;

    private static void assertShare(double found, double expected) {
        double sd = Math.sqrt(expected * (1 - expected) / PEOPLE);
        assertThat(found / PEOPLE).isCloseTo(expected, within(4 * sd));
    }

    private static Scenario fighting(double womenShare, AttritionHazard hazard) {
        TestScenarios border = BorderWorld.of(PEOPLE, 0);
        return border.withUtilities(Records.with(border.build().utilities(), "returnConstant", -1e9))
                .withEveryOrigin(o -> Records.with(o, "womenShare", womenShare))
                .withAttrition(hazard)
                .withDeliberation(Records.with(border.build().deliberation(), "ratePerDay", 1e-9))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 0, .5", "3, 1, .5", "4, 0, 1.5"})
    void survival_in_a_siege_follows_hazard_frailty_and_sex(long seed, double women, double frailty) {
        AttritionHazard hazard = Records.with(
                TestValues.noAttrition(),
                "killBasePerDay",
                .0005,
                "killSiegePerDay",
                .002,
                "womenKillFactor",
                .25,
                "captureBasePerDay",
                .0002,
                "captureSiegePerDay",
                .0005,
                "frailtyVariance",
                frailty);
        Chronicle chronicle = Chronicle.of(fighting(women, hazard), seed);
        double siege = 4 * BorderWorld.CONTROL * (1 - BorderWorld.CONTROL);
        double killed = DAYS * (.0005 + .002 * siege) * (women > 0 ? .25 : 1);
        double captured = DAYS * (.0002 + .0005 * siege);
        long left = PEOPLE - chronicle.count(m -> m.from() == Posture.FIGHTING);
        assertShare(left, hazard.survivors(killed) * hazard.survivors(captured));
        assertThat(chronicle.count(Posture.CAMP) > 0).isEqualTo(women > 0);
        assertThat(chronicle.count(Posture.DETAINED) > 0).isEqualTo(women == 0);
    }

    @Test
    void people_on_the_way_are_those_who_set_out_within_the_time_of_the_journey() {
        LocalDate start = LocalDate.of(2016, 1, 1);
        double perDay = 3;
        TestScenarios border = BorderWorld.of(1, 0);
        Scenario stream = border.withPersons(1, 1, 400)
                .withHorizon(new Horizon(start, start.plusDays(61), List.of()))
                .withInflow(List.of(new InflowKnot(start, perDay * 365.25 / 12)))
                .withDeliberation(
                        Records.with(border.build().deliberation(), "ratePerDay", 1e4, "referenceRatePerDay", 1e4))
                .withJourneys(Records.with(border.build().journeys(), "timeFactor", 20, "legSdlog", 0))
                .build();
        int seeds = 20;
        double[] moments = {10, 20, 60};
        double[] expected = {30, 60, 60};
        double[] found = new double[moments.length];
        for (long seed = 1; seed <= seeds; seed++) {
            List<Event.Moved> moves = Chronicle.of(stream, seed).moves();
            for (int m = 0; m < moments.length; m++) {
                double now = moments[m];
                found[m] += moves.stream()
                        .filter(e -> e.fighter() > 0 && e.time() < now)
                        .mapToInt(ClosedFormsTest::onTheWay)
                        .sum();
            }
        }
        for (int m = 0; m < moments.length; m++) {
            assertThat(found[m] / seeds).isCloseTo(expected[m], within(4 * Math.sqrt(expected[m] / seeds)));
        }
    }

    private static int onTheWay(Event.Moved move) {
        return (move.to() == Posture.MOVING ? 1 : 0) - (move.from() == Posture.MOVING ? 1 : 0);
    }

    /** Staying is worth 0 to everybody, going home a constant, everything else nothing. */
    private static Scenario indifferent(double daysPerEpoch, double home) {
        TestScenarios border = BorderWorld.of(PEOPLE, 0);
        ExitUtilities plain = Records.with(
                border.build().utilities(),
                "commitment",
                0,
                "loyalty",
                0,
                "pay",
                0,
                "sunkCost",
                0,
                "statusQuo",
                0,
                "homePull",
                0,
                "severity",
                0,
                "family",
                0,
                "disaffectionReturn",
                0,
                "peers",
                0);
        return border.withUtilities(Records.with(plain, "returnConstant", home, "access", 0))
                .withChoice(Records.with(border.build().choice(), "stayScale", 1, "elsewhereScale", 1))
                .withDeliberation(Records.with(
                        border.build().deliberation(), "ratePerDay", 1 / daysPerEpoch, "referenceRatePerDay", 1.0 / 21))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 21", "3, 60"})
    void departures_follow_the_rate_and_the_odds_of_the_choice(long seed, double daysPerEpoch) {
        double home = -3;
        Chronicle chronicle = Chronicle.of(indifferent(daysPerEpoch, home), seed);
        double left = chronicle.count(m -> m.from() == Posture.FIGHTING && m.to() == Posture.MOVING && m.time() < 365);
        double odds = Math.exp(home);
        double stay = 21 / daysPerEpoch;
        assertShare(left, 1 - Math.exp(-365 / daysPerEpoch * odds / (odds + stay)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void vetting_ends_in_the_given_proportions_after_the_given_time(long seed) {
        TestScenarios small = TestScenarios.small().withoutMechanisms();
        Scenario eager = small.withPersons(PEOPLE / 4.0, 1, 0)
                .withUtilities(Records.with(small.build().utilities(), "switchConstant", 100))
                .withRivalPole(new dispersal.submodel.Vetting(30, .6, .3, .1, 1))
                .build();
        Chronicle chronicle = Chronicle.of(eager, seed);
        double vetted = chronicle.count(m -> m.from() == Posture.VETTING);
        double accepted = chronicle.count(m -> m.from() == Posture.VETTING && m.to() == Posture.SWITCHED) / vetted;
        double killed = chronicle.count(m -> m.from() == Posture.VETTING && m.to() == Posture.KILLED) / vetted;
        // a campaign of strength 1 doubles the odds of prison and death
        assertThat(accepted).isCloseTo(.6 / 1.4, within(4 * Math.sqrt(.25 / vetted)));
        assertThat(killed).isCloseTo(.2 / 1.4, within(4 * Math.sqrt(.125 / vetted)));
        double came = chronicle.count(m -> m.to() == Posture.VETTING);
        assertThat(came).isGreaterThan(1000);
        double days = 0;
        double[] since = new double[PEOPLE];
        for (Event.Moved move : chronicle.moves()) {
            if (move.to() == Posture.VETTING) {
                since[move.fighter()] = move.time();
            } else if (move.from() == Posture.VETTING) {
                days += (move.time() - since[move.fighter()]) / vetted;
            }
        }
        assertThat(days).isCloseTo(30, within(4 * 30 / Math.sqrt(vetted)));
    }

    @Test
    void every_posture_runs_down_the_clock_of_its_own_danger() {
        AttritionHazard hazard =
                new AttritionHazard(.001, .002, .003, .004, .005, 2, .006, .25, .007, .008, .009, .01, 3, 1, 0);
        Scenario scenario = TestScenarios.small()
                .withAttrition(hazard)
                .withRivalPole(new dispersal.submodel.Vetting(30, .6, .3, .1, 2))
                .build();
        ForeignFighterModel model = new ForeignFighterModel(PolicyTimeline.constant(scenario), 1);
        model.start();
        model.schedule.step(model);
        int rival = 2;
        double siege = model.theatre().siege(0);
        assertThat(run(model, model.dangers.killClock(Posture.FIGHTING, 0))).isEqualTo(.001 + .002 * siege);
        assertThat(run(model, model.dangers.killClock(Posture.UNDERGROUND, 0))).isEqualTo(.003 * 4);
        assertThat(run(model, model.dangers.killClock(Posture.SWITCHED, rival))).isEqualTo(.004);
        assertThat(run(model, model.dangers.killClock(Posture.VETTING, rival))).isEqualTo(.004);
        assertThat(run(model, model.dangers.killClock(Posture.MOVING, rival))).isEqualTo(.006);
        for (int k = 0; k < 2; k++) {
            double hostility = scenario.affiliates().get(k).hostility();
            int clock = model.dangers.killClock(Posture.RELOCATED, model.affiliatePlace(k));
            assertThat(run(model, clock)).isEqualTo(.005 * (1 + 2 * hostility));
        }
        assertThat(run(model, model.dangers.captureClock(Posture.FIGHTING, 1)))
                .isEqualTo(.007 + .008 * model.theatre().siege(1));
        assertThat(run(model, model.dangers.captureClock(Posture.UNDERGROUND, 1)))
                .isEqualTo(.009 * 4);
        assertThat(run(model, model.dangers.captureClock(Posture.UNDERGROUND, rival)))
                .isCloseTo(.009 * 4 + .01 * 2, within(1e-15));
        assertThat(run(model, model.dangers.captureClock(Posture.VETTING, rival)))
                .isEqualTo(.02);
        for (Posture safe : new Posture[] {Posture.DETAINED, Posture.RETURNED, Posture.STRANDED, Posture.CAMP}) {
            assertThat(model.dangers.killClock(safe, 0)).isNegative();
            assertThat(model.dangers.captureClock(safe, 0)).isNegative();
        }
    }

    private static double run(ForeignFighterModel model, int clock) {
        return model.clocks.lambda(clock, 1);
    }
}
