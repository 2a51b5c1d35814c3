package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class TruncatedNormalTest {

    @Test
    void values_stay_between_the_bounds() {
        TruncatedNormal ages = new TruncatedNormal(26, 6.5, 15, 65);
        assertThat(ages.quantile(1e-16)).isBetween(15.0, 15.001);
        assertThat(ages.quantile(1 - 1e-16)).isBetween(60.0, 65.0);
        assertThat(ages.quantile(1)).isLessThanOrEqualTo(65);
    }

    @Test
    void a_value_cuts_off_its_share_of_what_is_kept() {
        NormalDistribution normal = new NormalDistribution(null, 26, 6.5);
        double below = normal.cumulativeProbability(15);
        double kept = normal.cumulativeProbability(40) - below;
        TruncatedNormal ages = new TruncatedNormal(26, 6.5, 15, 40);
        for (double share = 0.01; share < 1; share += 0.01) {
            double reached = (normal.cumulativeProbability(ages.quantile(share)) - below) / kept;
            assertThat(reached).isCloseTo(share, within(1e-9));
        }
    }

    @Test
    void symmetric_bounds_keep_the_median() {
        assertThat(new TruncatedNormal(30, 5, 20, 40).quantile(0.5)).isCloseTo(30, within(1e-9));
    }
}
