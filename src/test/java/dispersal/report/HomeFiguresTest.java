package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeFiguresTest {

    private static final Caption TWO = new Caption("hand-made", 2, 1, 2, 1, "0.1.0");

    private static Table caseload() {
        return new Table(
                "caseload",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("replicate", ""),
                        Column.text("date"),
                        Column.text("origin"),
                        Column.integer("monitored", "persons"),
                        Column.integer("waiting", "persons"),
                        Column.integer("custody", "persons"),
                        Column.integer("prison", "persons"),
                        Column.integer("rehabilitation", "persons"),
                        Column.decimal("capacity", "persons")));
    }

    private static void add(Table table, String date, String origin, long monitored, long waiting, double capacity) {
        for (long r = 0; r < 2; r++) {
            table.add(r, r, date, origin, monitored + 10 * r, waiting, 1L, 2L, 3L, capacity);
        }
    }

    /** The line of France passes a tenth of its capacity in the third week, that of Albania in the second. */
    private static Table lines() {
        Table table = caseload();
        add(table, "2016-01-01", "FRA", 80, 0, 100);
        add(table, "2016-01-08", "FRA", 90, 10, 100);
        add(table, "2016-01-15", "FRA", 90, 11, 100);
        add(table, "2016-01-01", "ALB", 5, 0, 10);
        add(table, "2016-01-08", "ALB", 5, 2, 10);
        add(table, "2016-01-15", "ALB", 5, 0, 10);
        add(table, "2016-01-01", "XAA", -10, 0, 10);
        return table;
    }

    @Test
    void a_course_adds_up_the_known_and_the_held_over_states_and_replicates() {
        List<CaseloadCourse> courses = CaseloadCourse.of(Tables.of(lines()), 2);
        assertThat(courses).extracting(CaseloadCourse::name).containsExactly("All states", "FRA", "ALB", "XAA");
        CaseloadCourse.Week third = courses.get(1).weeks().get(2);
        assertThat(third.day()).isEqualTo(LocalDate.of(2016, 1, 15));
        assertThat(third.monitored()).isEqualTo(95);
        assertThat(third.known()).isEqualTo(new Band(101.5, 106, 110.5));
        assertThat(third.held().mean()).isEqualTo(6);
        assertThat(courses.get(0).weeks().get(2).capacity()).isEqualTo(110);
        assertThat(courses.get(0).weeks().get(2).known().mean()).isEqualTo(116);
    }

    @Test
    void the_first_week_with_a_line_longer_than_a_tenth_of_the_capacity_is_marked() {
        assertThat(RecordingGraphics.words(Figures.named("caseload-by-state")
                        .draw(Tables.of(lines()).named(Map.of("FRA", "France")), TWO)))
                .containsSubsequence("15 Jan 2016", "France")
                .containsSubsequence("8 Jan 2016", "ALB");
    }

    @Test
    void states_beyond_the_panels_are_named_if_their_line_is_long() {
        Table table = lines();
        for (int state = 0; state < 12; state++) {
            add(table, "2016-01-08", "S" + (char) ('A' + state), 1000, 0, 5000);
        }
        Plate plate = Figures.named("caseload-by-state").draw(Tables.of(table), TWO);
        assertThat(RecordingGraphics.words(plate)).contains("SA", "SL").doesNotContain("FRA", "ALB");
        assertThat(plate.description())
                .contains("the 12 states with the largest load")
                .contains("In none of these panels")
                .contains("not shown: FRA (from 15 Jan 2016), ALB (from 8 Jan 2016).");
    }

    private static Table incidents() {
        Table table = new Table(
                "incidents",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("replicate", ""),
                        Column.text("month"),
                        Column.text("region"),
                        Column.text("pathway"),
                        Column.integer("incidents", "incidents"),
                        Column.integer("disrupted", "incidents")));
        for (long r = 0; r < 2; r++) {
            table.add(r, r, "2016-02", "western", "returnee", 10L + 10 * r, 3L + 6 * r);
            table.add(r, r, "2016-05", "balkans", "inspired", 8L, 2L);
            table.add(r, r, "2016-05", "western", "blocked", 0L, 0L);
        }
        return table;
    }

    @Test
    void incidents_carry_the_share_disrupted_and_a_word_of_caution() {
        Plate plate = Figures.named("incidents-by-pathway").draw(Tables.of(incidents()), TWO);
        assertThat(RecordingGraphics.words(plate))
                .containsSubsequence("Returnees: 40 % disrupted", "Disrupted", "6", "Not disrupted", "9")
                .containsSubsequence("People kept from leaving: none")
                .containsSubsequence("Inspired (never tried to leave, or followed an example): 25 % disrupted")
                .containsSubsequence("By region, per quarter", "Western", "Balkans");
        assertThat(plate.description()).contains("23 incidents").contains("Counts only, simulated");
    }

    @Test
    void quarters_begin_in_january_april_july_and_october() {
        Tally western = new IncidentTallies(incidents(), 2).in("western");
        assertThat(western.mean("2016-01", "returnee")).isEqualTo(15);
        assertThat(western.rows()).containsExactlyInAnyOrder("2016-01", "2016-04");
    }

    @Test
    void returnees_come_in_lots_where_one_fighter_stands_for_many() {
        Figure figure = Figures.named("incidents-by-pathway");
        Caption ten = new Caption("hand-made", 2, 1, 2, 10, "0.1.0");
        assertThat(figure.draw(Tables.of(incidents()), ten).description()).contains("in lots of 10");
        assertThat(figure.draw(Tables.of(incidents()), TWO).description()).doesNotContain("lots");
    }

    @Test
    void an_unknown_pathway_is_not_left_out_in_silence() {
        Table table = incidents().add(0L, 0L, "2016-02", "western", "dreamt", 1L, 0L);
        assertThatThrownBy(() -> Figures.named("incidents-by-pathway").draw(Tables.of(table), TWO))
                .hasMessage("incidents.pathway holds 'dreamt'; known pathways are: returnee, blocked, inspired");
    }
}
