package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointMeansTest {

    private static final List<Outcome> OUTCOMES = List.of(new Outcome("a", ""), new Outcome("b", ""));

    private static Table run(double a, double b) {
        return new Table("outcomes", List.of(Column.decimal("value", "")))
                .add(a)
                .add(b);
    }

    @Test
    void the_noise_of_a_mean_is_the_variance_over_the_number_of_runs() {
        Response response = new Response(OUTCOMES);
        response.add(run(1, 10));
        response.add(run(3, 10));
        PointMeans means = new PointMeans(2, 3, false);
        means.add(2, response);
        assertThat(means.means(0)).containsExactly(Double.NaN, 2, Double.NaN);
        // variance 2, two runs
        assertThat(means.noise(0)[1]).isEqualTo(1, within(1e-12));
        assertThat(means.noise(0)[0]).isNaN();
        assertThat(means.noise(0)[2]).isNaN();
        assertThat(means.means(1)[1]).isEqualTo(10);
        assertThat(means.noise(1)[1]).isZero();
    }

    @Test
    void a_single_run_says_nothing_of_noise() {
        Response response = new Response(OUTCOMES);
        response.add(run(1, 10));
        PointMeans means = new PointMeans(2, 1, false);
        means.add(1, response);
        assertThat(means.means(1)).containsExactly(10);
        assertThat(means.noise(1)).containsExactly(Double.NaN);
    }

    @Test
    void single_runs_are_kept_by_replicate_and_point_if_wanted() {
        PointMeans means = new PointMeans(2, 2, true);
        means.set(2, 1, 1, 7);
        means.set(1, 2, 1, 5);
        assertThat(means.replicates(1)[0]).containsExactly(Double.NaN, 5);
        assertThat(means.replicates(1)[1]).containsExactly(7, Double.NaN);
        assertThat(means.replicates(0)).hasDimensions(2, 2);
        PointMeans without = new PointMeans(2, 2, false);
        assertThat(without.replicates(0)).isEmpty();
        assertThatThrownBy(() -> without.set(1, 1, 0, 3)).hasMessage("single runs are not kept");
    }
}
