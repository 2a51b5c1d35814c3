package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Scenario;
import dispersal.submodel.ChoiceRule;
import dispersal.submodel.ExitThreshold;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdRuleTest {

    private static final Set<Posture> AT_WILL =
            EnumSet.of(Posture.UNDERGROUND, Posture.MOVING, Posture.THIRD_COUNTRY, Posture.FIGHTING);

    /** A world in which all personal thresholds lie around a value. */
    private static Scenario with(TestScenarios world, double threshold) {
        TestScenarios rival = world.withRule(ChoiceRule.THRESHOLD);
        ExitThreshold around = new ExitThreshold(threshold, threshold, 1, 0.5);
        return rival.withChoice(Records.with(rival.build().choice(), "threshold", around))
                .build();
    }

    @Test
    void nobody_leaves_when_thresholds_are_out_of_reach() {
        Chronicle chronicle = Chronicle.of(with(BorderWorld.of(300, 0).withoutExits(), 50), 1);
        assertThat(chronicle.moves()).isEmpty();
    }

    @Test
    void everybody_leaves_on_the_first_occasion_when_any_exit_exceeds_the_threshold() {
        Chronicle chronicle = Chronicle.of(with(BorderWorld.of(300, 0).withoutExits(), -200), 1);
        long left = chronicle.moves().stream()
                .filter(move -> move.from() == Posture.FIGHTING && AT_WILL.contains(move.to()))
                .mapToInt(Event.Moved::fighter)
                .distinct()
                .count();
        assertThat(left).isEqualTo(300);
    }

    private static ForeignFighterModel day(int world, int days) {
        ForeignFighterModel model = new ForeignFighterModel(
                RandomWorlds.scenario(world).withRule(ChoiceRule.THRESHOLD).timeline(), world);
        model.start();
        for (int day = 0; day < days; day++) {
            model.schedule.step(model);
        }
        return model;
    }

    private static int[] decisions(ForeignFighterModel model, double time, int occasion) {
        int refuge = model.theatre().refuge(model.present());
        int[] decisions = new int[model.fighters().count()];
        for (int i = 0; i < decisions.length; i++) {
            Posture posture = model.fighters().posture(i);
            if (posture.inTheatreWithGroup()) {
                decisions[i] = model.decisions.rule().inTheatre(i, time, occasion, refuge, true);
            } else if (Epochs.ratePerDay(model.present().deliberation(), posture) > 0) {
                decisions[i] = model.decisions.rule().abroad(i, time, occasion);
            }
        }
        return decisions;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void people_differ_for_life_and_not_from_one_occasion_to_the_next(int world) {
        ForeignFighterModel model = day(world, 100);
        int[] once = decisions(model, 100, 1);
        assertThat(decisions(model, 100, 2)).isEqualTo(once);
        assertThat(once).contains(Alternatives.FIGHT, Alternatives.RETURN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void an_exit_that_is_feared_more_is_taken_by_fewer_and_moves_nobody_else(int world) {
        ForeignFighterModel model = day(world, 100);
        Scenario mild = model.present();
        int[] before = decisions(model, 100, 1);
        model.turnTo(TestScenarios.of(mild)
                .withUtilities(Records.with(
                        mild.utilities(), "severity", mild.utilities().severity() + 2))
                .build());
        int[] after = decisions(model, 100, 1);
        int deterred = 0;
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i] == before[i] || before[i] == Alternatives.RETURN)
                    .isTrue();
            deterred += after[i] == before[i] ? 0 : 1;
        }
        assertThat(deterred).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_more_dangerous_theatre_makes_nobody_stay_who_would_leave(int world) {
        ForeignFighterModel model = day(world, 100);
        Scenario calm = model.present();
        int[] before = decisions(model, 100, 1);
        model.turnTo(TestScenarios.of(calm)
                .withAttrition(Records.with(
                        calm.attrition(), "killBasePerDay", calm.attrition().killBasePerDay() + 0.005))
                .build());
        model.dangers.advance(model.present(), model.theatre(), model.clocks);
        int[] after = decisions(model, 100, 1);
        int driven = 0;
        for (int i = 0; i < before.length; i++) {
            if (model.fighters().posture(i) == Posture.FIGHTING) {
                assertThat(before[i] == Alternatives.FIGHT || after[i] != Alternatives.FIGHT)
                        .isTrue();
                driven += before[i] == Alternatives.FIGHT && after[i] != Alternatives.FIGHT ? 1 : 0;
            }
        }
        assertThat(driven).isPositive();
    }

    @Test
    void deciding_from_a_bound_is_deciding_from_all_prospects() {
        ForeignFighterModel model = day(4, 150);
        int[] decisions = decisions(model, 150, 1);
        int refuge = model.theatre().refuge(model.present());
        for (int i = 0; i < decisions.length; i++) {
            if (model.fighters().posture(i).inTheatreWithGroup()) {
                model.prospects.consider(i, 150, refuge, true);
                double stay = model.prospects.utilities()[model.prospects.statusQuo()];
                double chosen = model.prospects.utilities()[decisions[i]];
                assertThat(lead(model, i, decisions[i], chosen - stay)).isGreaterThanOrEqualTo(0);
                for (int j = 0; j < model.alternatives.count(); j++) {
                    double other = model.prospects.utilities()[j] - stay;
                    assertThat(lead(model, i, j, other))
                            .isLessThanOrEqualTo(lead(model, i, decisions[i], chosen - stay));
                }
            }
        }
    }

    /** Appeal less threshold, worked out from the keyed numbers; 0 for staying. */
    private static double lead(ForeignFighterModel model, int fighter, int exit, double appeal) {
        if (exit == model.prospects.statusQuo()) {
            return 0;
        }
        double shared = model.draws.normal(fighter, Purpose.THRESHOLD, 0, 0);
        double own = model.draws.normal(fighter, Purpose.THRESHOLD, 0, 2 + 2 * exit);
        return appeal - model.present().choice().threshold().threshold(exit > Alternatives.GROUND, shared, own);
    }
}
