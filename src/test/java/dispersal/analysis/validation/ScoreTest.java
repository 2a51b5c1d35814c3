package dispersal.analysis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Sample;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final double NONE = Double.NaN;

    private static Sample runs(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    @Test
    void a_hit_scores_one() {
        Score score = Score.of(new Target(0.2, 0.05, 0.15, 0.25), runs(0.2));
        assertThat(score).isEqualTo(new Score(0, 1, Verdict.INSIDE));
    }

    @Test
    void the_error_is_standardised_by_tolerance_chance_and_discrepancy() {
        // mean 130, sd 10, n = 2: 30 / sqrt(20^2 + 100 * 1.5 + 10^2)
        double root = Math.sqrt(2) * 5;
        Score score = Score.of(new Target(100, 20, 80, 120), runs(130 - root, 130 + root));
        assertThat(score.error()).isCloseTo(30 / Math.sqrt(400 + 150 + 100), within(1e-12));
        assertThat(score.score()).isCloseTo(1 - score.error() / 3, within(1e-12));
        assertThat(score.verdict()).isEqualTo(Verdict.NEAR);
    }

    @Test
    void one_run_has_no_spread_to_count() {
        assertThat(Score.of(new Target(0, 2, -2, 2), runs(4)).error()).isEqualTo(2);
    }

    @Test
    void three_standard_errors_are_near_and_score_nothing_and_more_is_outside() {
        Target target = new Target(0, 1, -1, 1);
        assertThat(Score.of(target, runs(3))).isEqualTo(new Score(3, 0, Verdict.NEAR));
        assertThat(Score.of(target, runs(-3.5))).isEqualTo(new Score(3.5, 0, Verdict.OUTSIDE));
    }

    @Test
    void the_ends_belong_to_the_inside() {
        Target target = new Target(0, 1, -1, 1);
        assertThat(Score.of(target, runs(1)).verdict()).isEqualTo(Verdict.INSIDE);
        assertThat(Score.of(target, runs(1.001)).verdict()).isEqualTo(Verdict.NEAR);
    }

    @Test
    void a_bound_is_missed_on_one_side_only() {
        Target atLeast = new Target(NONE, 300, 4000, NONE);
        assertThat(Score.of(atLeast, runs(9000))).isEqualTo(new Score(0, 1, Verdict.INSIDE));
        Score low = Score.of(atLeast, runs(3500));
        assertThat(low.error()).isEqualTo(1);
        assertThat(low.verdict()).isEqualTo(Verdict.NEAR);
        Target atMost = new Target(NONE, 0.04, NONE, 0.3);
        assertThat(Score.of(atMost, runs(0)).score()).isEqualTo(1);
        assertThat(Score.of(atMost, runs(0.35)).error()).isCloseTo(1, within(1e-12));
    }

    @Test
    void an_interval_without_a_best_value_is_missed_from_its_nearer_end() {
        Target interval = new Target(NONE, 0.15, 1, 3);
        assertThat(Score.of(interval, runs(2.9)).score()).isEqualTo(1);
        assertThat(Score.of(interval, runs(3.5)).error()).isCloseTo(0.5 / Math.hypot(0.15, 0.2), within(1e-12));
        assertThat(Score.of(interval, runs(0.5)).error()).isCloseTo(0.5 / Math.hypot(0.15, 0.2), within(1e-12));
    }

    @Test
    void nothing_measured_is_no_score() {
        Score score = Score.of(new Target(0.2, 0.05, 0.15, 0.25), runs());
        assertThat(score.verdict()).isEqualTo(Verdict.NOT_MEASURED);
        assertThat(score.score()).isNaN();
    }

    @Test
    void a_best_value_without_ends_gets_them_at_one_tolerance() {
        assertThat(new Target(10, 2, NONE, NONE).closed()).isEqualTo(new Target(10, 2, 8, 12));
        assertThat(new Target(10, 2, 5, 12).closed()).isEqualTo(new Target(10, 2, 5, 12));
        assertThat(new Target(NONE, 2, 5, NONE).closed().isBound()).isTrue();
    }
}
