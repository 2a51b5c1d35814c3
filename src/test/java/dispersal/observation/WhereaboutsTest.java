package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.model.Posture;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void destinations_tell_custodians_and_ways_of_living_apart() {
        assertThat(Whereabouts.destinations(scene).words())
                .containsExactly(
                        "not-yet-arrived",
                        "fighting",
                        "underground",
                        "idlib",
                        "detained:sdf",
                        "camp:sdf",
                        "in-transit",
                        "stranded",
                        "khorasan",
                        "third-country",
                        "home",
                        "killed",
                        "executed");
    }

    @Test
    void nodes_merge_the_theatre_and_the_camps() {
        assertThat(Whereabouts.nodes(scene).words())
                .containsExactly(
                        "outside",
                        "theatre",
                        "idlib",
                        "detained:sdf",
                        "camp",
                        "in-transit",
                        "stranded",
                        "khorasan",
                        "third-country",
                        "home",
                        "killed",
                        "executed");
    }

    @Test
    void nobody_is_detained_in_a_zone() {
        assertThatThrownBy(() -> Whereabouts.nodes(scene).of(Posture.DETAINED, scene.zone()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody can be DETAINED at raqqa, which is a ZONE");
    }
}
