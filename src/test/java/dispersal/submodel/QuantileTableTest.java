package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTableTest {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @ParameterizedTest
    @CsvSource({"5, 2", "2, 4", "3, 1", "8, 4", "1, 1"})
    void beta_quantiles_are_off_by_less_than_one_in_ten_thousand(double alpha, double beta) {
        QuantileTable table = QuantileTable.beta(alpha, beta);
        BetaDistribution exact = new BetaDistribution(null, alpha, beta, 1e-12);
        for (double share = 0.0005; share < 1; share += 0.00237) {
            assertThat(table.at(QuantileTable.score(share)))
                    .isCloseTo(exact.inverseCumulativeProbability(share), within(1e-4));
        }
    }

    @Test
    void the_median_of_beta_2_2_is_one_half() {
        assertThat(QuantileTable.beta(2, 2).at(0)).isCloseTo(0.5, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-5, 1e-3, 0.1, 0.5, 1, 1.5, 4, 10})
    void frailties_have_mean_1_and_the_given_variance(double variance) {
        QuantileTable table = QuantileTable.gammaOfMeanOne(variance);
        double mean = expectation(table::at);
        double second = expectation(z -> (table.at(z) - 1) * (table.at(z) - 1));
        assertThat(mean).isCloseTo(1, within(1e-4));
        assertThat(second).isCloseTo(variance, within(1e-3 * Math.max(variance, 1e-4)));
    }

    @Test
    void frailty_tails_are_those_of_the_gamma_distribution() {
        QuantileTable table = QuantileTable.gammaOfMeanOne(0.5);
        GammaDistribution exact = new GammaDistribution(null, 2, 0.5);
        for (double share : new double[] {1e-6, 1e-4, 0.01, 0.99, 0.9999, 0.999999}) {
            assertThat(table.at(QuantileTable.score(share)))
                    .isCloseTo(exact.inverseCumulativeProbability(share), within(1e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, -1.234, 0, 0.5, 9})
    void without_variance_everybody_is_exactly_average(double score) {
        assertThat(QuantileTable.gammaOfMeanOne(0).at(score)).isEqualTo(1);
    }

    @Test
    void the_switch_to_the_nearly_normal_form_is_smooth() {
        QuantileTable below = QuantileTable.gammaOfMeanOne(0.99999e-4);
        QuantileTable above = QuantileTable.gammaOfMeanOne(1e-4);
        for (double score = -4; score <= 4; score += 0.5) {
            assertThat(below.at(score)).isCloseTo(above.at(score), within(1e-6));
        }
    }

    @Test
    void values_never_fall_as_scores_rise() {
        QuantileTable table = QuantileTable.gammaOfMeanOne(0.5);
        double last = 0;
        for (double score = -10; score <= 10; score += 0.01) {
            assertThat(table.at(score)).isGreaterThanOrEqualTo(last);
            last = table.at(score);
        }
    }

    @Test
    void scores_are_standard_normal_quantiles() {
        assertThat(QuantileTable.score(0.5)).isZero();
        assertThat(QuantileTable.score(0.975)).isCloseTo(1.959963984540054, within(1e-12));
    }

    private static double expectation(DoubleUnaryOperator function) {
        double step = 1e-3;
        double sum = 0;
        for (double z = -8; z <= 8; z += step) {
            sum += function.applyAsDouble(z) * NORMAL.density(z) * step;
        }
        return sum;
    }
}
