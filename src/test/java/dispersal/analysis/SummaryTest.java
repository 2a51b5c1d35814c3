package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static int row(Table summary, String metric, String group) {
        return IntStream.range(0, summary.size())
                .filter(row -> summary.text(row, "metric").equals(metric)
                        && summary.text(row, "group").equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fates_are_summed_over_origins_and_averaged_over_runs() {
        Summary summary = new Summary();
        summary.add(List.of(RunTables.fates(20)));
        summary.add(List.of(RunTables.fates(40)));
        Table table = summary.table();
        int killed = row(table, "fates.killed", "2017-01-01");
        assertThat(table.number(killed, "n")).isEqualTo(2);
        assertThat(table.number(killed, "mean")).isEqualTo(30);
        assertThat(table.number(killed, "sd")).isCloseTo(Math.sqrt(200), within(1e-12));
        // t(1, 0.975) = 12.7062047362 from tables; half-width 12.706 x 14.142 / 1.414 = 127.06.
        assertThat(table.number(killed, "lower95")).isCloseTo(30 - 127.062047362, within(1e-6));
        assertThat(table.number(killed, "upper95")).isCloseTo(30 + 127.062047362, within(1e-6));
        assertThat(table.number(killed, "q05")).isCloseTo(21, within(1e-12));
        assertThat(table.number(killed, "q50")).isCloseTo(30, within(1e-12));
        assertThat(table.number(killed, "q95")).isCloseTo(39, within(1e-12));
    }

    @Test
    void shares_refer_to_those_who_had_arrived_by_the_last_census() {
        Summary summary = new Summary();
        summary.add(List.of(RunTables.fates(20)));
        Table table = summary.table();
        assertThat(table.number(row(table, "fates.killed.share", "2017-01-01"), "mean"))
                .isEqualTo(0.2);
        assertThat(table.number(row(table, "fates.fighting.share", "2016-01-01"), "mean"))
                .isEqualTo(0.8);
        assertThat(table.number(row(table, "fates.yet_to_arrive.share", "2016-01-01"), "mean"))
                .isEqualTo(0.2);
        assertThat(table.number(row(table, "fates.not_yet_arrived", "2016-01-01"), "mean"))
                .isEqualTo(30);
        assertThat(table.number(row(table, "fates.yet_to_arrive", "2016-01-01"), "mean"))
                .isEqualTo(20);
    }

    @Test
    void crossings_are_summed_over_months() {
        Summary summary = new Summary();
        summary.add(List.of(RunTables.crossings("turkey-west", 100, 40, 10, 20)));
        Table table = summary.table();
        assertThat(table.number(row(table, "crossings.attempts", "turkey-west"), "mean"))
                .isEqualTo(200);
        assertThat(table.number(row(table, "crossings.released", "turkey-west"), "mean"))
                .isEqualTo(20);
    }

    @Test
    void a_flow_that_a_run_does_not_mention_counts_as_zero_whichever_run_comes_first() {
        Summary summary = new Summary();
        summary.add(List.of(RunTables.flows("theatre", "killed", 10)));
        summary.add(List.of(RunTables.flows("in-transit", "home", 8)));
        Table table = summary.table();
        assertThat(table.number(row(table, "flows", "theatre > killed"), "mean"))
                .isEqualTo(5);
        assertThat(table.number(row(table, "flows", "in-transit > home"), "mean"))
                .isEqualTo(4);
        assertThat(table.number(row(table, "flows", "in-transit > home"), "n")).isEqualTo(2);
    }

    @Test
    void fates_come_first_and_flows_last_in_alphabetical_order() {
        Summary summary = new Summary();
        summary.add(List.of(
                RunTables.flows("theatre", "killed", 10),
                RunTables.fates(20),
                RunTables.crossings("west", 1, 0, 0, 0)));
        summary.add(List.of(RunTables.flows("in-transit", "home", 8)));
        Table table = summary.table();
        List<String> metrics = table.rows().stream()
                .map(row -> (String) row[0])
                .map(metric -> metric.replaceFirst("\\..*", ""))
                .distinct()
                .toList();
        assertThat(metrics).containsExactly("fates", "crossings", "flows");
        assertThat(table.text(table.size() - 2, "group")).isEqualTo("in-transit > home");
        assertThat(table.text(table.size() - 1, "group")).isEqualTo("theatre > killed");
    }

    @Test
    void a_single_run_has_no_spread() {
        Summary summary = new Summary();
        summary.add(List.of(RunTables.fates(20)));
        Table table = summary.table();
        int killed = row(table, "fates.killed", "2017-01-01");
        assertThat(table.number(killed, "sd")).isNaN();
        assertThat(table.number(killed, "lower95")).isNaN();
        assertThat(table.number(killed, "upper95")).isNaN();
        assertThat(table.number(killed, "q05")).isEqualTo(20);
    }
}
