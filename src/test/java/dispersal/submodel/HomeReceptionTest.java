package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HomeReceptionTest {

    private static final HomeReception RECEPTION = new HomeReception(.7, .7, .0025, 14);

    @Test
    void the_list_finds_some_of_those_whom_controls_miss() {
        assertThat(RECEPTION.detection(.6, false)).isEqualTo(.6);
        assertThat(RECEPTION.detection(.6, true)).isCloseTo(1 - .4 * .51, within(1e-12));
    }

    @Test
    void an_unlisted_person_is_found_by_controls_alone_however_good_the_list() {
        HomeReception perfect = new HomeReception(1, 1, .0025, 14);
        assertThat(perfect.detection(0, false)).isZero();
        assertThat(perfect.detection(0, true)).isEqualTo(1);
        assertThat(new HomeReception(0, 1, .0025, 14).detection(.3, true)).isCloseTo(.3, within(1e-12));
    }

    @Test
    void better_checks_find_more() {
        for (double control = 0; control < 1; control += .05) {
            assertThat(new HomeReception(.9, .8, .0025, 14).detection(control, true))
                    .isGreaterThan(RECEPTION.detection(control, true))
                    .isLessThan(1);
        }
    }

    @Test
    void the_unnoticed_stay_unknown_for_400_days_on_average_and_decisions_take_a_fortnight() {
        assertThat(RECEPTION.unknownDays(1)).isCloseTo(400, within(1e-9));
        assertThat(RECEPTION.decisionDays(1)).isEqualTo(14);
        assertThat(new HomeReception(.7, .7, 0, 14).unknownDays(1e-9)).isInfinite();
    }
}
