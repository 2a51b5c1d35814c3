package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {

    private static final StoppingRule RULE = new StoppingRule(20, 0.1, 5);

    /** A difference known from n pairs to a half-width. */
    private static PairedDifference known(int n, double difference, double halfWidth) {
        return new PairedDifference(
                "fates.killed",
                "2019-12-31",
                n,
                0,
                difference,
                difference,
                difference - halfWidth,
                difference + halfWidth,
                0.5,
                1);
    }

    @Test
    void a_difference_known_to_a_tenth_of_itself_is_enough() {
        assertThat(RULE.satisfied(List.of(known(20, 1000, 99)))).isTrue();
        assertThat(RULE.satisfied(List.of(known(20, -1000, 99)))).isTrue();
        assertThat(RULE.satisfied(List.of(known(20, 1000, 101)))).isFalse();
    }

    @Test
    void a_small_difference_is_known_well_enough_once_it_cannot_matter() {
        assertThat(RULE.satisfied(List.of(known(20, 0, 4.9)))).isTrue();
        assertThat(RULE.satisfied(List.of(known(20, 0, 5.1)))).isFalse();
        assertThat(RULE.satisfied(List.of(known(20, 20, 4.9)))).isTrue();
    }

    @Test
    void nothing_is_decided_before_twenty_pairs() {
        assertThat(RULE.satisfied(List.of(known(19, 1000, 1)))).isFalse();
        assertThat(RULE.satisfied(List.of(known(20, 1000, 1)))).isTrue();
    }

    @Test
    void all_metrics_must_be_known() {
        assertThat(RULE.satisfied(List.of(known(20, 1000, 1), known(20, 0, 100))))
                .isFalse();
    }

    @Test
    void intervals_must_hold_together() {
        // t(19, 0.975) = 2.0930, t(19, 0.9975) = 3.1737: ten intervals are wider by a factor of 1.516
        assertThat(RULE.satisfied(Collections.nCopies(10, known(20, 1000, 65)))).isTrue();
        assertThat(RULE.satisfied(Collections.nCopies(10, known(20, 1000, 67)))).isFalse();
    }

    @Test
    void a_known_law_needs_as_many_pairs_as_it_should() {
        // s = 25, wanted 5: 25 t / sqrt(n) <= 5 from n = 99 on, if s were known
        Random random = new Random(4);
        double[] base = new double[200];
        double[] alternative =
                random.doubles(200).map(u -> 25 * random.nextGaussian()).toArray();
        int n = 20;
        while (!RULE.satisfied(List.of(first(n, base, alternative)))) {
            n += 10;
        }
        assertThat(n).isBetween(80, 130);
    }

    private static PairedDifference first(int n, double[] base, double[] alternative) {
        return PairedDifference.of("x", "", Arrays.copyOf(base, n), Arrays.copyOf(alternative, n));
    }

    @Test
    void a_rule_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new StoppingRule(1, 0.1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StoppingRule(20, -0.1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StoppingRule(20, 0.1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
