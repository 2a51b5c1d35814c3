package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static Table table() {
        return new Table(
                        "stocks",
                        List.of(
                                Column.integer("run", ""),
                                Column.integer("replicate", ""),
                                Column.text("date"),
                                Column.text("posture"),
                                Column.integer("persons", "persons")))
                .add(0L, 0L, "2016-01-08", "killed", 10L)
                .add(0L, 0L, "2016-01-01", "killed", 4L)
                .add(0L, 1L, "2016-01-08", "killed", 20L)
                .add(0L, 1L, "2016-01-08", "fighting", 6L);
    }

    private static Tally tally(int replicates) {
        return Tally.of(
                table(),
                replicates,
                line -> line.number("persons"),
                line -> Optional.of(line.text("date")),
                line -> Optional.of(line.text("posture")));
    }

    @Test
    void a_row_that_a_replicate_lacks_counts_as_nobody() {
        assertThat(tally(2).mean("2016-01-08", "fighting")).isEqualTo(3);
        assertThat(tally(2).values("2016-01-01", "killed")).containsExactly(4, 0);
    }

    @Test
    void a_replicate_without_any_row_still_counts_in_means() {
        assertThat(tally(4).mean("2016-01-08", "killed")).isEqualTo(7.5);
    }

    @Test
    void sums_go_over_rows_and_columns() {
        Tally tally = tally(2);
        assertThat(tally.rowMean("2016-01-08")).isEqualTo(18);
        assertThat(tally.rowValues("2016-01-08")).containsExactly(10, 26);
        assertThat(tally.columnMean("killed")).isEqualTo(17);
        assertThat(tally.total()).isEqualTo(20);
        assertThat(tally.sortedRows()).containsExactly("2016-01-01", "2016-01-08");
    }

    @Test
    void those_left_at_the_end_can_be_taken_off_throughout() {
        Tally rest = tally(2).withoutThoseLeftIn("killed");
        assertThat(rest.values("2016-01-08", "killed")).containsExactly(0, 0);
        assertThat(rest.values("2016-01-01", "killed")).containsExactly(-6, -20);
        assertThat(rest.values("2016-01-08", "fighting")).containsExactly(0, 6);
    }

    @Test
    void labels_that_are_not_there_hold_nobody() {
        assertThat(tally(2).mean("2020-01-01", "killed")).isZero();
        assertThat(tally(2).mean("2016-01-08", "returned")).isZero();
    }

    @Test
    void more_replicates_than_the_caption_says_are_refused() {
        assertThatThrownBy(() -> tally(1))
                .hasMessage(
                        "the caption says n = 1, the table stocks holds 2 replicates; give the caption the number of"
                                + " replicates in the table");
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() -> Tally.of(
                        table(), 2, line -> line.number("heads"), line -> Optional.of("a"), line -> Optional.of("b")))
                .hasMessage("table stocks has no column heads");
    }
}
