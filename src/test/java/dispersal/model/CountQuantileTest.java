package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountQuantileTest {

    private static final double ROUNDING = 1e-9;

    /** The count is the smallest whose cumulated probability reaches the number. */
    private static void assertQuantile(IntegerDistribution law, double uniform, int count) {
        assertThat(law.cumulativeProbability(count)).isGreaterThanOrEqualTo(uniform - ROUNDING);
        if (count > 0) {
            assertThat(law.cumulativeProbability(count - 1)).isLessThan(uniform + ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {.001, .3, 2, 40, 499, 501, 5_000})
    void a_poisson_count_is_the_quantile_of_its_law(double mean) {
        PoissonDistribution law = new PoissonDistribution(mean);
        for (double uniform = .0005; uniform < 1; uniform += .0101) {
            assertQuantile(law, uniform, CountQuantile.poisson(uniform, mean));
        }
        assertQuantile(law, 1e-7, CountQuantile.poisson(1e-7, mean));
        assertQuantile(law, 1 - 1e-7, CountQuantile.poisson(1 - 1e-7, mean));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-17, 1e-12, 1e-8, 3e-8, 1e-4, .02, .5, 1, 30})
    void a_count_known_without_a_walk_is_that_of_the_walk(double mean) {
        for (double step = -20; step <= 20; step++) {
            double edge = Math.min(Math.nextDown(1.0), Math.max(1e-17, 1 - mean + step * Math.ulp(1.0)));
            assertThat(CountQuantile.poisson(edge, mean)).isEqualTo(CountQuantile.poissonFromZero(edge, mean));
            double uniform = (step + 20.5) / 41;
            assertThat(CountQuantile.poisson(uniform, mean)).isEqualTo(CountQuantile.poissonFromZero(uniform, mean));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, .5", "1, 1e-17", "2, .25", "2, .5", "7, .01", "7, .14", "300, 1e-12", "300, .003", "100000, 1e-6"})
    void a_binomial_count_known_without_a_walk_is_that_of_the_walk(int trials, double chance) {
        for (double step = -20; step <= 20; step++) {
            double near = 1 - trials * chance + step * Math.ulp(1.0);
            double edge = Math.min(Math.nextDown(1.0), Math.max(1e-17, near));
            assertThat(CountQuantile.binomial(edge, trials, Chance.of(chance)))
                    .isEqualTo(CountQuantile.binomialFromZero(edge, trials, Chance.of(chance)));
            double uniform = (step + 20.5) / 41;
            assertThat(CountQuantile.binomial(uniform, trials, Chance.of(chance)))
                    .isEqualTo(CountQuantile.binomialFromZero(uniform, trials, Chance.of(chance)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, .5", "7, .01", "300, .004", "300, .996", "2000, .3", "2000, .7", "100000, .004", "100000, .02"})
    void a_binomial_count_is_the_quantile_of_its_law(int trials, double chance) {
        BinomialDistribution law = new BinomialDistribution(trials, chance);
        for (double uniform = .0005; uniform < 1; uniform += .0101) {
            assertQuantile(law, uniform, CountQuantile.binomial(uniform, trials, Chance.of(chance)));
        }
        assertQuantile(law, 1e-7, CountQuantile.binomial(1e-7, trials, Chance.of(chance)));
        assertQuantile(law, 1 - 1e-7, CountQuantile.binomial(1 - 1e-7, trials, Chance.of(chance)));
    }

    @Test
    void nothing_comes_of_nothing_and_everything_of_certainty() {
        assertThat(CountQuantile.poisson(.999999, 0)).isZero();
        assertThat(CountQuantile.binomial(.999999, 0, Chance.of(.5))).isZero();
        assertThat(CountQuantile.binomial(.999999, 50, Chance.of(0))).isZero();
        assertThat(CountQuantile.binomial(.000001, 50, Chance.of(1))).isEqualTo(50);
    }

    @Test
    void the_same_number_never_gives_less_at_a_higher_rate() {
        for (double uniform = .003; uniform < 1; uniform += .0301) {
            int poisson = 0;
            int binomial = 0;
            for (double rate = .002; rate < 1; rate += .002) {
                int nextPoisson = CountQuantile.poisson(uniform, 800 * rate);
                int nextBinomial = CountQuantile.binomial(uniform, 1500, Chance.of(rate));
                assertThat(nextPoisson).isGreaterThanOrEqualTo(poisson);
                assertThat(nextBinomial).isGreaterThanOrEqualTo(binomial);
                poisson = nextPoisson;
                binomial = nextBinomial;
            }
        }
    }
}
