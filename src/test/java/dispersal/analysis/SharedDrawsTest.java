package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Runs with one draw in common are not as good as runs with draws of their own. */
class SharedDrawsTest {

    private static Sample sample(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    @Test
    void runs_with_draws_of_their_own_have_the_interval_of_student() {
        Sample sample = sample(1, 4, 2, 8);
        assertThat(SharedDraws.halfWidth95(sample, 3, 1, 2, 9)).isEqualTo(sample.halfWidth95());
    }

    @Test
    void runs_that_only_repeat_their_draw_count_once() {
        Sample repeated = sample(1, 1, 4, 4, 2, 2, 8, 8);
        assertThat(SharedDraws.halfWidth95(repeated, 1, 1, 2, 2, 3, 3, 4, 4))
                .isCloseTo(sample(1, 4, 2, 8).halfWidth95(), within(1e-12));
    }

    @Test
    void a_single_draw_says_nothing_of_the_spread_of_draws() {
        assertThat(SharedDraws.halfWidth95(sample(1, 2, 3), 7, 7, 7)).isNaN();
    }

    @Test
    void a_difference_is_judged_by_its_draws() {
        double[] base = new double[6];
        double[] alternative = {1, 1, 2, 2, 6, 6};
        PairedDifference shared = PairedDifference.of("x", "", base, alternative, new int[] {0, 0, 1, 1, 2, 2});
        PairedDifference own = PairedDifference.of("x", "", new double[3], new double[] {1, 2, 6});
        assertThat(shared.n()).isEqualTo(6);
        assertThat(shared.halfWidth95()).isCloseTo(own.halfWidth95(), within(1e-12));
        assertThat(shared.halfWidthAmong(4)).isCloseTo(own.halfWidthAmong(4), within(1e-12));
    }
}
