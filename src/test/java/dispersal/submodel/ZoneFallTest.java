package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class ZoneFallTest {

    private static final ZoneFall FALL = new ZoneFall(.15, .20, .55, .15, .5, .05, .7);

    @Test
    void the_last_pocket_ends_in_mass_surrender() {
        assertThat(FALL.capture(false)).isEqualTo(.15);
        assertThat(FALL.kill(false)).isEqualTo(.20);
        assertThat(FALL.capture(true)).isEqualTo(.55);
        assertThat(FALL.kill(true)).isEqualTo(.15);
    }

    @Test
    void a_zone_is_shut_while_control_lies_between_the_two_bounds() {
        assertThat(FALL.encirclement(.8, .6)).isZero();
        assertThat(FALL.encirclement(.8, .5)).isZero();
        assertThat(FALL.encirclement(.8, .3)).isEqualTo(.8);
        assertThat(FALL.encirclement(.8, .05)).isZero();
        assertThat(FALL.encirclement(0, .3)).isZero();
    }

    @Test
    void an_encirclement_leaves_a_way_out_for_some() {
        assertThat(FALL.opportunity(0)).isEqualTo(1);
        assertThat(FALL.opportunity(1)).isCloseTo(.3, within(1e-15));
        assertThat(new ZoneFall(0, 0, 0, 0, .5, .05, 1).opportunity(1)).isZero();
        UniformRandomProvider dice = ParameterDraws.dice(32);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double closed = dice.nextDouble(0, .9);
            assertThat(FALL.opportunity(closed + .1)).isLessThan(FALL.opportunity(closed));
        }
    }

    @Test
    void shares_above_1_in_all_are_refused() {
        assertThat(new ZoneFall(.75, .25, 0, 1, .5, .05, .7).capture(false)).isEqualTo(.75);
        assertThatThrownBy(() -> new ZoneFall(.6, .6, 0, 0, .5, .05, .7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("capture_probability + kill_probability must not exceed 1, found 1.2");
        assertThatThrownBy(() -> new ZoneFall(0, 0, .6, .6, .5, .05, .7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "last_stand_capture_probability + last_stand_kill_probability must not exceed 1");
    }
}
