package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignFighterModelTest {

    static Map<Posture, Integer> count(ForeignFighterModel model) {
        Map<Posture, Integer> counts = new EnumMap<>(Posture.class);
        for (int i = 0; i < model.fighters().count(); i++) {
            counts.merge(model.fighters().posture(i), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void a_run_comes_to_its_end() {
        ForeignFighterModel model = new ForeignFighterModel(
                PolicyTimeline.constant(TestScenarios.small().build()), 1);
        model.run();
        assertThat(model.schedule.getTime()).isGreaterThan(0);
    }
}
