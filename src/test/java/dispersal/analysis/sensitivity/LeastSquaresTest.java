package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static final double[] X1 = {-1, -1, -1, -1, 1, 1, 1, 1};
    private static final double[] X2 = {-1, -1, 1, 1, -1, -1, 1, 1};
    private static final double[] Y = {-4, -2, -1, 1, 0, -1, 4, 3};
    private static final int[] ONCE = {1, 1, 1, 1, 1, 1, 1, 1};

    @Test
    void coefficients_and_predictions_equal_those_worked_out_by_hand() {
        LeastSquares fitted = LeastSquares.fitted(List.of(X1, X2), Y).orElseThrow();
        assertThat(fitted.coefficients()).containsExactly(new double[] {12 / 8.0, 14 / 8.0}, within(1e-9));
        // every leverage is 3/8, so that residuals grow by 8/5
        double[] residuals = {-0.75, 1.25, -1.25, 0.75, 0.25, -0.75, 0.75, -0.25};
        for (int i = 0; i < 8; i++) {
            assertThat(fitted.leftOut()[i]).isEqualTo(1.6 * residuals[i], within(1e-9));
        }
        // 1 - 2.56 · 5.5 / 48
        assertThat(fitted.predicted(ONCE, 1)).isEqualTo(0.70666666666667, within(1e-9));
    }

    @Test
    void columns_that_always_move_together_and_too_few_points_have_no_fit() {
        assertThat(LeastSquares.fitted(List.of(X1, X1), Y)).isEmpty();
        assertThat(LeastSquares.fitted(
                        List.of(new double[] {-1, 0, 0, 1, 0, 0}, new double[] {0, 1, -1, 0, 0, 0}),
                        new double[] {1, 2, 3, -3, -2, -1}))
                .isEmpty();
    }

    @Test
    void blocks_change_sign_together() {
        LeastSquares fitted = LeastSquares.fitted(List.of(X1, X2), Y).orElseThrow();
        // pairs' left-out residuals times x1 / 8 sum to -0.1, 0.1, -0.1, 0.1: moves of x1 reach ±0.4 at most
        Interval[] pairs = WildBootstrap.intervals(fitted, 2, 1);
        double stretch = Bootstrap.smallSample(4);
        assertThat(pairs[0].upper()).isEqualTo(1.5 + 0.4 * stretch, within(1e-9));
        assertThat(pairs[0].lower()).isEqualTo(1.5 - 0.4 * stretch, within(1e-9));
    }
}
