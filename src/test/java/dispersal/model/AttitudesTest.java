package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.ControlKnot;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttitudesTest {

    private static Scenario lostAndThenStill() {
        LocalDate start = LocalDate.of(2016, 1, 1);
        TestScenarios still = TestScenarios.small().withoutMechanisms();
        return still.withEveryZone(z -> z.rivalPole()
                        ? z
                        : Records.with(
                                z,
                                "controlKnots",
                                List.of(new ControlKnot(start, .9), new ControlKnot(start.plusDays(3), .7)),
                                "fall",
                                java.util.Optional.of(start.plusDays(5000))))
                .withAttitudes(Records.with(still.build().attitudes(), "territoryShock", .5, "payShock", .15))
                .build();
    }

    @Test
    void lost_territory_is_taken_to_heart_once() {
        ForeignFighterModel model =
                new ForeignFighterModel(dispersal.scenario.PolicyTimeline.constant(lostAndThenStill()), 1);
        model.start();
        for (int day = 0; day < 5; day++) {
            model.schedule.step(model);
        }
        int fighter = 0;
        while (model.fighters().posture(fighter) != Posture.FIGHTING) {
            fighter++;
        }
        model.attitudes.update(fighter, 5, 1);
        double loyalty = model.fighters().loyalty(fighter);
        for (int index = 2; index < 1000; index++) {
            model.attitudes.update(fighter, 5, index);
        }
        assertThat(model.fighters().loyalty(fighter)).isEqualTo(loyalty);
    }
}
