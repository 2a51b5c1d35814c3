package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class ProsecutionTest {

    private static final Prosecution PROSECUTION = new Prosecution(300, .8, 1600, 1.0 / 3);

    @Test
    void an_average_case_waits_300_days_and_serves_two_thirds_of_1600() {
        assertThat(PROSECUTION.custodyDays(1)).isEqualTo(300);
        assertThat(PROSECUTION.servedDays(1, 1)).isCloseTo(1600 * 2 / 3.0, within(1e-9));
    }

    @Test
    void four_trials_in_five_end_in_prison() {
        assertThat(PROSECUTION.imprisoned(.7999)).isTrue();
        assertThat(PROSECUTION.imprisoned(.8)).isFalse();
    }

    @Test
    void sentences_follow_a_gamma_law_of_shape_2() {
        UniformRandomProvider dice = RandomSource.XO_RO_SHI_RO_128_PP.create(3);
        GammaDistribution law = new GammaDistribution(null, 2, 800 * 2 / 3.0);
        int cases = 40_000;
        double[] limits = {200, 600, 1000, 2000, 4000};
        int[] below = new int[limits.length];
        for (int n = 0; n < cases; n++) {
            double served = PROSECUTION.servedDays(-Math.log(1 - dice.nextDouble()), -Math.log(1 - dice.nextDouble()));
            for (int k = 0; k < limits.length; k++) {
                below[k] += served < limits[k] ? 1 : 0;
            }
        }
        for (int k = 0; k < limits.length; k++) {
            double share = law.cumulativeProbability(limits[k]);
            assertThat(below[k] / (double) cases).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / cases)));
        }
    }

    @Test
    void full_remission_opens_the_door_at_once_and_longer_sentences_open_it_later() {
        assertThat(new Prosecution(300, .8, 1600, 1).servedDays(3, 4)).isZero();
        assertThat(new Prosecution(300, .8, 2000, 1.0 / 3).servedDays(.5, .7))
                .isGreaterThan(PROSECUTION.servedDays(.5, .7));
    }
}
