package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedPermutationTest {

    private static int[] order(int size, long key) {
        KeyedPermutation permutation = new KeyedPermutation(size, key);
        return IntStream.range(0, size).map(permutation::at).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 16, 17, 63, 64, 65, 100, 1000, 4097, 100_000})
    void every_number_comes_exactly_once(int size) {
        for (long key = 0; key < 5; key++) {
            assertThat(IntStream.of(order(size, key)).sorted().toArray())
                    .isEqualTo(IntStream.range(0, size).toArray());
        }
    }

    @Test
    void a_number_stays_in_the_largest_order_there_can_be() {
        KeyedPermutation permutation = new KeyedPermutation(Integer.MAX_VALUE, 1);
        for (int place : new int[] {0, 1, 1_000_000_000, Integer.MAX_VALUE - 1}) {
            assertThat(permutation.at(place)).isBetween(0, Integer.MAX_VALUE - 1);
        }
    }

    @Test
    void another_key_gives_another_order() {
        assertThat(order(50, 1)).isNotEqualTo(order(50, 2)).isEqualTo(order(50, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 10, 16})
    void every_number_is_as_likely_at_every_place(int size) {
        int keys = 20_000;
        int[][] counts = new int[size][size];
        for (int key = 0; key < keys; key++) {
            int[] order = order(size, key);
            for (int place = 0; place < size; place++) {
                counts[place][order[place]]++;
            }
        }
        double expected = keys / (double) size;
        double chiSquared = 0;
        for (int[] place : counts) {
            for (int count : place) {
                chiSquared += (count - expected) * (count - expected) / expected;
            }
        }
        // of random orders this is (n - 1)² degrees of freedom times n / (n - 1)
        double freedom = (size - 1.0) * (size - 1);
        double limit = new ChiSquaredDistribution(freedom).inverseCumulativeProbability(0.9999) * size / (size - 1);
        assertThat(chiSquared).isLessThan(limit);
    }
}
