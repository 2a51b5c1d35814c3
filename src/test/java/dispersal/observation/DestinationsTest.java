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
                        "2016-01-20 FRA western-europe fighting 30 15.0",
                        "2016-01-20 TUN maghreb not-yet-arrived 10 5.0",
                        "2016-01-20 TUN maghreb fighting 10 1.25",
                        "2016-01-20 TUN maghreb idlib 10 10.0",
                        "2016-02-10 FRA western-europe underground 10 7.5",
                        "2016-02-10 FRA western-europe home 10 5.0",
                        "2016-02-10 FRA western-europe killed 10 2.5",
                        "2016-02-10 TUN maghreb idlib 10 10.0",
                        "2016-02-10 TUN maghreb camp:sdf 10 1.25",
                        "2016-02-10 TUN maghreb khorasan 10 5.0");
    }
}
