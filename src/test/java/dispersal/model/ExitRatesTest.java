package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.submodel.PostureHazard;
import org.junit.jupiter.api.Test;

class ExitRatesTest {

    private static final PostureHazard HAZARD =
            new PostureHazard(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);

    @Test
    void every_posture_has_the_rates_of_its_own_exits() {
        assertThat(ExitRates.of(HAZARD, Posture.FIGHTING)).isEqualTo(new ExitRates(0, 1, 2, 3, 4, 5, 0));
        assertThat(ExitRates.of(HAZARD, Posture.UNDERGROUND)).isEqualTo(new ExitRates(6, 0, 7, 8, 9, 10, 0));
        assertThat(ExitRates.of(HAZARD, Posture.SWITCHED)).isEqualTo(new ExitRates(0, 11, 12, 13, 0, 0, 0));
        assertThat(ExitRates.of(HAZARD, Posture.RELOCATED)).isEqualTo(new ExitRates(0, 0, 14, 15, 0, 0, 16));
        assertThat(ExitRates.of(HAZARD, Posture.THIRD_COUNTRY)).isEqualTo(new ExitRates(0, 0, 17, 18, 0, 0, 0));
    }

    @Test
    void people_leave_at_the_sum_of_the_rates() {
        assertThat(ExitRates.of(HAZARD, Posture.FIGHTING).sum()).isCloseTo(15, within(1e-12));
        assertThat(ExitRates.of(HAZARD, Posture.UNDERGROUND).sum()).isCloseTo(40, within(1e-12));
    }
}
