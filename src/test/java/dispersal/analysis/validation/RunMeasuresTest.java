package dispersal.analysis.validation;

import static dispersal.analysis.validation.PatternTables.read;
import static dispersal.analysis.validation.PatternTables.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures other than those of cohorts, each on a table small enough to be added up in the head. */
class RunMeasuresTest {

    private static final String YEAR = "2016-01-01/2016-02-29";

    private static Table table(String name, List<Column> columns, Object[]... rows) {
        Table table = new Table(name, columns);
        for (Object[] row : rows) {
            table.add(row);
        }
        return table;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static final Table THEATRE = table(
            "theatre",
            List.of(
                    Column.text("date"),
                    Column.decimal("territory_index", ""),
                    Column.decimal("revenue_musd_month", "")),
            row("2016-01-01", 0.8, 60.0),
            row("2016-01-08", 0.6, 50.0),
            row("2016-01-15", 0.4, 40.0));

    @Test
    void territory_is_read_on_the_nearest_day_and_revenue_averaged() {
        assertThat(read("theatre", "2016-01-14", "all", "territory_index", "value", THEATRE))
                .isEqualTo(0.4);
        assertThat(read("theatre", "2016-01-14", "all", "territory_index", "share-of-start", THEATRE))
                .isEqualTo(0.5);
        assertThat(read("theatre", "2016-01-08/2016-01-15", "all", "revenue_musd_month", "value", THEATRE))
                .isEqualTo(45);
        assertThat(reading("theatre", "2016-03-01", "all", "territory_index", "value", THEATRE)
                        .obstacle())
                .isEqualTo(Reading.OUTSIDE);
    }

    private static final Table INCIDENTS = table(
            "incidents",
            List.of(
                    Column.text("month"),
                    Column.text("region"),
                    Column.text("pathway"),
                    Column.integer("incidents", ""),
                    Column.integer("disrupted", "")),
            row("2016-01", "western", "returnee", 1L, 1L),
            row("2016-01", "western", "inspired", 3L, 1L),
            row("2016-01", "maghreb", "inspired", 9L, 0L),
            row("2016-02", "western", "returnee", 0L, 0L),
            row("2016-02", "western", "inspired", 4L, 2L),
            row("2016-03", "western", "inspired", 50L, 0L));

    @Test
    void incidents_are_counted_by_region_months_and_pathway() {
        assertThat(read("incidents", YEAR, "region:western", "all", "incidents", INCIDENTS))
                .isEqualTo(8);
        assertThat(read("incidents", YEAR, "all", "all", "incidents", INCIDENTS))
                .isEqualTo(17);
        assertThat(read("incidents", YEAR, "region:western", "returnee", "share-of-incidents", INCIDENTS))
                .isEqualTo(1.0 / 8);
        assertThat(read("incidents", YEAR, "region:western", "disrupted", "share-of-incidents", INCIDENTS))
                .isEqualTo(0.5);
        assertThat(reading("incidents", "2016-02-01/2016-04-30", "all", "all", "incidents", INCIDENTS)
                        .obstacle())
                .isEqualTo(Reading.OUTSIDE);
        assertThat(reading("incidents", YEAR, "region:balkans", "all", "incidents", INCIDENTS)
                        .obstacle())
                .isEqualTo(Reading.ABSENT);
    }

    private static final Table DESTINATIONS = table(
            "destinations",
            List.of(
                    Column.text("date"),
                    Column.text("origin"),
                    Column.text("destination"),
                    Column.integer("persons", "")),
            row("2018-07-31", "FRA", "libya", 30L),
            row("2018-07-31", "TUN", "libya", 30L),
            row("2018-07-31", "TUN", "khorasan", 20L),
            row("2018-07-31", "TUN", "detained:sdf", 7L),
            row("2019-07-31", "TUN", "detained:sdf", 99L));

    @Test
    void destinations_are_counted_at_the_nearest_census() {
        assertThat(read("destination", "2018-06-30", "all", "detained:sdf", "persons", DESTINATIONS))
                .isEqualTo(7);
        assertThat(read("destination", "2018-06-30", "all", "largest-affiliate", "share-of-relocated", DESTINATIONS))
                .isEqualTo(0.75);
        assertThat(read("destination", "2018-06-30", "FRA", "libya;khorasan", "persons", DESTINATIONS))
                .isEqualTo(30);
        assertThat(reading("destination", "2018-11-30", "all", "libya", "persons", DESTINATIONS)
                        .obstacle())
                .isEqualTo("no census within 60 days");
    }

    @Test
    void camps_hold_adults_and_minors() {
        Table cohorts = table(
                "cohorts",
                List.of(Column.text("date"), Column.text("origin"), Column.integer("camp", "")),
                row("2016-02-01", "FRA", 40L),
                row("2016-02-01", "TUN", 5L));
        Table rights = table(
                "rights",
                List.of(Column.text("month"), Column.decimal("minors_in_camps", "")),
                row("2016-01", 8.5),
                row("2016-02", 10.5));
        assertThat(read("camps", "2016-02-03", "all", "", "persons", cohorts, rights))
                .isEqualTo(55.5);
    }

    @Test
    void flows_into_a_node_are_added_up() {
        Table flows = table(
                "flows",
                List.of(Column.text("month"), Column.text("from"), Column.text("to"), Column.integer("persons", "")),
                row("2016-01", "theatre", "detained:hts", 5L),
                row("2016-02", "idlib", "detained:hts", 6L),
                row("2016-02", "theatre", "killed", 100L),
                row("2016-03", "idlib", "detained:hts", 50L));
        assertThat(read("flow", YEAR, "all", "detained:hts", "persons", flows)).isEqualTo(11);
    }

    @Test
    void leaving_is_told_by_parties_days_and_executions() {
        Table leaving = table(
                "leaving",
                List.of(
                        Column.text("month"),
                        Column.integer("attempts", ""),
                        Column.integer("executed", ""),
                        Column.integer("parties", ""),
                        Column.integer("travellers", ""),
                        Column.decimal("largest_day_share", "")),
                row("2016-01", 60L, 6L, 10L, 12L, 0.01),
                row("2016-02", 40L, 2L, 10L, 18L, 0.03),
                row("2016-03", 9L, 9L, 1L, 9L, 0.5));
        assertThat(read("leaving", YEAR, "all", "party-size", "persons", leaving))
                .isEqualTo(1.5);
        assertThat(read("leaving", YEAR, "all", "executed", "share", leaving)).isEqualTo(0.08);
        assertThat(read("leaving", YEAR, "all", "largest-day", "share", leaving))
                .isEqualTo(0.03);
    }

    @Test
    void reengagement_is_measured_on_those_who_came_home_since_the_start() {
        Table lags = table(
                "reengagements",
                List.of(Column.integer("lag_days", ""), Column.integer("persons", "")),
                row(100L, 2L),
                row(200L, 1L),
                row(600L, 1L));
        Table cohorts = PatternTables.cohorts();
        // 130 of all three origins came home between the first date and the last
        assertThat(read("reengagement", "2017-10-31", "all", "ever", "share", lags, cohorts))
                .isEqualTo(4.0 / 130);
        assertThat(read("reengagement", "2017-10-31", "all", "within-a-year", "share", lags, cohorts))
                .isEqualTo(0.75);
        assertThat(read("reengagement", "2017-10-31", "all", "median-lag", "months", lags, cohorts))
                .isCloseTo(100 / 30.4375, within(1e-9));
        assertThat(read("reengagement", "2017-10-31", "all", "mean-lag", "months", lags, cohorts))
                .isCloseTo(250 / 30.4375, within(1e-9));
    }

    @Test
    void who_came_is_averaged_over_persons() {
        Table composition = table(
                "composition",
                List.of(
                        Column.text("origin"),
                        Column.integer("adults", ""),
                        Column.integer("women", ""),
                        Column.integer("with_family", ""),
                        Column.integer("minors", ""),
                        Column.decimal("mean_age", "")),
                row("FRA", 30L, 6L, 15L, 10L, 24.0),
                row("DEU", 10L, 4L, 5L, 0L, 28.0),
                row("TUN", 0L, 0L, 0L, 0L, Double.NaN));
        String date = "2017-10-31";
        assertThat(read("composition", date, "all", "mean_age", "years", composition))
                .isEqualTo(25);
        assertThat(read("composition", date, "FRA", "women", "share-of-adults", composition))
                .isEqualTo(0.2);
        assertThat(read("composition", date, "FRA", "minors", "share-of-persons", composition))
                .isEqualTo(0.25);
        assertThat(read("composition", date, "all", "with_family", "share-of-adults", composition))
                .isEqualTo(0.5);
    }

    @Test
    void the_order_of_origins_is_a_rank_correlation() {
        Table cohorts = PatternTables.cohorts();
        // recorded over adults at the start of 2018: France 0.4, Germany 0.4, Tunisia 0.2
        assertThat(read("order", "2018-01-01", "all", "FRA=0.5;DEU=0.5;TUN=0.1", "correlation", cohorts))
                .isCloseTo(1, within(1e-12));
        assertThat(read("order", "2018-01-01", "all", "FRA=0.1;DEU=0.1;TUN=0.5", "correlation", cohorts))
                .isCloseTo(-1, within(1e-12));
        assertThat(reading("order", "2018-01-01", "all", "FRA=0.1;DEU=0.1;XXX=0.5", "correlation", cohorts)
                        .obstacle())
                .isEqualTo(Reading.ABSENT);
    }
}
