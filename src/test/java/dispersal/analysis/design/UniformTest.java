package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UniformTest {

    @Test
    void equal_shares_of_the_range_have_equal_shares_of_the_probability() {
        Uniform uniform = new Uniform(-1, 3);
        assertThat(uniform.quantile(0.25)).isEqualTo(0);
        assertThat(uniform.quantile(0.5)).isEqualTo(1);
    }

    @Test
    void the_ends_are_met_exactly_whatever_the_rounding() {
        Uniform uniform = new Uniform(0.1, 0.7);
        assertThat(uniform.quantile(0)).isEqualTo(0.1);
        assertThat(uniform.quantile(1)).isEqualTo(0.7);
        assertThat(new Uniform(0.3, 0.9).quantile(1)).isEqualTo(0.9);
    }

    @Test
    void a_range_has_two_numbers_in_order() {
        assertThatThrownBy(() -> new Uniform(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range must go from a number to one that is not below, found 2.0 to 1.0");
        assertThatThrownBy(() -> new Uniform(0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Uniform(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
