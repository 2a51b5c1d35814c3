package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void tables_come_in_the_order_in_which_metrics_were_chosen() {
        assertThat(record(List.of("stocks", "fates"))).extracting(Table::name).containsExactly("stocks", "fates");
    }

    @Test
    void a_metric_counts_the_same_whichever_others_listen() {
        Table alone = record(List.of("flows")).get(0);
        Table together = record(Metrics.names()).stream()
                .filter(table -> table.name().equals("flows"))
                .findFirst()
                .orElseThrow();
        assertThat(Rows.of(together)).isNotEmpty().isEqualTo(Rows.of(alone));
    }

    @Test
    void fates_destinations_and_stocks_agree_on_how_many_people_there_are() {
        List<Table> tables = record(List.of("fates", "destinations", "stocks"));
        assertThat(tables)
                .allSatisfy(table -> assertThat(personsOn(table, "2016-02-10")).isEqualTo(60));
    }

    private static long personsOn(Table table, String date) {
        int persons = table.indexOf("persons");
        return table.rows().stream()
                .filter(row -> row[0].equals(date))
                .mapToLong(row -> (Long) row[persons])
                .sum();
    }

    private List<Table> record(List<String> metrics) {
        Recorder recorder = new Recorder(scene, metrics);
        TinyHistory.of(scene).forEach(recorder::hear);
        return recorder.finish();
    }
}
