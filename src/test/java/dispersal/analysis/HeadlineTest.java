package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Headline.Cell;
import dispersal.analysis.Headline.Estimate;
import dispersal.analysis.Headline.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static Headline headline(long... killed) {
        Summary summary = new Summary();
        for (long persons : killed) {
            summary.add(List.of(RunTables.fates(persons)));
        }
        return Headline.of(summary.table());
    }

    @Test
    void fates_are_rows_and_census_dates_columns() {
        Headline headline = headline(20);
        assertThat(headline.dates()).containsExactly("2016-01-01", "2017-01-01");
        assertThat(headline.rows()).extracting(Row::fate).containsExactly("fighting", "killed", "yet_to_arrive");
        assertThat(headline.rows().get(1).cells())
                .containsExactly(
                        new Cell(new Estimate(0, 0, 0), new Estimate(0, 0, 0)),
                        new Cell(new Estimate(20, 20, 20), new Estimate(0.2, 0.2, 0.2)));
    }

    @Test
    void each_column_sums_to_the_cohort() {
        Headline headline = headline(20, 40, 60);
        assertThat(headline.runs()).isEqualTo(3);
        assertThat(headline.cohort()).isCloseTo(100, within(1e-9));
        for (int date = 0; date < 2; date++) {
            int column = date;
            List<Cell> cells =
                    headline.rows().stream().map(row -> row.cells().get(column)).toList();
            assertThat(cells.stream().mapToDouble(cell -> cell.persons().mean()).sum())
                    .isCloseTo(100, within(1e-9));
            assertThat(cells.stream().mapToDouble(cell -> cell.share().mean()).sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void several_runs_show_how_far_they_differ() {
        Estimate killed = headline(20, 40, 60).rows().get(1).cells().get(1).persons();
        assertThat(killed.mean()).isCloseTo(40, within(1e-12));
        assertThat(killed.q05()).isCloseTo(22, within(1e-12));
        assertThat(killed.q95()).isCloseTo(58, within(1e-12));
    }

    @Test
    void a_summary_without_fates_has_no_headline() {
        assertThat(Headline.of(new Summary().table()).rows()).isEmpty();
        assertThat(Headline.of(new Summary().table()).cohort()).isZero();
    }
}
