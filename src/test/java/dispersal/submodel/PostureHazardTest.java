package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.submodel.PostureHazard.Rates;
import org.junit.jupiter.api.Test;

class PostureHazardTest {

    private static final PostureHazard HAZARD =
            new PostureHazard(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);

    @Test
    void every_posture_has_the_rates_of_its_own_exits() {
        assertThat(HAZARD.ofFighting()).isEqualTo(new Rates(0, 1, 2, 3, 4, 5, 0));
        assertThat(HAZARD.ofGround()).isEqualTo(new Rates(6, 0, 7, 8, 9, 10, 0));
        assertThat(HAZARD.ofRival()).isEqualTo(new Rates(0, 11, 12, 13, 0, 0, 0));
        assertThat(HAZARD.ofAffiliate()).isEqualTo(new Rates(0, 0, 14, 15, 0, 0, 16));
        assertThat(HAZARD.ofThirdCountry()).isEqualTo(new Rates(0, 0, 17, 18, 0, 0, 0));
    }

    @Test
    void people_leave_at_the_sum_of_the_rates() {
        assertThat(HAZARD.ofFighting().sum()).isCloseTo(15, within(1e-12));
        assertThat(HAZARD.ofGround().sum()).isCloseTo(40, within(1e-12));
    }
}
