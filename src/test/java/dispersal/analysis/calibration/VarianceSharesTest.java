package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What parameters do is told from what chance does wherever the runs allow it. */
class VarianceSharesTest {

    private static final String METRIC = "fates.killed@2017-11-30";

    private static Optional<VarianceShares> shares(double ofDraw, double ofChance, int... draws) {
        SplittableRandom random = new SplittableRandom(5);
        double[] effects =
                random.doubles(1000, -1, 1).map(effect -> effect * ofDraw).toArray();
        double[] values = Arrays.stream(draws)
                .mapToDouble(draw -> effects[draw] + ofChance * random.nextDouble(-1, 1))
                .toArray();
        return VarianceShares.of(Map.of(METRIC, values), draws);
    }

    private static int[] draws(int count, int each) {
        return IntStream.range(0, count * each).map(run -> run / each).toArray();
    }

    @Test
    void all_is_chance_or_all_is_parameters_where_it_is_so() {
        assertThat(shares(1, 0, draws(10, 2))
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .split()
                        .share())
                .isEqualTo(1);
        assertThat(shares(0, 1, draws(200, 2))
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .split()
                        .share())
                .isLessThan(0.15);
    }

    @Test
    void equal_parts_come_out_as_halves() {
        VarianceShares.Row row =
                shares(1, 1, draws(400, 2)).orElseThrow().rows().get(0);
        assertThat(row.split().share()).isBetween(0.4, 0.6);
        assertThat(row.split().interval().holds(0.5)).isTrue();
        // two uniform variables between -1 and 1, each with variance 1/3
        assertThat(row.variance()).isBetween(0.58, 0.75);
    }

    @Test
    void too_few_draws_or_runs_tell_nothing() {
        assertThat(shares(1, 1, draws(4, 2))).isEmpty();
        assertThat(shares(1, 1, draws(20, 1))).isEmpty();
        assertThat(shares(1, 1)).isEmpty();
        assertThat(shares(1, 1, draws(5, 2))).isPresent();
    }

    @Test
    void draws_that_lack_a_run_are_left_out() {
        VarianceShares found = shares(1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5).orElseThrow();
        assertThat(found.draws()).isEqualTo(5);
        assertThat(found.runsPerDraw()).isEqualTo(2);
        assertThat(found.rows().get(0).n()).isEqualTo(10);
    }

    @Test
    void the_table_has_shares_that_sum_to_one_and_no_flows() {
        int[] draws = draws(6, 3);
        double[] values =
                IntStream.range(0, 18).mapToDouble(run -> run % 5 + run / 3).toArray();
        Table table = VarianceShares.of(
                        Map.of(METRIC, values, "flows@a > b", values, "fates.killed.share@2017-11-30", values), draws)
                .orElseThrow()
                .table();
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.number(0, "n")).isEqualTo(18);
        assertThat(table.number(0, "share_parameters") + table.number(0, "share_chance"))
                .isEqualTo(1);
    }
}
