package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FullFactorialTest {

    @Test
    void every_combination_comes_once_and_the_last_factor_changes_fastest() {
        FullFactorial design = new FullFactorial(
                List.of(Factors.factor("a", new Levels(List.of(1.0, 2.0))), Factors.factor("b", new Uniform(0, 1))), 3);
        assertThat(design.size()).isEqualTo(6);
        assertThat(design.point(0)).containsExactly(0.25, 0);
        assertThat(design.point(1)).containsExactly(0.25, 0.5);
        assertThat(design.point(2)).containsExactly(0.25, 1);
        assertThat(design.point(3)).containsExactly(0.75, 0);
        Set<List<Double>> points = new HashSet<>();
        for (int point = 0; point < design.size(); point++) {
            points.add(List.of(design.point(point)[0], design.point(point)[1]));
        }
        assertThat(points).hasSize(6);
    }

    @Test
    void nothing_to_vary_is_one_point() {
        FullFactorial design = new FullFactorial(List.of(), 5);
        assertThat(design.size()).isEqualTo(1);
        assertThat(design.point(0)).isEmpty();
    }

    @Test
    void more_combinations_than_can_be_numbered_are_refused() {
        List<Factor> factors = Collections.nCopies(40, Factors.factor("a", new Uniform(0, 1)));
        assertThatThrownBy(() -> new FullFactorial(factors, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the design has 1.00e+40 points, at most 2147483647 can be numbered; take fewer factors or "
                        + "levels");
    }
}
