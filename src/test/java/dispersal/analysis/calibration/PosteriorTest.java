package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PosteriorTest {

    /** Values of x0: -10, 0, 10; of x1: 10, 0, -10. */
    private static final Posterior POSTERIOR =
            new Posterior(Lines.prior(2), new double[][] {{0, 1}, {0.5, 0.5}, {1, 0}}, new double[] {1, 6, 3});

    @Test
    void summaries_are_in_the_units_of_the_parameters() {
        assertThat(POSTERIOR.mean(0)).isCloseTo(2, within(1e-12));
        assertThat(POSTERIOR.effectiveSize()).isCloseTo(100 / 46.0, within(1e-12));
        assertThat(POSTERIOR.correlation(0, 1)).isCloseTo(-1, within(1e-12));
        assertThat(POSTERIOR.quantile(0, 0.4)).isCloseTo(0, within(1e-12));
        Range interval = POSTERIOR.interval90(0);
        assertThat(interval.lower()).isCloseTo(-10, within(1e-12));
        assertThat(interval.upper()).isCloseTo(10, within(1e-12));
        Table summary = POSTERIOR.summary();
        assertThat(summary.size()).isEqualTo(2);
        assertThat(summary.text(1, "parameter")).isEqualTo("x1");
        assertThat(summary.number(1, "mean")).isCloseTo(-2, within(1e-12));
    }

    @Test
    void thinned_draws_are_in_proportion_to_their_weights() {
        Table table = POSTERIOR.thinned(20, 3);
        assertThat(table.name()).isEqualTo("posterior");
        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("draw", "x0", "x1");
        assertThat(count(table, -10)).isEqualTo(2);
        assertThat(count(table, 0)).isEqualTo(12);
        assertThat(count(table, 10)).isEqualTo(6);
        assertThat(table.rows()).allMatch(row -> (double) row[1] == -(double) row[2]);
    }

    @Test
    void the_first_draws_are_a_sample_too_and_the_key_chooses_it() {
        Table table = POSTERIOR.thinned(1000, 3);
        long early = IntStream.range(0, 100)
                .filter(row -> table.number(row, "x0") == 0)
                .count();
        assertThat(early).isBetween(45L, 75L);
        assertThat(POSTERIOR.thinned(1000, 3).rows()).usingRecursiveComparison().isEqualTo(table.rows());
        assertThat(POSTERIOR.thinned(1000, 4).rows()).usingRecursiveComparison().isNotEqualTo(table.rows());
    }

    private static long count(Table table, double value) {
        return IntStream.range(0, table.size())
                .filter(row -> table.number(row, "x0") == value)
                .count();
    }
}
