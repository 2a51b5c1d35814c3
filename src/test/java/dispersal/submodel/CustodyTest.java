package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyTest {

    private static final Custody CUSTODY = new Custody(.01, 90, .001);

    @ParameterizedTest
    @CsvSource({"0, 0", "30, .3", "90, .9", "190, 1", "1090, 1.9"})
    void the_hunt_is_hot_for_a_season_and_cold_afterwards(double days, double cumulated) {
        assertThat(CUSTODY.cumulatedRecapture(days)).isCloseTo(cumulated, within(1e-12));
    }

    @Test
    void the_hazard_falls_on_the_last_hot_day() {
        assertThat(CUSTODY.recapturePerDay(89.999)).isEqualTo(.01);
        assertThat(CUSTODY.recapturePerDay(90)).isEqualTo(.001);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .01, .3, .9, .95, 1, 2.5, 10})
    void recapture_comes_when_the_hazard_has_used_up_the_threshold(double threshold) {
        assertThat(CUSTODY.cumulatedRecapture(CUSTODY.daysUntilRecapture(threshold)))
                .isCloseTo(threshold, within(1e-12));
    }

    @Test
    void who_outlasts_a_hunt_that_is_given_up_is_free() {
        Custody brief = new Custody(.01, 90, 0);
        assertThat(brief.daysUntilRecapture(.9)).isCloseTo(90, within(1e-9));
        assertThat(brief.daysUntilRecapture(.91)).isInfinite();
        assertThat(new Custody(0, 90, 0).daysUntilRecapture(.001)).isInfinite();
    }

    @Test
    void a_harder_hunt_ends_no_later() {
        Custody harder = new Custody(.02, 120, .0015);
        for (double threshold = .05; threshold < 6; threshold += .05) {
            assertThat(harder.daysUntilRecapture(threshold)).isLessThan(CUSTODY.daysUntilRecapture(threshold));
        }
    }
}
