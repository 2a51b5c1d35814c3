package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final double NONE = Double.NaN;
    private static final Observation VALUE = Observation.fitted("returned", "FRA", 40, 40, 3);
    private static final Observation BOUND = Observation.fitted("recorded", "all", 500, NONE, NONE);
    private static final Observation RANGE = Observation.fitted("dead", "GBR", 10, 30, 0);

    @Test
    void errors_are_counted_in_tolerance_and_a_tenth_of_the_figure_together() {
        assertThat(VALUE.spread()).isEqualTo(5);
        assertThat(VALUE.error(50)).isEqualTo(2);
        assertThat(VALUE.error(35)).isEqualTo(-1);
        assertThat(VALUE.withDiscrepancy(0).error(46)).isEqualTo(2);
        assertThat(VALUE.error(NONE)).isNaN();
    }

    @Test
    void bounds_count_on_one_side_and_ranges_outside_their_ends() {
        assertThat(BOUND.error(900)).isZero();
        assertThat(BOUND.error(450)).isEqualTo(-1);
        assertThat(BOUND.error(NONE)).isNaN();
        assertThat(Observation.fitted("most", "all", NONE, 10, 0).error(12)).isCloseTo(2, within(1e-12));
        assertThat(RANGE.error(20)).isZero();
        assertThat(RANGE.error(8)).isEqualTo(-1);
        assertThat(RANGE.error(34)).isEqualTo(2);
    }

    @Test
    void without_a_tolerance_the_discrepancy_stands_alone_and_without_both_a_figure_cannot_be_fitted() {
        assertThat(Observation.fitted("a", "b", 20, 20, NONE).spread()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.fitted("none left", "b", 0, 0, NONE))
                .withMessage("pattern none left may be missed by nothing at all: its tolerance and the model's"
                        + " discrepancy are both 0; state a tolerance, or hold the pattern back with weight 0");
        assertThat(new Observation("none left", "b", 0, 0, 0, 0, 0).isFitted()).isFalse();
    }

    @Test
    void impossible_figures_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.fitted("odd", "b", NONE, NONE, 1))
                .withMessage("pattern odd: the figure must be a number, or two in order of which one may be open;"
                        + " found -Infinity to Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> Observation.fitted("odd", "b", 2, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.fitted("odd", "b", 1, 1, -1))
                .withMessageStartingWith(
                        "pattern odd: tolerance, discrepancy and weight must be 0 or more, found -1.0");
    }

    @Test
    void what_another_world_would_have_shown_is_a_value_or_the_bound_that_it_respects() {
        assertThat(VALUE.at(44)).isEqualTo(new Observation("returned", "FRA", 44, 44, 3, 4, 1));
        assertThat(BOUND.at(700)).isSameAs(BOUND);
        assertThat(BOUND.at(300).high()).isEqualTo(300);
        assertThat(BOUND.at(300).low()).isEqualTo(300);
    }

    @Test
    void a_run_is_as_far_as_its_largest_weighted_error_at_the_fitted_figures() {
        Observation heavy = new Observation("heavy", "x", 0, 0, 1, 0, 2);
        Observations all = new Observations(List.of(VALUE, BOUND, heavy, RANGE.heldBack()));
        assertThat(all.fitted()).containsExactly(0, 1, 2);
        assertThat(all.distance(new double[] {50, 600, 0.5, 1000})).isEqualTo(2);
        assertThat(all.distance(new double[] {50, 600, -1.5, 1000})).isEqualTo(3);
        assertThat(all.distance(new double[] {50, 600, 0, NONE})).isEqualTo(2);
        assertThat(all.distance(new double[] {50, NONE, 0, 20})).isInfinite();
        assertThat(all.distance(new double[] {NONE, 600, 0, 20})).isInfinite();
        assertThat(all.holdingBack(one -> one.name().equals("returned")).distance(new double[] {90, 600, 0.5, 0}))
                .isEqualTo(1);
    }

    @Test
    void a_problem_needs_something_to_fit() {
        Prior prior = new CompetingRisks(1, 1, 1, 1).prior();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of(prior, new Observations(List.of(VALUE.heldBack()))))
                .withMessage("nothing is to be fitted: all 1 patterns are held back");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observations(List.of(VALUE, VALUE)))
                .withMessage("patterns must differ in name, found [returned, returned]");
    }
}
