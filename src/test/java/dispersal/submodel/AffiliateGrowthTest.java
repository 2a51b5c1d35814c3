package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliateGrowthTest {

    private static final AffiliateGrowth GROWTH = new AffiliateGrowth(.0008, 2, .1);

    @ParameterizedTest
    @CsvSource({"365, 1263.772104", "1000, 1678.316571", "1461, 1923.658734"})
    void strength_grows_as_the_closed_form_says(int days, double strength) {
        assertThat(after(days, .5)).isCloseTo(strength, within(1e-3));
    }

    @Test
    void strength_tends_to_where_gains_and_losses_balance() {
        assertThat(after(60_000, .5)).isCloseTo(2596.989756, within(1e-3));
        assertThat(after(60_000, 0)).isCloseTo(1875, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1350, 1", "1400, .666667", "1450, .333333", "1500, 0", "1700, 0"})
    void newcomers_are_throttled_over_the_last_tenth_of_capacity(double foreigners, double share) {
        assertThat(GROWTH.throttle(foreigners, 1500)).isCloseTo(share, within(5e-7));
    }

    @Test
    void nobody_is_taken_in_without_capacity() {
        assertThat(GROWTH.throttle(0, 0)).isZero();
    }

    @Test
    void an_affiliate_that_bleeds_does_not_fall_below_0() {
        assertThat(GROWTH.strengthAfter(1, 3000, 1, 0, 5)).isNotNegative();
        assertThat(GROWTH.strengthAfter(0, 3000, .1, 0, 1)).isZero();
    }

    @Test
    void recruits_and_room_help_and_losses_hurt() {
        UniformRandomProvider dice = ParameterDraws.dice(61);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            AffiliateGrowth growth = new AffiliateGrowth(dice.nextDouble(1e-4, .01), 2, dice.nextDouble(.01, 1));
            double strength = dice.nextDouble(1, 5000);
            double loss = dice.nextDouble(0, .01);
            double base = growth.strengthAfter(strength, 3000, loss, 1, 1);
            assertThat(growth.strengthAfter(strength, 3000, loss, 2, 1)).isGreaterThan(base);
            assertThat(growth.strengthAfter(strength, 3500, loss, 1, 1)).isGreaterThan(base);
            assertThat(growth.strengthAfter(strength, 3000, loss + .001, 1, 1)).isLessThan(base);
            double foreigners = dice.nextDouble(0, 2000);
            assertThat(growth.throttle(foreigners, 1500)).isBetween(0.0, 1.0);
            assertThat(growth.throttle(foreigners + 10, 1500)).isLessThanOrEqualTo(growth.throttle(foreigners, 1500));
            assertThat(growth.throttle(foreigners, 1510)).isGreaterThanOrEqualTo(growth.throttle(foreigners, 1500));
        }
    }

    private static double after(int days, double recruits) {
        double strength = 1000;
        for (int day = 0; day < days; day++) {
            strength = GROWTH.strengthAfter(strength, 3000, .0003, recruits, 1);
        }
        return strength;
    }
}
