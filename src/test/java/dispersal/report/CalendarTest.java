package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);

    @Test
    void four_years_are_ticked_by_half_years_beginning_in_january_and_july() {
        List<LocalDate> ticks = Calendar.ticks(START, LocalDate.of(2019, 12, 31));
        assertThat(ticks).hasSize(8).startsWith(START, LocalDate.of(2016, 7, 1));
    }

    @Test
    void a_start_inside_a_year_is_ticked_from_the_next_round_month() {
        assertThat(Calendar.ticks(LocalDate.of(2016, 2, 10), LocalDate.of(2017, 8, 1)))
                .startsWith(LocalDate.of(2016, 4, 1), LocalDate.of(2016, 7, 1));
    }

    @Test
    void ticks_stay_inside_the_axis_and_few_whatever_its_length() {
        for (int days = 1; days < 9000; days += 13) {
            LocalDate end = START.plusDays(days);
            List<LocalDate> ticks = Calendar.ticks(START, end);
            assertThat(ticks).hasSizeBetween(2, 13).allMatch(day -> !day.isBefore(START) && !day.isAfter(end));
        }
    }

    @Test
    void a_small_axis_of_years_is_ticked_in_januaries_and_has_few_labels() {
        for (int days = 1; days < 9000; days += 13) {
            DateAxis axis = Calendar.smallAxis(
                    LocalDate.of(2016, 3, 5), LocalDate.of(2016, 3, 5).plusDays(days));
            List<?> ticks = axis.refreshTicks(
                    new RecordingGraphics(), new AxisState(), new Rectangle2D.Double(), RectangleEdge.BOTTOM);
            assertThat(ticks.size()).isBetween(1, 6);
            if (days > 800) {
                assertThat(ticks).allMatch(tick -> tick.toString().matches("20\\d\\d"));
            }
        }
    }

    @Test
    void dates_are_spelled_in_english() {
        assertThat(Calendar.spelled(LocalDate.of(2017, 10, 31))).isEqualTo("31 October 2017");
    }

    @Test
    void a_wrong_date_is_reported_with_its_place() {
        assertThatThrownBy(() -> Calendar.date("31.10.2017", "stocks.date"))
                .hasMessage("stocks.date holds '31.10.2017'; a date is written like 2017-10-31");
        assertThatThrownBy(() -> Calendar.month("2017-13", "flows.month"))
                .hasMessage("flows.month holds '2017-13'; a month is written like 2017-10");
    }
}
