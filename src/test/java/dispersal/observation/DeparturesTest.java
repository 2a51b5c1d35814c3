package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.Event;
import dispersal.model.Posture;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void departures_of_the_tiny_history_are_those_worked_out_by_hand() {
        assertThat(Rows.of(Rows.measure(new Departures(scene), TinyHistory.of(scene))))
                .containsExactly(
                        "2016-01 theatre far-province 10", "2016-01 theatre home 10", "2016-01 stranded home 10");
    }

    @Test
    void only_setting_out_counts() {
        Departures departures = new Departures(scene);
        departures.hear(new Event.Placed(0, 0, Posture.FIGHTING, scene.zone()));
        departures.hear(new Event.Moved(1, 0, Posture.FIGHTING, Posture.UNDERGROUND, scene.zone(), scene.zone()));
        assertThat(departures.finish().get(0).size()).isZero();
    }
}
