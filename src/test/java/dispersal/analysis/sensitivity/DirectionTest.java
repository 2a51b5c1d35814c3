package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private static SensitivityIndex index(Verdict verdict) {
        return new SensitivityIndex("x1", "mu_star", 2, 1, 3, verdict, 20, 0);
    }

    private static Direction direction(double value, double arm, int factors) {
        return Direction.of(new Interval(value, value - arm, value + arm), 20, factors);
    }

    @Test
    void intervals_of_many_factors_are_widened_by_the_ratio_of_students_quantiles() {
        assertThat(direction(1, 1, 1).stretch()).isEqualTo(1);
        // Student's t with 19 degrees of freedom: 3.8834 at .9995, 2.0930 at .975
        assertThat(direction(1, 1, 50).stretch()).isEqualTo(3.8834 / 2.0930, within(1e-4));
    }

    @Test
    void a_regular_effect_is_resolved_even_if_other_dice_would_do_more() {
        assertThat(direction(4, 1, 50).over(index(Verdict.NOISE)).verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(direction(-4, 1, 50).over(index(Verdict.UNRESOLVED)).verdict())
                .isEqualTo(Verdict.RESOLVED);
    }

    @Test
    void an_effect_that_only_stands_out_by_itself_is_unresolved_and_says_what_it_needs() {
        SensitivityIndex judged = direction(1.5, 1, 50).over(index(Verdict.NOISE));
        assertThat(judged.verdict()).isEqualTo(Verdict.UNRESOLVED);
        // 20 · (1.8555 / 1.5)² = 30.6
        assertThat(judged.needed()).isEqualTo(31);
    }

    @Test
    void an_effect_around_zero_is_left_to_the_noise_floor() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(direction(0.5, 1, 50).over(index(verdict))).isEqualTo(index(verdict));
        }
    }
}
