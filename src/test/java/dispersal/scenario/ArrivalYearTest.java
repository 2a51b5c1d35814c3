package dispersal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalYearTest {

    @Test
    void four_digits_are_a_year() {
        assertThat(new ArrivalYear("2014", 0.3).year()).isEqualTo("2014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "20x4", "02014", " 2014", "-2014"})
    void anything_else_is_refused(String year) {
        assertThatThrownBy(() -> new ArrivalYear(year, 0.3)).hasMessage("year must have four digits, found " + year);
    }
}
