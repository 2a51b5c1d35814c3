package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriangularTest {

    @Test
    void below_the_mode_lies_its_share_of_the_range() {
        assertThat(new Triangular(0, 1, 4).quantile(0.25)).isCloseTo(1, within(1e-15));
    }

    @Test
    void a_symmetric_triangle_has_its_median_in_the_middle() {
        assertThat(new Triangular(2, 3, 4).quantile(0.5)).isCloseTo(3, within(1e-15));
        // an eighth of the area of a triangle over [2, 4] lies below 2.5
        assertThat(new Triangular(2, 3, 4).quantile(0.125)).isCloseTo(2.5, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 2.7, 4})
    void the_ends_are_met_exactly_even_if_the_mode_is_one_of_them(double mode) {
        Triangular values = new Triangular(2, mode, 4);
        assertThat(values.quantile(0)).isEqualTo(2);
        assertThat(values.quantile(1)).isEqualTo(4);
    }

    @Test
    void a_range_of_one_value_gives_that_value() {
        assertThat(new Triangular(3, 3, 3).quantile(0.3)).isEqualTo(3);
    }

    @Test
    void the_mode_lies_in_the_range() {
        assertThatThrownBy(() -> new Triangular(0, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the likeliest value must lie in the range 0.0 to 1.0, found 2.0");
    }
}
