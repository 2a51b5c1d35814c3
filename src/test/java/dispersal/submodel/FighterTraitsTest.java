package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FighterTraitsTest {

    private static FighterTraits traits(double meanAge, double correlation) {
        return new FighterTraits(
                meanAge, 6.5, 15, 65, 0.1, 0.1, 5, 2, correlation, 0.05, 2, 4, 0.15, 0.05, 0.5, 1500, 1);
    }

    @Test
    void skill_adds_up_to_at_most_1() {
        FighterTraits traits = traits(26, 0.5);
        assertThat(traits.skill(0.3, false, 0)).isEqualTo(0.3);
        assertThat(traits.skill(0.3, true, 2)).isCloseTo(0.55, within(1e-12));
        assertThat(traits.skill(0.9, true, 4)).isEqualTo(1);
    }

    @Test
    void medians_of_risk_aversion_and_wealth_are_1() {
        FighterTraits traits = traits(26, 0.5);
        assertThat(traits.riskAversion(0)).isEqualTo(1);
        assertThat(traits.wealthIndex(0)).isEqualTo(1);
        assertThat(traits.riskAversion(2)).isCloseTo(Math.E, within(1e-12));
        assertThat(traits.wealthIndex(-1)).isCloseTo(1 / Math.E, within(1e-12));
    }

    @Test
    void loyalty_follows_commitment_by_the_correlation() {
        assertThat(traits(26, 0.6).loyaltyScore(1, 0)).isEqualTo(0.6);
        assertThat(traits(26, 0.6).loyaltyScore(0, 1)).isCloseTo(0.8, within(1e-12));
        assertThat(traits(26, 0).loyaltyScore(3, 1)).isEqualTo(1);
    }

    @Test
    void a_mean_age_outside_the_bounds_is_refused() {
        assertThatThrownBy(() -> traits(14, 0.5))
                .hasMessage("age_min must not exceed age_mean, nor age_mean age_max, found 15.0, 14.0, 65.0");
    }
}
