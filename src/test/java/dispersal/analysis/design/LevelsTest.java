package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private final Levels levels = new Levels(List.of(0.9, 0.1, 0.5));

    @Test
    void each_value_has_the_same_share_of_the_probability() {
        assertThat(levels.quantile(0)).isEqualTo(0.9);
        assertThat(levels.quantile(0.333)).isEqualTo(0.9);
        assertThat(levels.quantile(0.334)).isEqualTo(0.1);
        assertThat(levels.quantile(0.67)).isEqualTo(0.5);
        assertThat(levels.quantile(1)).isEqualTo(0.5);
    }

    @Test
    void the_share_of_a_value_gives_that_value_for_any_number_of_them() {
        for (int size = 1; size < 200; size++) {
            List<Double> values =
                    IntStream.range(0, size).mapToObj(value -> (double) value).toList();
            Levels many = new Levels(values);
            for (int level = 0; level < size; level++) {
                assertThat(many.quantile(many.share(level))).isEqualTo(level);
            }
        }
    }

    @Test
    void the_ends_are_the_least_and_the_greatest_value() {
        assertThat(levels.low()).isEqualTo(0.1);
        assertThat(levels.high()).isEqualTo(0.9);
    }

    @Test
    void there_is_at_least_one_value_and_each_is_a_number() {
        assertThatThrownBy(() -> new Levels(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one value must be listed");
        assertThatThrownBy(() -> new Levels(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }
}
