package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedAndSimulatedTest {

    private static final Caption CAPTION = new Caption("baseline", 20, 1, 20, 1, "0.1.0");

    private static List<String> words(String figure) {
        Tables tables = Tables.of(ValidationFixture.table(20));
        return RecordingGraphics.words(Figures.named(figure).draw(tables, CAPTION));
    }

    @Test
    void what_may_be_fitted_and_what_is_held_back_stand_apart() {
        assertThat(words("validation"))
                .containsSubsequence(
                        "Shares: may be fitted",
                        "In relation to what was published: may be fitted",
                        "Shares: held back, never fitted",
                        "In relation to what was published: held back, never fitted")
                .contains("French dead, 2017-10", "Tunisians gone, June 2017", "Recorded returns, 2017-10")
                .doesNotContain("Territory, 2017-10");
    }

    @Test
    void what_was_not_measured_and_what_has_no_size_is_left_out() {
        assertThat(words("validation")).doesNotContain("Cannot be measured, 2017-10");
        assertThat(words("validation-inputs"))
                .contains("Territory, 2017-10")
                .doesNotContain("Territory at the end, 2017-10");
    }

    @Test
    void a_table_without_patterns_of_the_kinds_cannot_be_drawn() {
        Table empty = new Table("validation", ValidationFixture.table(1).columns());
        assertThat(Figures.named("validation").unfit(Tables.of(empty)))
                .contains("no pattern of these kinds could be measured");
    }

    @Test
    void quotients_have_equal_lengths_and_what_is_beyond_lies_at_the_rim() {
        AgreementScale scale = new AgreementScale(0.5, 2, true);
        assertThat(scale.share(1)).isCloseTo(0.5, within(1e-12));
        assertThat(scale.share(40)).isEqualTo(1);
        assertThat(scale.share(0)).isZero();
        assertThat(scale.ticks()).containsExactly(0.5, 1.0, 2.0);
        assertThat(scale.text(0.5)).isEqualTo("0.5×");
    }
}
