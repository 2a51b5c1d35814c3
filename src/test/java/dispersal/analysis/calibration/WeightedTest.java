package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedTest {

    private static final double[] ONES = {1, 1, 1, 1};

    @Test
    void with_equal_weights_moments_are_the_usual_ones() {
        Weighted even = new Weighted(new double[] {4, 1, 3, 2}, ONES);
        assertThat(even.mean()).isEqualTo(2.5);
        assertThat(even.standardDeviation()).isCloseTo(Math.sqrt(5.0 / 3), within(1e-12));
        assertThat(even.quantile(0.5)).isEqualTo(2.5);
        assertThat(even.quantile(0)).isEqualTo(1);
        assertThat(even.quantile(1)).isEqualTo(4);
    }

    @Test
    void a_value_counts_as_often_as_its_weight_says_and_scale_does_not_matter() {
        Weighted weighted = new Weighted(new double[] {1, 5, 9}, new double[] {30, 0, 10});
        assertThat(weighted.mean()).isEqualTo(3);
        assertThat(weighted.quantile(0.375)).isEqualTo(1);
        assertThat(weighted.quantile(0.625)).isEqualTo(5);
        assertThat(weighted.quantile(0.9)).isEqualTo(9);
    }

    @Test
    void the_effective_size_is_that_of_kish() {
        assertThat(Weighted.effectiveSize(ONES)).isEqualTo(4);
        assertThat(Weighted.effectiveSize(new double[] {3, 1})).isCloseTo(1.6, within(1e-12));
        assertThat(Weighted.effectiveSize(new double[] {5, 0, 0})).isEqualTo(1);
        assertThat(new Weighted(new double[] {2, 7}, new double[] {1, 0}).standardDeviation())
                .isNaN();
    }
}
