package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the replicates of a point say, when they are enough, and how precise they are. */
class ResponseTest {

    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.of("fates.killed@2017-11-30"), Outcome.of("threat.x"));

    private static Response response(double... killed) {
        Response response = new Response(OUTCOMES);
        for (double value : killed) {
            response.add(new Table("outcomes", List.of(Column.decimal("value", "")))
                    .add(value)
                    .add(value / 1000));
        }
        return response;
    }

    @Test
    void a_row_holds_mean_spread_and_interval() {
        Table table = Response.empty(List.of(Column.decimal("pressure", "")));
        response(8, 10, 12).addTo(table, 4, 0.5);
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.rows().get(0)).startsWith(4L, 0.5, "fates.killed", "2017-11-30", 3L, 10.0, 2.0);
        // t(2 degrees of freedom, 97.5 %) = 4.302653; 4.302653 x 2 / sqrt(3) = 4.968275
        assertThat(table.number(0, "lower95")).isEqualTo(10 - 4.968275, within(1e-6));
        assertThat(table.number(0, "upper95")).isEqualTo(10 + 4.968275, within(1e-6));
    }

    @Test
    void a_single_run_has_no_interval() {
        Table table = Response.empty(List.of());
        response(8).addTo(table, 1);
        assertThat(table.number(0, "mean")).isEqualTo(8);
        assertThat(table.number(0, "lower95")).isNaN();
    }

    @Test
    void the_number_of_outcomes_must_fit() {
        Table one = new Table("outcomes", List.of(Column.decimal("value", ""))).add(1.0);
        assertThatThrownBy(() -> response().add(one)).hasMessage("found 1 outcomes, expected 2");
    }

    @Test
    void a_point_is_known_when_every_interval_is_narrow_against_its_mean() {
        Response response = response(8, 10, 12);
        assertThat(new PointRule(OUTCOMES, 0.5, 0).satisfied(response)).isTrue();
        assertThat(new PointRule(OUTCOMES, 0.49, 0).satisfied(response)).isFalse();
    }

    @Test
    void a_few_persons_do_not_matter_but_a_few_of_anything_else_do() {
        Response response = response(8, 10, 12);
        List<Outcome> persons = OUTCOMES.subList(0, 1);
        assertThat(new PointRule(persons, 0.01, 5).satisfied(response)).isTrue();
        assertThat(new PointRule(persons, 0.01, 4).satisfied(response)).isFalse();
        assertThat(new PointRule(OUTCOMES, 0.01, 5).satisfied(response)).isFalse();
    }

    @Test
    void nothing_is_known_from_one_run_and_everything_from_runs_that_agree() {
        assertThat(new PointRule(OUTCOMES, 0.5, 100).satisfied(response(8))).isFalse();
        assertThat(new PointRule(OUTCOMES, 0.5, 0).satisfied(response(0, 0))).isTrue();
    }

    @Test
    void the_precision_of_a_study_is_that_of_its_worst_point() {
        Precision precision = new Precision(OUTCOMES);
        precision.add(response(9, 10, 11));
        precision.add(response(8, 10, 12));
        precision.add(response(10, 10));
        assertThat(precision.lines())
                .containsExactly(
                        "fates.killed@2017-11-30: 95 % half-width at most 4.968, 49.7 % of the mean there",
                        "threat.x: 95 % half-width at most 0.004968, 49.7 % of the mean there");
        assertThat(List.of(precision.fewest(), precision.most())).containsExactly(2, 3);
    }

    @Test
    void without_a_second_run_there_is_no_precision_to_tell() {
        Precision precision = new Precision(OUTCOMES);
        precision.add(response(8));
        assertThat(precision.lines()).isEmpty();
    }
}
