package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static final Map<String, String> REGIONS = Map.of("FRA", "western", "GBR", "western", "TUN", "maghreb");

    /** Two runs; of 100 people of each origin 10 have not arrived, and run 1 kills twice as many as run 0. */
    private static Table fates() {
        Table table = new Table(
                "fates",
                List.of(
                        Column.integer("run", ""),
                        Column.text("date"),
                        Column.text("origin"),
                        Column.text("fate"),
                        Column.integer("persons", "persons")));
        for (String origin : List.of("FRA", "GBR", "TUN")) {
            for (long run = 0; run < 2; run++) {
                long killed = (run + 1) * (origin.equals("TUN") ? 9 : 18);
                table.add(run, "2017-10-31", origin, "killed", killed);
                table.add(run, "2017-10-31", origin, "returned", 90 - killed);
                table.add(run, "2017-10-31", origin, "not_yet_arrived", 10L);
            }
        }
        return table;
    }

    private static Table compare(String date, String origins, String fates, String per, String low, String high) {
        Table targets = new Table(
                "targets",
                List.of("id", "title", "date", "origins", "fates", "per", "low", "central", "high", "kind", "source")
                        .stream()
                        .map(Column::text)
                        .toList());
        targets.add("T1", "A pattern", date, origins, fates, per, low, "", high, "fit", "somebody");
        return new Plausibility(fates(), REGIONS).compare(Pattern.from(targets));
    }

    @Test
    void a_share_is_of_those_who_had_arrived() {
        Table found = compare("2017-10-31", "FRA", "killed", "share", "0.2", "0.3");
        assertThat(found.number(0, "mean")).isCloseTo(0.3, within(1e-12));
        assertThat(found.number(0, "q05")).isCloseTo(0.21, within(1e-12));
        assertThat(found.number(0, "q95")).isCloseTo(0.39, within(1e-12));
        assertThat(found.number(0, "n")).isEqualTo(2);
        assertThat(found.text(0, "source")).isEqualTo("somebody");
    }

    @Test
    void persons_of_several_origins_and_fates_are_added() {
        assertThat(compare("2017-10-31", "FRA;TUN", "killed", "persons", "", "").number(0, "mean"))
                .isEqualTo(40.5);
        assertThat(compare("2017-10-31", "region:western", "killed", "persons", "", "")
                        .number(0, "mean"))
                .isEqualTo(54);
        assertThat(compare("2017-10-31", "all", "killed;returned", "persons", "", "")
                        .number(0, "mean"))
                .isEqualTo(270);
    }

    @Test
    void the_verdict_tells_on_which_side_the_mean_falls() {
        assertThat(verdict("2017-10-31", "50", "60")).isEqualTo("inside");
        assertThat(verdict("2017-10-31", "55", "60")).isEqualTo("outside (below)");
        assertThat(verdict("2017-10-31", "50", "53")).isEqualTo("outside (above)");
        assertThat(verdict("2017-10-31", "50", "")).isEqualTo("inside");
        assertThat(verdict("2017-10-31", "", "53")).isEqualTo("outside (above)");
    }

    private static String verdict(String date, String low, String high) {
        return compare(date, "region:western", "killed", "persons", low, high).text(0, "verdict");
    }

    @Test
    void a_pattern_is_held_against_the_nearest_census_within_sixty_days() {
        assertThat(verdict("2017-12-30", "50", "60")).isEqualTo("inside");
        assertThat(verdict("2017-12-31", "50", "60")).isEqualTo("no census near");
        assertThat(compare("2017-09-01", "all", "killed", "persons", "", "").text(0, "census"))
                .isEqualTo("2017-10-31");
    }

    @Test
    void origins_that_the_scenario_has_not_got_are_told() {
        Table found = compare("2017-10-31", "FRA;DEU", "killed", "share", "0.2", "0.3");
        assertThat(found.text(0, "verdict")).isEqualTo("not in this scenario");
        assertThat(found.number(0, "mean")).isNaN();
        assertThat(compare("2017-10-31", "region:balkans", "killed", "share", "", "")
                        .text(0, "verdict"))
                .isEqualTo("not in this scenario");
    }

    @Test
    void faults_in_patterns_are_told_with_the_pattern() {
        assertThatThrownBy(() -> compare("end of 2017", "all", "killed", "share", "", ""))
                .hasMessage("pattern T1: date: found 'end of 2017', expected yyyy-mm-dd");
        assertThatThrownBy(() -> compare("2017-10-31", "all", "killed", "percent", "", ""))
                .hasMessage("pattern T1: per: found 'percent', expected persons or share");
        assertThatThrownBy(() -> compare("2017-10-31", "all", "killed", "share", "few", ""))
                .hasMessage("pattern T1: low: found 'few', expected a number or nothing");
    }
}
