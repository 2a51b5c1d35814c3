package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounterDrawsTest {

    private static final BigInteger WORDS = BigInteger.ONE.shiftLeft(64);

    /** Worked out from the paper's definition with whole numbers of any size. */
    @ParameterizedTest
    @CsvSource({
        "c58efd154ce32f6d, 0000000000000001, 4d645c710dea443c",
        "548c9decbce65297, 0000000000000000, 36d88366cee633a5",
        "548c9decbce65297, 0000000000000001, 944716e00e60dfaa",
        "548c9decbce65297, 123456789abcdef0, df2b76358b1aa51d",
        "548c9decbce65297, ffffffffffffffff, 434506a445777020"
    })
    void words_are_those_of_the_published_generator(String key, String counter, String word) {
        assertThat(CounterDraws.withKey(HexFormat.fromHexDigitsToLong(key))
                        .word(HexFormat.fromHexDigitsToLong(counter)))
                .isEqualTo(HexFormat.fromHexDigitsToLong(word));
    }

    @Test
    void words_follow_the_definition() {
        Random any = new Random(1);
        for (int n = 0; n < 500; n++) {
            long key = any.nextLong();
            long counter = any.nextLong();
            assertThat(CounterDraws.withKey(key).word(counter)).isEqualTo(squares(counter, key));
        }
    }

    private static long squares(long counter, long key) {
        BigInteger y =
                BigInteger.valueOf(counter).multiply(BigInteger.valueOf(key)).mod(WORDS);
        BigInteger z = y.add(BigInteger.valueOf(key)).mod(WORDS);
        BigInteger x = swapped(y.multiply(y).add(y));
        x = swapped(x.multiply(x).add(z));
        x = swapped(x.multiply(x).add(y));
        BigInteger t = x.multiply(x).add(z).mod(WORDS);
        x = swapped(t);
        return t.xor(x.multiply(x).add(y).mod(WORDS).shiftRight(32)).longValue();
    }

    private static BigInteger swapped(BigInteger number) {
        return BigInteger.valueOf(Long.rotateLeft(number.longValue(), 32)).mod(WORDS);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, -1, 20140610, Long.MAX_VALUE})
    void keys_are_odd_and_repeat_no_digit_within_a_half(long seed) {
        String digits = HexFormat.of().toHexDigits(CounterDraws.keyOf(seed));
        assertThat(digits.substring(0, 8).chars().distinct().count()).isEqualTo(8);
        assertThat(digits.substring(8).chars().distinct().count()).isEqualTo(8);
        assertThat(CounterDraws.keyOf(seed) & 1).isEqualTo(1);
    }

    @Test
    void many_words_at_once_are_the_same_words() {
        CounterDraws draws = new CounterDraws(42);
        long[] counters = {5, CounterDraws.counter(7, 3), -9, 1};
        long[] words = new long[4];
        draws.words(counters, 3, words);
        assertThat(words).containsExactly(draws.word(5), draws.word(CounterDraws.counter(7, 3)), draws.word(-9), 0);
        assertThat(draws.uniform(7, 3)).isEqualTo(CounterDraws.uniform(words[1]));
    }

    @Test
    void the_ends_of_the_unit_interval_are_never_reached() {
        assertThat(CounterDraws.uniform(0L)).isPositive();
        assertThat(CounterDraws.uniform(-1L)).isLessThan(1);
        assertThat(CounterDraws.upper(0L)).isPositive().isEqualTo(CounterDraws.lower(0L));
        assertThat(CounterDraws.upper(-1L)).isLessThan(1).isEqualTo(CounterDraws.lower(-1L));
    }

    @Test
    void halves_of_a_word_are_uniform_and_unrelated() {
        CounterDraws draws = new CounterDraws(11);
        int n = 200_000;
        double sum = 0;
        double products = 0;
        for (int index = 0; index < n; index++) {
            long word = draws.word(CounterDraws.counter(3, index));
            sum += CounterDraws.upper(word) + CounterDraws.lower(word);
            products += (CounterDraws.upper(word) - 0.5) * (CounterDraws.lower(word) - 0.5);
        }
        assertThat(sum / n).isCloseTo(1, within(5 * Math.sqrt(2.0 / 12 / n)));
        assertThat(products / n).isCloseTo(0, within(5 * Math.sqrt(1.0 / 144 / n)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 77})
    void numbers_of_neighbours_are_uniform_and_unrelated(long seed) {
        CounterDraws draws = new CounterDraws(seed);
        int entities = 400;
        int indices = 400;
        int[] bins = new int[64];
        double products = 0;
        for (int entity = 0; entity < entities; entity++) {
            for (int index = 0; index < indices; index++) {
                double u = draws.uniform(entity, index) - 0.5;
                bins[(int) ((u + 0.5) * bins.length)]++;
                products += u * (draws.uniform(entity, index + 1) - 0.5) + u * (draws.uniform(entity + 1, index) - 0.5);
            }
        }
        int n = entities * indices;
        double expected = (double) n / bins.length;
        double chiSquare = 0;
        for (int bin : bins) {
            chiSquare += (bin - expected) * (bin - expected) / expected;
        }
        // 63 degrees of freedom: five standard deviations above the mean; products have variance 1/144 each
        assertThat(chiSquare).isLessThan(63 + 5 * Math.sqrt(2 * 63));
        assertThat(products / n).isCloseTo(0, within(5 * Math.sqrt(2.0 / 144 / n)));
    }
}
