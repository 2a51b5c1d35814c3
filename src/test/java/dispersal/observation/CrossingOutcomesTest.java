package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrossingOutcomesTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void outcomes_of_the_tiny_history_are_those_worked_out_by_hand() {
        assertThat(Rows.of(Rows.measure(new CrossingOutcomes(scene), TinyHistory.of(scene))))
                .containsExactly(
                        "2016-01 north 30 30 0 10 20 10",
                        "2016-01 south 0 0 0 0 0 0",
                        "2016-02 north 0 0 0 0 0 0",
                        "2016-02 south 40 30 30 0 0 20");
    }
}
