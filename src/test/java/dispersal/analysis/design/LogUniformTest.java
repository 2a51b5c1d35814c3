package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogUniformTest {

    @Test
    void half_of_the_probability_lies_below_the_geometric_mean() {
        assertThat(new LogUniform(0.25, 4).quantile(0.5)).isCloseTo(1, within(1e-15));
        assertThat(new LogUniform(1, 1000).quantile(1.0 / 3)).isCloseTo(10, within(1e-12));
    }

    @Test
    void the_ends_are_met_exactly() {
        LogUniform values = new LogUniform(3e-4, 1.2e-3);
        assertThat(values.quantile(0)).isEqualTo(3e-4);
        assertThat(values.quantile(1)).isEqualTo(1.2e-3);
    }

    @Test
    void zero_has_no_logarithm() {
        assertThatThrownBy(() -> new LogUniform(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range on a logarithmic scale must begin above 0, found 0.0 to 1.0");
    }
}
