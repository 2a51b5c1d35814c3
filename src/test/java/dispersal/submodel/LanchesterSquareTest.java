package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanchesterSquareTest {

    private static final LanchesterSquare LAW = new LanchesterSquare(.0006, .0015);

    @ParameterizedTest
    @CsvSource({"0, 12000, 30000", "100, 10251.3393, 28332.4001", "200, 8595.0099, 26919.9830"})
    void both_forces_wear_down_as_the_closed_form_says(double days, double red, double blue) {
        assertThat(LAW.redAfter(12_000, 30_000, days)).isCloseTo(red, within(1e-4));
        assertThat(LAW.blueAfter(12_000, 30_000, days)).isCloseTo(blue, within(1e-4));
    }

    @Test
    void the_larger_force_wins_by_the_square_of_numbers() {
        assertThat(LAW.advantageOfBlue(12_000, 30_000)).isCloseTo(324_000, within(1e-6));
        double end = LAW.daysUntilRedIsBeaten(12_000, 30_000);
        assertThat(end).isCloseTo(785.824053, within(1e-6));
        assertThat(LAW.redAfter(12_000, 30_000, end)).isCloseTo(0, within(1e-6));
        assertThat(LAW.blueAfter(12_000, 30_000, end)).isCloseTo(23_237.9001, within(1e-4));
    }

    @Test
    void the_advantage_never_changes() {
        for (double days = 0; days < 780; days += 60) {
            assertThat(LAW.advantageOfBlue(LAW.redAfter(12_000, 30_000, days), LAW.blueAfter(12_000, 30_000, days)))
                    .isCloseTo(324_000, within(1e-4));
        }
    }

    @Test
    void a_force_at_a_disadvantage_never_beats_the_other() {
        assertThat(LAW.daysUntilRedIsBeaten(20_000, 30_000)).isInfinite();
        assertThat(LAW.daysUntilRedIsBeaten(12_000, 40_000)).isLessThan(785);
    }
}
