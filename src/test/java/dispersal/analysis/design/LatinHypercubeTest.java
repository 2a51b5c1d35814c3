package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinHypercubeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 49, 64, 100, 1000, 30_011})
    void every_slice_of_every_factor_holds_exactly_one_point(int size) {
        LatinHypercube design = new LatinHypercube(6, size, 3);
        boolean[][] taken = new boolean[6][size];
        for (int point = 0; point < size; point++) {
            double[] coordinates = design.point(point);
            for (int d = 0; d < coordinates.length; d++) {
                int slice = (int) Math.floor(coordinates[d] * size);
                assertThat(taken[d][slice]).isFalse();
                taken[d][slice] = true;
            }
        }
    }

    @Test
    void points_do_not_stand_at_one_place_of_their_slices() {
        LatinHypercube design = new LatinHypercube(1, 1000, 1);
        double sum = 0;
        double squares = 0;
        for (int point = 0; point < 1000; point++) {
            double within = design.point(point)[0] * 1000 % 1;
            sum += within;
            squares += within * within;
        }
        // a thousand uniform numbers: mean 0.5 ± 0.009, mean square 1/3 ± 0.0094
        assertThat(sum / 1000).isBetween(0.5 - 0.03, 0.5 + 0.03);
        assertThat(squares / 1000).isBetween(1.0 / 3 - 0.03, 1.0 / 3 + 0.03);
    }

    @Test
    void factors_are_not_tied_to_each_other() {
        int size = 2000;
        LatinHypercube design = new LatinHypercube(2, size, 11);
        double product = 0;
        for (int point = 0; point < size; point++) {
            double[] coordinates = design.point(point);
            product += (coordinates[0] - 0.5) * (coordinates[1] - 0.5) * 12 / size;
        }
        // the correlation of two random orders has standard deviation 1 / √2000 = 0.022
        assertThat(product).isBetween(-0.08, 0.08);
    }

    @Test
    void a_point_is_the_same_whenever_and_whoever_asks() {
        LatinHypercube design = new LatinHypercube(3, 100, 5);
        double[] point = design.point(42);
        design.point(7);
        assertThat(design.point(42)).isEqualTo(point).isNotSameAs(point);
        assertThat(new LatinHypercube(3, 100, 5).point(42)).isEqualTo(point);
        assertThat(new LatinHypercube(3, 100, 6).point(42)).isNotEqualTo(point);
    }

    @Test
    void a_design_has_points_and_no_others() {
        assertThatThrownBy(() -> new LatinHypercube(2, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a design needs 1 or more points, found 0");
        assertThatThrownBy(() -> new LatinHypercube(2, 10, 1).point(10))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("the design has points 0 to 9, asked for 10");
    }
}
