package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegressionAdjustmentTest {

    private static final double[] ONES = {1, 1, 1, 1, 1};

    @Test
    void a_response_that_follows_the_errors_is_what_it_would_be_without_them() {
        double[][] errors = IntStream.range(0, 25)
                .mapToObj(i -> new double[] {i / 5 - 2, i % 5 - 2})
                .toArray(double[][]::new);
        double[] even = new double[25];
        Arrays.fill(even, 1);
        double[][] responses = Arrays.stream(errors)
                .map(e -> new double[] {7 + 3 * e[0] - 2 * e[1], 5})
                .toArray(double[][]::new);
        for (double[] adjusted : RegressionAdjustment.adjusted(responses, errors, even)) {
            // the ridge leaves a thousandth of moves of up to 10, over one less the leverage
            assertThat(adjusted[0]).isCloseTo(7, within(0.015));
            assertThat(adjusted[1]).isCloseTo(5, within(1e-12));
        }
    }

    @Test
    void what_is_left_is_how_far_a_run_lies_from_the_line_of_the_others() {
        double[][] errors = {{-1}, {0}, {1}};
        double[][] adjusted =
                RegressionAdjustment.adjusted(new double[][] {{0}, {3}, {0}}, errors, new double[] {1, 1, 1});
        // the line is level at 1; without the middle it is at 0 and 3 too low there
        assertThat(adjusted[1][0]).isCloseTo(1 + 3, within(0.02));
        // without an end the line falls or rises by 3 a step, and reaches 6 there
        assertThat(adjusted[0][0]).isCloseTo(1 - 6, within(0.05));
    }

    @Test
    void a_run_without_weight_does_not_bend_the_line() {
        double[][] errors = {{-1}, {0}, {1}, {2}, {9}};
        double[][] responses = {{1}, {2}, {3}, {4}, {-50}};
        double[][] adjusted = RegressionAdjustment.adjusted(responses, errors, new double[] {1, 1, 1, 1, 0});
        assertThat(adjusted[0][0]).isCloseTo(2, within(0.01));
        assertThat(adjusted[3][0]).isCloseTo(2, within(0.01));
    }

    @Test
    void patterns_that_do_not_differ_or_say_the_same_do_no_harm() {
        double[][] errors = {{-2, 4, -2}, {-1, 4, -1}, {0, 4, 0}, {1, 4, 1}, {2, 4, 2}};
        double[][] responses = {{1}, {2}, {3}, {4}, {5}};
        for (double[] adjusted : RegressionAdjustment.adjusted(responses, errors, ONES)) {
            assertThat(adjusted[0]).isCloseTo(3, within(0.01));
        }
    }

    @Test
    void runs_count_by_their_weight_and_their_nearness() {
        Bank bank = Lines.bank(50, new double[][] {{1}}, 0);
        Neighbours near = bank.nearest(bank.problem().observed(), 10, List.of());
        double[] weights = RegressionAdjustment.weights(near);
        double half = near.distances()[near.rows()[4]] / near.threshold();
        assertThat(weights[4]).isCloseTo(1 - half * half, within(1e-12));
        assertThat(weights[9]).isZero();
        assertThat(weights).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void where_all_runs_agree_all_count_alike() {
        Bank bank = Lines.bank(20, new double[][] {{1}}, 0);
        Observation bound = new Observation("s0", "g0", -1e6, Double.POSITIVE_INFINITY, 1, 0, 1);
        Posterior posterior = bank.posterior(new Observations(List.of(bound)), 20);
        assertThat(posterior.effectiveSize()).isCloseTo(20, within(1e-9));
        assertThat(posterior.standardDeviation(0)).isGreaterThan(4);
    }

    @Test
    void adjusted_parameters_keep_their_range_and_become_what_theory_says() {
        Bank bank = Lines.bank(4000, new double[][] {{1}, {1}}, 9, 9);
        Posterior posterior = bank.posterior(bank.problem().observed(), 400);
        assertThat(Arrays.stream(posterior.points())).allMatch(u -> u[0] > 0 && u[0] < 1);
        Posterior middle = bank.posterior(Lines.observed(1, 3), 400);
        double error = 4 * Math.sqrt(0.5 / middle.effectiveSize());
        assertThat(middle.mean(0)).isCloseTo(2, within(error));
        assertThat(middle.standardDeviation(0)).isCloseTo(Math.sqrt(0.5), within(error));
    }
}
