package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.ArrivalYear;
import dispersal.scenario.Horizon;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalDaysTest {

    private static ArrivalDays days(LocalDate start, ArrivalYear... years) {
        Horizon horizon = new Horizon(start, LocalDate.of(2019, 12, 31), List.of());
        return new ArrivalDays(Records.with(TestValues.population(), "arrivals", List.of(years)), horizon);
    }

    @Test
    void years_are_filled_evenly_one_after_the_other() {
        ArrivalDays days = days(LocalDate.of(2016, 1, 1), new ArrivalYear("2014", 0.2), new ArrivalYear("2015", 0.6));
        assertThat(days.at(1e-12)).isCloseTo(-730, within(1e-6));
        assertThat(days.at(0.125)).isCloseTo(-730 + 182.5, within(1e-9));
        assertThat(days.at(0.25)).isCloseTo(-365, within(1e-9));
        assertThat(days.at(0.625)).isCloseTo(-182.5, within(1e-9));
        assertThat(days.at(1 - 1e-12)).isCloseTo(0, within(1e-6));
    }

    @Test
    void nobody_comes_on_or_after_day_0() {
        ArrivalDays days = days(
                LocalDate.of(2015, 7, 2),
                new ArrivalYear("2014", 0.5),
                new ArrivalYear("2015", 0.5),
                new ArrivalYear("2016", 0.9));
        assertThat(days.at(0.5)).isCloseTo(-182, within(1e-9));
        assertThat(days.at(0.75)).isCloseTo(-91, within(1e-9));
        assertThat(days.at(1 - 1e-12)).isCloseTo(0, within(1e-6)).isNegative();
    }

    @Test
    void a_year_without_share_is_skipped() {
        ArrivalDays days = days(
                LocalDate.of(2016, 1, 1),
                new ArrivalYear("2013", 0),
                new ArrivalYear("2014", 0.5),
                new ArrivalYear("2015", 0));
        assertThat(days.at(1e-9)).isBetween(-730.0, -729.0);
        assertThat(days.at(1 - 1e-9)).isBetween(-366.0, -365.0);
    }

    @Test
    void years_that_all_begin_after_day_0_are_refused() {
        assertThatThrownBy(() -> days(LocalDate.of(2016, 1, 1), new ArrivalYear("2016", 1)))
                .hasMessageStartingWith(
                        "population.arrivals needs a year with a share above 0 that begins before 2016-01-01");
    }
}
