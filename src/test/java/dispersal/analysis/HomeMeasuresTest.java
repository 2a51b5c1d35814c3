package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Measures.Key;
import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeMeasuresTest {

    private static Table incidents() {
        Table table = new Table(
                "incidents",
                List.of(
                        Column.text("month"),
                        Column.text("region"),
                        Column.text("pathway"),
                        Column.integer("incidents", "incidents"),
                        Column.integer("disrupted", "incidents")));
        table.add("2016-01", "western", "returnee", 3L, 2L);
        table.add("2016-01", "maghreb", "returnee", 1L, 0L);
        table.add("2016-02", "western", "returnee", 4L, 1L);
        table.add("2016-02", "western", "blocked", 5L, 5L);
        return table;
    }

    private static Table threat() {
        Table table = new Table(
                "threat",
                List.of(
                        Column.text("date"),
                        Column.text("proxy"),
                        Column.text("of"),
                        Column.decimal("value", "see unit"),
                        Column.text("unit")));
        table.add("2016-01-01", "tp4_blocked", "NOR", 100.0, "persons");
        table.add("2016-02-01", "tp4_blocked", "NOR", 7.0, "persons");
        table.add("2016-02-01", "tp4_blocked", "TUN", 8.0, "persons");
        table.add("2016-02-01", "tp5_unaccounted", "all", 30.0, "persons");
        return table;
    }

    @Test
    void incidents_are_summed_over_months_and_regions_but_not_over_pathways() {
        assertThat(Measures.of(List.of(incidents())))
                .isEqualTo(Map.of(
                        new Key("incidents.incidents", "returnee"), 8.0,
                        new Key("incidents.incidents", "blocked"), 5.0,
                        new Key("incidents.disrupted", "returnee"), 3.0,
                        new Key("incidents.disrupted", "blocked"), 5.0));
    }

    @Test
    void proxies_of_threat_are_read_on_the_last_day_and_never_added_to_each_other() {
        assertThat(Measures.of(List.of(threat())))
                .isEqualTo(Map.of(
                        new Key("threat.tp4_blocked", "2016-02-01"), 15.0,
                        new Key("threat.tp5_unaccounted", "2016-02-01"), 30.0));
    }

    @Test
    void minors_in_camps_are_of_the_last_month_and_what_is_counted_is_summed() {
        Table table = new Table(
                "rights",
                List.of(
                        Column.text("month"),
                        Column.decimal("minors_in_camps", "persons"),
                        Column.decimal("detention_person_days", "person-days"),
                        Column.integer("refused_unlisted", "persons"),
                        Column.integer("revocations", "persons"),
                        Column.integer("minors_returned", "persons")));
        table.add("2016-01", 10.0, 310.0, 1L, 2L, 3L);
        table.add("2016-02", 4.0, 290.0, 10L, 20L, 30L);
        assertThat(Measures.of(List.of(table)))
                .isEqualTo(Map.of(
                        new Key("rights.minors_in_camps", "2016-02"), 4.0,
                        new Key("rights.detention_person_days", "run"), 600.0,
                        new Key("rights.refused_unlisted", "run"), 11.0,
                        new Key("rights.revocations", "run"), 22.0,
                        new Key("rights.minors_returned", "run"), 33.0));
    }
}
