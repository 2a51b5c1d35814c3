package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SecondaryNetworksTest {

    private static final SecondaryNetworks NETWORKS = new SecondaryNetworks(.002);

    @Test
    void a_hundred_committed_veterans_raise_mobilisation_by_a_tenth() {
        double influence = 100 * NETWORKS.influence(.9, .6);
        assertThat(influence).isCloseTo(.108, within(1e-12));
        assertThat(SecondaryNetworks.mobilisation(2, influence)).isCloseTo(2.216, within(1e-12));
    }

    @Test
    void the_unconvinced_and_the_unskilled_draw_nobody_in() {
        assertThat(NETWORKS.influence(0, 1)).isZero();
        assertThat(NETWORKS.influence(1, 0)).isZero();
        assertThat(new SecondaryNetworks(0).influence(1, 1)).isZero();
        assertThat(SecondaryNetworks.mobilisation(2, 0)).isEqualTo(2);
    }
}
