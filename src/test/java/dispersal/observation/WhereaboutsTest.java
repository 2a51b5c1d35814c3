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
                        "rival",
                        "detained:jailer",
                        "detained:rival-prison",
                        "detained:border-guard",
                        "detained:home-police",
                        "camp:jailer",
                        "camp:rival-prison",
                        "camp:border-guard",
                        "camp:home-police",
                        "in-transit",
                        "stranded",
                        "near-province",
                        "far-province",
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
                        "rival",
                        "detained:jailer",
                        "detained:rival-prison",
                        "detained:border-guard",
                        "detained:home-police",
                        "camp",
                        "in-transit",
                        "stranded",
                        "near-province",
                        "far-province",
                        "third-country",
                        "home",
                        "killed",
                        "executed");
    }

    @Test
    void nobody_is_detained_in_a_zone() {
        assertThatThrownBy(() -> Whereabouts.nodes(scene).of(Posture.DETAINED, scene.zone()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody can be DETAINED at west, which is a ZONE");
    }
}
