package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    static PairedDifference between(double lower, double upper) {
        return new PairedDifference(
                "fates.killed", "2019-12-31", 30, 100, 100, (lower + upper) / 2, lower, upper, 0.5, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 9, MOVED_UP, moved up",
        "0.1, 9, MOVED_UP, moved up",
        "-9, -6, MOVED_DOWN, moved down",
        "-9, -0.1, MOVED_DOWN, moved down",
        "-1, 9, UNDECIDED, undecided at n = 30",
        "0, 9, UNDECIDED, undecided at n = 30",
        "-9, 0, UNDECIDED, undecided at n = 30",
        "-5, 5, NO_DIFFERENCE, no difference larger than 5",
        "1, 4, NO_DIFFERENCE, no difference larger than 5",
        "0, 0, NO_DIFFERENCE, no difference",
        "NaN, NaN, UNDECIDED, undecided at n = 30"
    })
    void the_interval_decides_what_may_be_said(double lower, double upper, Verdict expected, String words) {
        PairedDifference found = between(lower, upper);
        assertThat(Verdict.of(found, 5)).isEqualTo(expected);
        assertThat(expected.words(found, 5)).isEqualTo(words);
    }

    @Test
    void nothing_whose_interval_covers_zero_is_called_an_effect() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            double lower = 20 * random.nextGaussian();
            PairedDifference found = between(lower, lower + 20 * random.nextDouble());
            if (found.lower95() <= 0 && found.upper95() >= 0) {
                assertThat(Verdict.of(found, 5).moved()).isFalse();
            }
        }
    }

    @Test
    void what_does_not_matter_grows_with_the_weight_of_an_agent() {
        assertThat(Verdict.negligiblePersons(1)).isEqualTo(5);
        assertThat(Verdict.negligiblePersons(10)).isEqualTo(50);
    }
}
