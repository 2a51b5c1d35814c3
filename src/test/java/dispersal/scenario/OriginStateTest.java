package dispersal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OriginStateTest {

    private static OriginState origin(double minors, double family, double returned) {
        return new OriginState(
                "XAA", "A", "a", "a", "a", 1000, 0.1, minors, family, returned, 0.12, 0.02, 0.02, 1, 0, 1, 0.6, 0.3,
                0.15, 300, 1, 0.1, 0, 1, 0.55);
    }

    @Test
    void minors_of_all_families_make_up_the_share_of_minors() {
        OriginState origin = origin(0.2, 0.4, 0.1);
        double families = origin.adults() * origin.familyShare();
        assertThat(families * origin.minorsPerFamily()).isCloseTo(200, within(1e-9));
        assertThat(origin(0, 0, 0.1).minorsPerFamily()).isZero();
    }

    @Test
    void minors_without_families_are_refused() {
        assertThatThrownBy(() -> origin(0.2, 0, 0.1))
                .hasMessage("minors_share above 0 needs family_share above 0, found minors_share 0.2");
    }

    @Test
    void shares_before_day_0_above_1_are_refused() {
        assertThatThrownBy(() -> origin(0.2, 0.4, 0.9)).hasMessageContaining("must not exceed 1, found 1.06");
    }
}
