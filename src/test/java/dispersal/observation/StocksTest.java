package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StocksTest {

    private final TinyScene scene = TinyScene.create();
    private final Table stocks = Rows.measure(new Stocks(scene), TinyHistory.of(scene));

    @Test
    void stocks_are_taken_weekly_and_on_both_sides_of_the_last_day() {
        assertThat(stocks.rows().stream().map(row -> row[0]).distinct())
                .containsExactly("2016-01-20", "2016-01-27", "2016-02-03", "2016-02-10", "2016-02-11");
    }

    @Test
    void persons_sum_to_everybody_on_each_date() {
        Map<Object, Long> totals = stocks.rows().stream()
                .collect(Collectors.groupingBy(row -> row[0], Collectors.summingLong(row -> (Long) row[2])));
        assertThat(totals.values()).containsOnly(60L);
    }

    @Test
    void a_stock_is_taken_before_anything_happens_on_its_date() {
        assertThat(Rows.of(stocks))
                .contains("2016-01-27 stranded 10", "2016-02-03 in_transit 10", "2016-02-03 returned 10")
                .contains("2016-02-03 fighting 0", "2016-02-11 relocated 10");
    }
}
