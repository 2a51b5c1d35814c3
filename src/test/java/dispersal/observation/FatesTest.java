package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FatesTest {

    private final TinyScene scene = TinyScene.create();
    private final Table fates = Rows.measure(new Fates(scene), TinyHistory.of(scene));

    @Test
    void every_origin_and_fate_has_a_row_on_each_census_date() {
        assertThat(fates.size()).isEqualTo(2 * 2 * FateWords.all().size());
    }

    @Test
    void the_fates_of_the_tiny_history_are_those_worked_out_by_hand() {
        List<String> inhabited =
                Rows.of(fates).stream().filter(row -> !row.endsWith(" 0")).toList();
        assertThat(inhabited)
                .containsExactly(
                        "2016-01-20 XNO fighting 30",
                        "2016-01-20 XSO not_yet_arrived 10",
                        "2016-01-20 XSO fighting 10",
                        "2016-01-20 XSO switched 10",
                        "2016-02-10 XNO underground 10",
                        "2016-02-10 XNO returned 10",
                        "2016-02-10 XNO killed 10",
                        "2016-02-10 XSO switched 10",
                        "2016-02-10 XSO camp 10",
                        "2016-02-10 XSO relocated 10");
    }

    @Test
    void persons_of_an_origin_sum_to_the_same_total_on_each_date() {
        Map<String, Long> totals = fates.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row[0] + " " + row[1], Collectors.summingLong(row -> (Long) row[3])));
        assertThat(totals)
                .hasSize(4)
                .allSatisfy((group, persons) -> assertThat(persons).isEqualTo(30));
    }
}
