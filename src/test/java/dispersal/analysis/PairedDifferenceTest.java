package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedDifferenceTest {

    private static PairedDifference of(double[] base, double[] alternative) {
        return PairedDifference.of("fates.killed", "2019-12-31", base, alternative);
    }

    @Test
    void pairs_are_compared_one_by_one() {
        // differences 3, 1, -1, 5, 2: mean 2, sum of squares about it 20, s = sqrt(5), t(4, 0.975) = 2.776445
        PairedDifference found = of(new double[] {10, 20, 30, 40, 50}, new double[] {13, 21, 29, 45, 52});
        assertThat(found.n()).isEqualTo(5);
        assertThat(found.baseMean()).isEqualTo(30);
        assertThat(found.alternativeMean()).isEqualTo(32);
        assertThat(found.difference()).isEqualTo(2);
        assertThat(found.halfWidth95()).isCloseTo(2.776445, within(1e-6));
        assertThat(found.lower95()).isCloseTo(2 - 2.776445, within(1e-6));
        assertThat(found.upper95()).isCloseTo(2 + 2.776445, within(1e-6));
        assertThat(found.positiveShare()).isEqualTo(0.8);
        // var(base) = 250, var(alternative) = (361 + 121 + 9 + 169 + 400) / 4 = 265
        assertThat(found.varianceReduction()).isCloseTo((250 + 265) / 5.0, within(1e-9));
        assertThat(found.name()).isEqualTo("fates.killed@2019-12-31");
    }

    @Test
    void ties_count_half() {
        assertThat(of(new double[] {1, 1, 1, 1}, new double[] {1, 1, 2, 0}).positiveShare())
                .isEqualTo(0.5);
        assertThat(of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 2, 2}).positiveShare())
                .isEqualTo(0.875);
    }

    @Test
    void equal_runs_differ_by_exactly_nothing() {
        double[] values = {3.7, 11, 0.1};
        PairedDifference found = of(values, values.clone());
        assertThat(found.difference()).isZero();
        assertThat(found.lower95()).isZero();
        assertThat(found.upper95()).isZero();
        assertThat(found.varianceReduction()).isNaN();
    }

    @Test
    void one_pair_has_no_interval() {
        PairedDifference found = of(new double[] {1}, new double[] {4});
        assertThat(found.difference()).isEqualTo(3);
        assertThat(found.lower95()).isNaN();
        assertThat(found.halfWidthAmong(3)).isNaN();
    }

    @Test
    void values_without_a_partner_are_refused() {
        assertThatThrownBy(() -> of(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pairs of values, found 2 and 1 for fates.killed");
        assertThatThrownBy(() -> of(new double[0], new double[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void intervals_that_hold_together_are_wider_as_student_says() {
        PairedDifference found = of(new double[] {10, 20, 30, 40, 50}, new double[] {13, 21, 29, 45, 52});
        assertThat(found.halfWidthAmong(1)).isCloseTo(found.halfWidth95(), within(1e-12));
        // t(4, 1 - 0.025 / 5) = t(4, 0.995) = 4.604095, and s / sqrt(n) = 1
        assertThat(found.halfWidthAmong(5)).isCloseTo(4.604095, within(1e-6));
    }

    @Test
    void variance_reduction_of_coupled_values_is_that_of_their_correlation() {
        // base = u, alternative = u + v / 4: Var(base) = 1, Var(alternative) = 17/16, Var(difference) = 1/16, ratio 33
        Random random = new Random(1);
        int n = 20_000;
        double[] base = random.doubles(n, 0, Math.sqrt(12)).toArray();
        double[] alternative = new double[n];
        for (int i = 0; i < n; i++) {
            alternative[i] = base[i] + random.nextGaussian() / 4;
        }
        assertThat(of(base, alternative).varianceReduction()).isCloseTo(33, within(1.0));
    }

    @Test
    void the_interval_covers_the_true_difference_in_95_of_100_studies() {
        assertThat(coverage(Random::nextGaussian, 0)).isBetween(0.94, 0.96);
        assertThat(coverage(random -> random.nextDouble() < 0.3 ? 1 : 0, 0.3)).isBetween(0.93, 0.97);
    }

    /** Share of 10,000 studies of 20 pairs whose interval covers the truth. */
    private static double coverage(ToDoubleFunction<Random> law, double truth) {
        Random random = new Random(11);
        int covered = 0;
        for (int study = 0; study < 10_000; study++) {
            double[] base = new double[20];
            double[] alternative = new double[20];
            for (int pair = 0; pair < 20; pair++) {
                base[pair] = 100 * random.nextGaussian();
                alternative[pair] = base[pair] + law.applyAsDouble(random);
            }
            PairedDifference found = of(base, alternative);
            covered += found.lower95() <= truth && truth <= found.upper95() ? 1 : 0;
        }
        return covered / 10_000.0;
    }

    /** Closed form of two nested counts: N (p1 (1 - p1) + p2 (1 - p2)) against N d (1 - d), d being the difference of p. */
    @ParameterizedTest
    @CsvSource({"0.5, 15.5892", "1, 12.7393", "2, 8.7730"})
    void a_hazard_lowered_by_a_tenth_on_the_same_thresholds_saves_as_many_runs_as_theory_says(
            double hazard, double expected) {
        Random random = new Random(22);
        int runs = 20_000;
        double[] base = new double[runs];
        double[] alternative = new double[runs];
        for (int run = 0; run < runs; run++) {
            for (int person = 0; person < 50; person++) {
                double threshold = -Math.log(1 - random.nextDouble());
                base[run] += threshold < hazard ? 1 : 0;
                alternative[run] += threshold < 0.9 * hazard ? 1 : 0;
            }
            assertThat(alternative[run]).isLessThanOrEqualTo(base[run]);
        }
        // The relative error of a ratio of variances over 20,000 runs is about 1.4 %.
        assertThat(of(base, alternative).varianceReduction()).isCloseTo(expected, withinPercentage(5));
    }
}
