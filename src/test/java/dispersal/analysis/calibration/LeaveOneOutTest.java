package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {

    /** Four figures of the same parameter, two a group, each with error 1. */
    private static final double[][] SAME = {{1}, {1}, {1}, {1}};

    private static final Bank BANK = Lines.bank(6000, SAME, 1, 3, 2, 12);

    @Test
    void a_pattern_is_predicted_by_the_mean_of_the_others_with_their_error_and_its_own() {
        List<LeaveOneOut> scores = LeaveOneOut.byPattern(Lines.bank(6000, SAME, 1, 3, 2, 3), 500);
        assertThat(scores).extracting(LeaveOneOut::pattern).containsExactly("s0", "s1", "s2", "s3");
        LeaveOneOut last = scores.get(3);
        double sd = Math.sqrt(1 + 1.0 / 3);
        double error = 4 * sd / Math.sqrt(last.effectiveSize());
        assertThat(last.mean()).isCloseTo(2, within(error));
        assertThat(last.sd()).isCloseTo(sd, within(error / Math.sqrt(2)));
        assertThat(last.error()).isCloseTo((last.mean() - 3) / last.sd(), within(1e-12));
        assertThat(last.logScore())
                .isCloseTo(
                        Math.log(Math.exp(-last.error() * last.error() / 2) / last.sd() / Math.sqrt(2 * Math.PI)),
                        within(1e-9));
        assertThat(last.inside()).isTrue();
    }

    @Test
    void a_group_is_left_out_as_a_whole() {
        List<LeaveOneOut> scores = LeaveOneOut.byGroup(BANK, 500);
        LeaveOneOut odd = scores.get(3);
        assertThat(odd.leftOut()).isEqualTo("g1");
        assertThat(odd.pattern()).isEqualTo("s3");
        // s0 and s1 are left, with mean 2
        assertThat(odd.mean()).isCloseTo(2, within(0.35));
        assertThat(odd.sd()).isCloseTo(Math.sqrt(1.5), within(0.25));
        assertThat(odd.inside()).isFalse();
        assertThat(odd.error()).isLessThan(-6);
        assertThat(scores.get(2).inside()).isTrue();
        assertThat(LeaveOneOut.table(scores).text(3, "inside")).isEqualTo("no");
    }

    @Test
    void where_there_are_no_others_nothing_is_predicted() {
        assertThat(LeaveOneOut.byPattern(Lines.bank(100, new double[][] {{1}}, 0), 50))
                .isEmpty();
        assertThat(LeaveOneOut.byGroup(Lines.bank(100, new double[][] {{1}, {1}}, 0, 0), 50))
                .isEmpty();
    }

    @Test
    void a_pattern_that_no_run_near_by_has_a_value_for_is_not_predicted() {
        Bank bank = Lines.bank(400, SAME, 1, 3, 2, 3);
        Arrays.stream(bank.seen()).filter(row -> Math.abs(row[0]) < 8).forEach(row -> row[3] = Double.NaN);
        LeaveOneOut last = LeaveOneOut.byPattern(bank, 20).get(3);
        assertThat(last.mean()).isNaN();
        assertThat(last.logScore()).isNaN();
        assertThat(last.inside()).isFalse();
    }
}
