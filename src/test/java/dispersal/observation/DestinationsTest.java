package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import org.junit.jupiter.api.Test;

class DestinationsTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void destinations_of_the_tiny_history_are_those_worked_out_by_hand() {
        Table destinations = Rows.measure(new Destinations(scene), TinyHistory.of(scene));
        assertThat(Rows.of(destinations))
                .containsExactly(
                        "2016-01-20 XNO north fighting 30 15.0",
                        "2016-01-20 XSO south not-yet-arrived 10 5.0",
                        "2016-01-20 XSO south fighting 10 1.25",
                        "2016-01-20 XSO south rival 10 10.0",
                        "2016-02-10 XNO north underground 10 7.5",
                        "2016-02-10 XNO north home 10 5.0",
                        "2016-02-10 XNO north killed 10 2.5",
                        "2016-02-10 XSO south rival 10 10.0",
                        "2016-02-10 XSO south camp:jailer 10 1.25",
                        "2016-02-10 XSO south far-province 10 5.0");
    }
}
