package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairedRunsTest {

    private static PairedRuns runs() {
        PairedRuns runs = new PairedRuns(List.of("baseline", "sealed"));
        long[] base = {10, 20, 30};
        long[] sealed = {14, 22, 30};
        for (int r = 0; r < 3; r++) {
            runs.add(0, r + 1, List.of(RunTables.fates(base[r]), RunTables.flows("raqqa", "turkey", 4)));
            runs.add(1, r + 1, List.of(RunTables.fates(sealed[r]), RunTables.flows("raqqa", "idlib", 6)));
        }
        return runs;
    }

    private static PairedDifference find(PairedRuns runs, String name) {
        return runs.differences(1).stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_measure_of_the_summary_is_compared() {
        Summary summary = new Summary();
        summary.add(List.of(RunTables.fates(10), RunTables.crossings("syria-turkey", 9, 6, 2, 3)));
        PairedRuns runs = new PairedRuns(List.of("baseline", "sealed"));
        for (int scenario = 0; scenario < 2; scenario++) {
            runs.add(scenario, 1, List.of(RunTables.fates(10), RunTables.crossings("syria-turkey", 9, 6, 2, 3)));
        }
        Table table = summary.table();
        List<String> summarised = IntStream.range(0, table.size())
                .mapToObj(row -> table.text(row, "metric") + "@" + table.text(row, "group"))
                .toList();
        assertThat(runs.differences(1)).extracting(PairedDifference::name).isEqualTo(summarised);
    }

    @Test
    void runs_are_paired_by_replicate() {
        PairedDifference killed = find(runs(), "fates.killed@2017-01-01");
        assertThat(killed.n()).isEqualTo(3);
        assertThat(killed.baseMean()).isEqualTo(20);
        assertThat(killed.difference()).isEqualTo(2);
        assertThat(killed.positiveShare()).isEqualTo(2.5 / 3);
    }

    @Test
    void the_order_in_which_runs_come_does_not_matter() {
        PairedRuns runs = new PairedRuns(List.of("baseline", "sealed"));
        runs.add(1, 2, List.of(RunTables.fates(22)));
        runs.add(0, 1, List.of(RunTables.fates(10)));
        runs.add(0, 2, List.of(RunTables.fates(20)));
        runs.add(1, 1, List.of(RunTables.fates(14)));
        assertThat(find(runs, "fates.killed@2017-01-01").difference()).isEqualTo(3);
    }

    @Test
    void a_measure_that_a_run_does_not_mention_is_nought_in_it() {
        assertThat(find(runs(), "flows@raqqa > turkey").difference()).isEqualTo(-4);
        assertThat(find(runs(), "flows@raqqa > idlib").difference()).isEqualTo(6);
    }

    @Test
    void a_replicate_that_one_scenario_lacks_is_left_out() {
        PairedRuns runs = runs();
        runs.add(0, 4, List.of(RunTables.fates(80)));
        runs.add(0, 5, List.of(RunTables.fates(10)));
        runs.add(1, 5, List.of(RunTables.fates(10)));
        assertThat(runs.pairs(1)).isEqualTo(4);
        PairedDifference killed = find(runs, "fates.killed@2017-01-01");
        assertThat(killed.n()).isEqualTo(4);
        assertThat(killed.difference()).isEqualTo(1.5);
    }

    @Test
    void without_a_pair_nothing_is_compared() {
        PairedRuns runs = new PairedRuns(List.of("baseline", "sealed"));
        runs.add(0, 1, List.of(RunTables.fates(10)));
        assertThat(runs.differences(1)).isEmpty();
        assertThat(runs.table().size()).isZero();
    }

    @Test
    void the_table_has_the_columns_that_were_promised() {
        assertThat(runs().table().columns())
                .extracting(Table.Column::name)
                .containsExactly(
                        "metric",
                        "base",
                        "alternative",
                        "n",
                        "base_mean",
                        "alternative_mean",
                        "difference",
                        "lower95",
                        "upper95",
                        "p_positive",
                        "variance_reduction");
    }

    @Test
    void differences_are_read_back_from_the_table() {
        PairedRuns runs = runs();
        Map<String, List<PairedDifference>> read = PairedRuns.read(runs.table());
        assertThat(read.keySet()).containsExactly("sealed");
        assertThat(read.get("sealed")).isEqualTo(runs.differences(1));
    }

    @Test
    void the_headline_is_all_fates_at_the_last_census_and_returns_before() {
        HeadlineDifferences headline = HeadlineDifferences.of(runs().differences(1));
        assertThat(headline.date()).isEqualTo("2017-01-01");
        assertThat(headline.last()).extracting(HeadlineDifferences::fate).containsExactly("fighting", "killed");
        assertThat(headline.earlier()).isEmpty();
        assertThat(headline.deciding()).extracting(PairedDifference::metric).containsExactly("fates.killed");
    }

    @Test
    void at_most_ten_metrics_decide() {
        List<PairedDifference> all = Stream.of(
                        "killed", "returned", "detained", "underground", "relocated", "switched", "camp")
                .flatMap(fate -> IntStream.rangeClosed(2012, 2019)
                        .mapToObj(year ->
                                new PairedDifference("fates." + fate, year + "-12-31", 20, 1, 2, 1, 0.5, 1.5, 1, 1)))
                .toList();
        HeadlineDifferences headline = HeadlineDifferences.of(all);
        assertThat(headline.deciding()).hasSize(10);
        assertThat(headline.deciding().subList(6, 10))
                .extracting(PairedDifference::name)
                .containsExactly(
                        "fates.returned@2015-12-31",
                        "fates.returned@2016-12-31",
                        "fates.returned@2017-12-31",
                        "fates.returned@2018-12-31");
        assertThat(headline.all()).hasSize(7 + 7);
    }
}
