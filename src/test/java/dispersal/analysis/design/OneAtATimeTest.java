package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private static final double BASE = Design.BASE;
    private final OneAtATime design = new OneAtATime(
            List.of(Factors.factor("a", new Uniform(0, 1)), Factors.factor("b", new Levels(List.of(7.0, 9.0)))), 3);

    @Test
    void the_first_point_leaves_every_factor_at_its_base_value() {
        assertThat(design.point(0)).containsExactly(BASE, BASE);
    }

    @Test
    void then_each_factor_moves_alone_over_its_levels() {
        assertThat(design.size()).isEqualTo(6);
        assertThat(design.point(1)).containsExactly(0, BASE);
        assertThat(design.point(2)).containsExactly(0.5, BASE);
        assertThat(design.point(3)).containsExactly(1, BASE);
        assertThat(design.point(4)).containsExactly(BASE, 0.25);
        assertThat(design.point(5)).containsExactly(BASE, 0.75);
    }

    @Test
    void listed_values_are_met_exactly() {
        Levels levels = new Levels(List.of(7.0, 9.0));
        assertThat(levels.quantile(design.point(4)[1])).isEqualTo(7);
        assertThat(levels.quantile(design.point(5)[1])).isEqualTo(9);
    }

    @Test
    void a_single_level_is_the_median() {
        assertThat(new OneAtATime(List.of(Factors.factor("a", new Uniform(0, 1))), 1).point(1))
                .containsExactly(0.5);
    }

    @Test
    void all_points_share_their_dice() {
        assertThat(design.dice(0)).isEqualTo(design.dice(5)).isZero();
    }

    @Test
    void more_points_than_can_be_numbered_are_refused() {
        List<Factor> factors = List.of(Factors.factor("a", new Uniform(0, 1)));
        assertThatThrownBy(() -> new OneAtATime(factors, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a design needs 1 or more levels, found 0");
    }
}
