package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class VettingTest {

    @Test
    void without_a_campaign_the_outcomes_are_those_given() {
        Vetting vetting = new Vetting(30, .6, .3, .1, 0);
        assertThat(vetting.accepted()).isCloseTo(.6, within(1e-15));
        assertThat(vetting.imprisoned()).isCloseTo(.3, within(1e-15));
        assertThat(vetting.killed()).isCloseTo(.1, within(1e-15));
        assertThat(vetting.perceivedDanger()).isCloseTo(.5, within(1e-15));
    }

    @Test
    void a_campaign_raises_the_odds_of_prison_and_death() {
        Vetting vetting = new Vetting(30, .6, .3, .1, 3);
        assertThat(vetting.accepted()).isCloseTo(.6 / 2.2, within(1e-15));
        assertThat(vetting.imprisoned() / vetting.accepted()).isCloseTo(4 * .3 / .6, within(1e-12));
        assertThat(vetting.killed() / vetting.accepted()).isCloseTo(4 * .1 / .6, within(1e-12));
    }

    @Test
    void outcomes_always_sum_to_1_and_a_stronger_campaign_is_always_worse() {
        UniformRandomProvider dice = ParameterDraws.dice(62);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double accept = dice.nextDouble(.05, .95);
            double prison = (1 - accept) * dice.nextDouble();
            double campaign = dice.nextDouble(0, 20);
            Vetting vetting = new Vetting(30, accept, prison, 1 - accept - prison, campaign);
            Vetting harsher = new Vetting(30, accept, prison, 1 - accept - prison, campaign + 1);
            assertThat(vetting.accepted() + vetting.imprisoned() + vetting.killed())
                    .isCloseTo(1, within(1e-12));
            assertThat(harsher.accepted()).isLessThan(vetting.accepted());
            assertThat(harsher.perceivedDanger()).isGreaterThan(vetting.perceivedDanger());
        }
    }

    @Test
    void a_pole_that_takes_everybody_is_no_danger_even_in_a_campaign() {
        assertThat(new Vetting(30, 1, 0, 0, 5).accepted()).isEqualTo(1);
        assertThat(new Vetting(30, 1, 0, 0, 5).perceivedDanger()).isZero();
        assertThat(new Vetting(30, 0, 0, 1, 5).killed()).isEqualTo(1);
    }

    @Test
    void outcomes_that_do_not_sum_to_1_are_refused() {
        assertThatThrownBy(() -> new Vetting(30, .6, .3, .2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "accept_probability + imprison_probability + kill_probability must be 1, found 1.");
    }
}
