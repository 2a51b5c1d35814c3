package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void quantiles_interpolate_between_sorted_values() {
        double[] sample = {40, 10, 30, 20};
        assertThat(Quantiles.of(sample, 0.5)).isEqualTo(25);
        assertThat(Quantiles.of(sample, 0.05)).isEqualTo(11.5);
        assertThat(Quantiles.of(sample, 0.95)).isEqualTo(38.5);
        assertThat(sample).containsExactly(40, 10, 30, 20);
    }

    @Test
    void ends_are_least_and_greatest_value() {
        double[] sample = {3, 1, 2};
        assertThat(Quantiles.of(sample, 0)).isEqualTo(1);
        assertThat(Quantiles.of(sample, 1)).isEqualTo(3);
    }

    @Test
    void a_single_value_is_all_its_quantiles() {
        assertThat(Quantiles.of(new double[] {7}, 0.3)).isEqualTo(7);
    }

    @Test
    void empty_samples_and_probabilities_outside_0_1_are_refused() {
        assertThatThrownBy(() -> Quantiles.of(new double[0], 0.5)).hasMessageContaining("at least one value");
        assertThatThrownBy(() -> Quantiles.of(new double[] {1}, 1.1)).hasMessageContaining("found 1.1");
        assertThatThrownBy(() -> Quantiles.of(new double[] {1}, Double.NaN)).hasMessageContaining("found NaN");
    }
}
