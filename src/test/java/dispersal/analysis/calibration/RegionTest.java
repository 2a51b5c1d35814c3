package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.LatinHypercube;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Region ALL = Region.everywhere(2);

    @Test
    void everywhere_is_the_unit_cube() {
        assertThat(ALL.contains(new double[] {0, 1})).isTrue();
        assertThat(ALL.contains(new double[] {0.5, 1.001})).isFalse();
        assertThat(ALL.contains(new double[] {0.5, Double.NaN})).isFalse();
        assertThat(ALL.boxVolume()).isEqualTo(1);
    }

    @Test
    void the_box_is_the_range_of_the_points_and_twice_the_width_over_one_less_than_their_number() {
        Region region = Region.round(new double[][] {{0.4, 0.8}, {0.5, 0.7}, {0.6, 0.9}}, ALL);
        assertThat(region.boxVolume()).isCloseTo(0.6 * 0.5, within(1e-12));
        assertThat(region.contains(new double[] {0.21, 0.51})).isTrue();
        assertThat(region.contains(new double[] {0.19, 0.51})).isFalse();
        assertThat(region.contains(new double[] {0.79, 1})).isTrue();
    }

    @Test
    void hardly_any_points_rule_out_nothing() {
        Region searched = Region.round(new double[][] {{0.4, 0.8}, {0.5, 0.7}}, ALL);
        assertThat(Region.round(new double[0][], searched)).isSameAs(searched);
        assertThat(Region.round(new double[][] {{0.4, 0.8}}, searched)).isSameAs(searched);
    }

    @Test
    void a_region_never_leaves_the_one_that_was_searched() {
        Region searched = Region.round(band(), ALL);
        Region region = Region.round(new double[][] {{0.1, 0.1}, {0.9, 0.9}}, searched);
        LatinHypercube points = new LatinHypercube(2, 2000, 1);
        assertThat(IntStream.range(0, 2000).mapToObj(points::point).filter(region::contains))
                .isNotEmpty()
                .allMatch(searched::contains);
    }

    @Test
    void corners_where_parameters_cannot_be_together_are_left_out() {
        Region region = Region.round(band(), ALL);
        for (double[] point : band()) {
            assertThat(region.contains(point)).isTrue();
        }
        assertThat(region.contains(new double[] {0.5, 0.5})).isTrue();
        assertThat(region.contains(new double[] {0.1, 0.9})).isFalse();
        assertThat(region.contains(new double[] {0.9, 0.1})).isFalse();
    }

    private static double[][] band() {
        LatinHypercube points = new LatinHypercube(2, 50, 2);
        return IntStream.range(0, 50)
                .mapToObj(points::point)
                .map(u -> new double[] {u[0], Math.max(0, Math.min(1, u[0] + 0.1 * (u[1] - 0.5)))})
                .toArray(double[][]::new);
    }
}
