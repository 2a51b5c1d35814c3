package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SelfExcitationTest {

    private static final SelfExcitation RULE = new SelfExcitation(.3, 30, 1, .5);
    private static final double BACKGROUND = 17 / 365.0;

    @Test
    void counts_and_intensity_from_an_empty_history_match_the_closed_form() {
        assertThat(RULE.expectedIncidents(BACKGROUND, 1461)).isCloseTo(96.353928, within(1e-6));
        assertThat(RULE.expectedIntensity(BACKGROUND, 30)).isCloseTo(.0566239333, within(1e-10));
        assertThat(365 * RULE.expectedIntensity(BACKGROUND, 1e9)).isCloseTo(24.285714, within(1e-6));
        double longRun = BACKGROUND * 1461 / (1 - RULE.branching());
        assertThat(longRun * RULE.dispersion()).isCloseTo(198.386517, within(1e-6));
    }

    @Test
    void intensity_is_the_slope_of_expected_counts() {
        double slope = (RULE.expectedIncidents(BACKGROUND, 45.001) - RULE.expectedIncidents(BACKGROUND, 44.999)) / .002;
        assertThat(slope).isCloseTo(RULE.expectedIntensity(BACKGROUND, 45), within(1e-8));
    }

    @Test
    void the_european_default_yields_17_incidents_a_year() {
        assertThat(365 * RULE.expectedIntensity(RULE.inspiredPerDay(.0326), 1e9))
                .isCloseTo(17, within(.01));
    }

    @Test
    void incidents_that_nobody_follows_are_independent() {
        SelfExcitation calm = new SelfExcitation(0, 30, 1, .5);
        assertThat(calm.dispersion()).isEqualTo(1);
        assertThat(calm.expectedIncidents(BACKGROUND, 1461)).isCloseTo(68.046575, within(1e-6));
        assertThat(calm.expectedIntensity(BACKGROUND, 3)).isEqualTo(BACKGROUND);
    }

    @Test
    void background_follows_the_attention_of_the_media() {
        assertThat(new SelfExcitation(.3, 30, 4, .5).inspiredPerDay(.1)).isCloseTo(.2, within(1e-12));
        assertThat(new SelfExcitation(.3, 30, 4, 0).inspiredPerDay(.1)).isEqualTo(.1);
        assertThat(new SelfExcitation(.3, 30, 0, .5).inspiredPerDay(.1)).isZero();
        assertThat(RULE.delayDays(2)).isEqualTo(60);
    }
}
