package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long lists of runs in a few words. */
class StudyWordsTest {

    private static BitSet runs(IntStream numbers) {
        return numbers.collect(BitSet::new, BitSet::set, BitSet::or);
    }

    @Test
    void consecutive_runs_are_told_as_a_span() {
        assertThat(StudyWords.listed(runs(IntStream.of(1, 2, 4, 5, 6, 9)))).isEqualTo("1, 2, 4 to 6, 9");
        assertThat(StudyWords.listed(runs(IntStream.rangeClosed(41, 100000)))).isEqualTo("41 to 100000");
    }

    @Test
    void after_ten_numbers_and_spans_the_rest_is_counted() {
        assertThat(StudyWords.listed(runs(IntStream.rangeClosed(1, 20).map(run -> 2 * run))))
                .isEqualTo("2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and 10 more");
        assertThat(StudyWords.listed(runs(IntStream.rangeClosed(1, 10).map(run -> 2 * run))))
                .isEqualTo("2, 4, 6, 8, 10, 12, 14, 16, 18, 20");
        assertThat(StudyWords.listed(new BitSet())).isEmpty();
    }
}
