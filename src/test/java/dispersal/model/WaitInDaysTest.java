package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitInDaysTest {

    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 1.0 / 14, 0.5, 0.97})
    void a_wait_is_the_first_day_whose_cumulative_chance_exceeds_the_number(double probability) {
        WaitInDays wait = new WaitInDays(probability, 20_000);
        for (int n = 0; n < DRAWS; n++) {
            double u = (n + 0.37) / DRAWS;
            double byLogarithm = Math.ceil(Math.log1p(-u) / Math.log1p(-probability));
            assertThat(wait.days(u)).isEqualTo((int) byLogarithm);
        }
    }

    @Test
    void the_mean_wait_is_one_over_the_chance() {
        WaitInDays wait = new WaitInDays(1.0 / 14, 5000);
        CounterDraws draws = new CounterDraws(3);
        double sum = 0;
        for (int n = 0; n < DRAWS; n++) {
            sum += wait.days(draws.uniform(1, n));
        }
        // standard deviation of a wait is sqrt(1 - p) / p = 13.5 days
        assertThat(sum / DRAWS).isCloseTo(14, within(5 * 13.5 / Math.sqrt(DRAWS)));
    }

    @Test
    void waits_beyond_the_longest_count_as_one_day_more() {
        WaitInDays wait = new WaitInDays(0.01, 30);
        assertThat(wait.days(Math.nextDown(1.0))).isEqualTo(31);
        assertThat(wait.days(0)).isEqualTo(1);
    }
}
