package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Scenario;
import dispersal.submodel.ChoiceRule;
import dispersal.submodel.PostureHazard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostureHazardRuleTest {

    private static final int PEOPLE = 4000;
    private static final int DAYS = 365;
    private static final int OCCASIONS = 400_000;

    private static TestScenarios with(TestScenarios world, PostureHazard hazard) {
        TestScenarios rival = world.withRule(ChoiceRule.POSTURE_HAZARD);
        return rival.withChoice(Records.with(rival.build().choice(), "postureHazard", hazard));
    }

    /** Two exits compete among those who fight: the ground, from which nobody comes back, and home. */
    private static PostureHazard toGroundAndHome(double ground, double home) {
        return new PostureHazard(ground, home, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static void assertShare(double count, double of, double share) {
        assertThat(count / of).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / of)));
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 60", "3, 10000"})
    void exits_are_competing_exponentials_at_any_pace_of_deliberation(long seed, double daysPerEpoch) {
        double ground = 0.002;
        double home = 0.001;
        TestScenarios border = BorderWorld.of(PEOPLE, 0);
        Scenario scenario = with(border, toGroundAndHome(ground, home))
                .withDeliberation(Records.with(border.build().deliberation(), "ratePerDay", 1 / daysPerEpoch))
                .build();
        Chronicle chronicle = Chronicle.of(scenario, seed);
        long hid = chronicle.count(m -> m.to() == Posture.UNDERGROUND && m.time() < DAYS);
        long left = chronicle.count(m -> m.to() == Posture.MOVING && m.time() < DAYS);
        assertShare(hid + left, PEOPLE, 1 - Math.exp(-(ground + home) * DAYS));
        assertShare(hid, hid + left, ground / (ground + home));
        long early = chronicle.count(m -> m.from() == Posture.FIGHTING && m.time() < DAYS / 2.0);
        assertShare(early, PEOPLE, 1 - Math.exp(-(ground + home) * DAYS / 2));
    }

    @Test
    void nobody_leaves_at_rates_of_nothing() {
        TestScenarios world = TestScenarios.small().withoutMechanisms();
        Chronicle chronicle = Chronicle.of(with(world, toGroundAndHome(0, 0)).build(), 1);
        long left = chronicle.count(m -> m.to() == Posture.MOVING && m.from() != Posture.STRANDED);
        assertThat(left).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_exit_gets_its_rate_and_that_of_a_barred_one_is_lost(boolean canMove) {
        PostureHazard hazard = new PostureHazard(.003, .004, .005, .002, .001, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        ForeignFighterModel model =
                new ForeignFighterModel(with(TestScenarios.small(), hazard).timeline(), 3);
        model.start();
        model.schedule.step(model);
        int fighter = 0;
        while (model.fighters().posture(fighter) != Posture.FIGHTING) {
            fighter++;
        }
        int zone = model.fighters().place(fighter);
        double[] chosen = new double[model.alternatives.count()];
        for (int occasion = 0; occasion < OCCASIONS; occasion++) {
            chosen[model.decisions.rule().inTheatre(fighter, 1, occasion, zone, canMove)]++;
        }
        double pace = model.present().deliberation().ratePerDay();
        double out = canMove ? 1 : 0;
        assertShare(chosen[Alternatives.GROUND], OCCASIONS, .003 / pace);
        assertShare(chosen[Alternatives.RETURN], OCCASIONS, out * .004 / pace);
        assertShare(chosen[model.alternatives.affiliate(0)], OCCASIONS, out * .005 * .6 / pace);
        assertShare(chosen[model.alternatives.affiliate(1)], OCCASIONS, out * .005 * .4 / pace);
        assertShare(chosen[model.alternatives.rivalPole()], OCCASIONS, out * .002 / pace);
        assertThat(chosen[model.alternatives.surrender()]).isZero(); // the zone is not contested yet
    }

    @Test
    void a_higher_rate_of_one_exit_takes_people_from_another_only_to_that_one() {
        TestScenarios small = TestScenarios.small();
        PostureHazard slow = new PostureHazard(.004, .004, .004, .004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        PostureHazard eager = Records.with(slow, "fightingToHome", .02);
        ForeignFighterModel model = new ForeignFighterModel(with(small, slow).timeline(), 5);
        model.start();
        model.schedule.step(model);
        int drawn = 0;
        for (int i = 0; i < model.fighters().count(); i++) {
            if (model.fighters().posture(i) == Posture.FIGHTING) {
                int zone = model.fighters().place(i);
                model.turnTo(with(small, slow).build());
                int before = model.decisions.rule().inTheatre(i, 1, 7, zone, true);
                model.turnTo(with(small, eager).build());
                int after = model.decisions.rule().inTheatre(i, 1, 7, zone, true);
                assertThat(after == before || after == Alternatives.RETURN || before == Alternatives.FIGHT)
                        .isTrue();
                drawn += after == before ? 0 : 1;
            }
        }
        assertThat(drawn).isPositive();
    }

    @Test
    void nothing_that_people_care_about_bears_on_who_sets_out_when() {
        TestScenarios border = with(BorderWorld.of(500, 0.3), toGroundAndHome(.002, .002));
        Scenario plain = border.build();
        Scenario cruel = border.withUtilities(Records.with(plain.utilities(), "commitment", -20, "pay", 20, "peers", 9))
                .withDeliberation(Records.with(plain.deliberation(), "triggerProbability", 1))
                .withFinance(Records.with(plain.finance(), "fullPayUsdPerMonth", 1))
                .withEveryOrigin(origin -> Records.with(origin, "severity", 3))
                .build();
        assertThat(Chronicle.of(cruel, 4).moves())
                .isEqualTo(Chronicle.of(plain, 4).moves());
    }
}
