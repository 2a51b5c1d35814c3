package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedDrawsTest {

    private final KeyedDraws draws = new KeyedDraws(3, Purpose.RESAMPLE);

    @Test
    void a_draw_depends_on_key_purpose_occasion_and_number_alone() {
        assertThat(new KeyedDraws(3, Purpose.RESAMPLE).uniform(5, 7)).isEqualTo(draws.uniform(5, 7));
        assertThat(new KeyedDraws(4, Purpose.RESAMPLE).uniform(5, 7)).isNotEqualTo(draws.uniform(5, 7));
        assertThat(new KeyedDraws(3, Purpose.ORDER).uniform(5, 7)).isNotEqualTo(draws.uniform(5, 7));
        assertThat(draws.uniform(7, 5)).isNotEqualTo(draws.uniform(5, 7));
    }

    @Test
    void uniform_numbers_have_the_mean_and_variance_of_a_uniform_distribution() {
        double[] numbers = IntStream.range(0, 40_000)
                .mapToDouble(i -> draws.uniform(i % 7, i))
                .toArray();
        double mean = Arrays.stream(numbers).average().orElseThrow();
        double variance = Arrays.stream(numbers)
                .map(u -> (u - mean) * (u - mean))
                .average()
                .orElseThrow();
        // four standard errors: 0.2887 / 200 and 0.0745 / 200
        assertThat(mean).isEqualTo(0.5, within(0.0058));
        assertThat(variance).isEqualTo(1 / 12.0, within(0.0015));
    }

    @Test
    void all_orders_of_three_things_are_equally_likely() {
        int[] seen = new int[6];
        for (int occasion = 0; occasion < 6000; occasion++) {
            int[] order = draws.order(3, occasion);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2);
            seen[2 * order[0] + (order[1] > order[2] ? 1 : 0)]++;
        }
        // four standard errors of a binomial number
        assertThat(Arrays.stream(seen).boxed()).allSatisfy(n -> assertThat(n).isBetween(885, 1115));
    }
}
