package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExitThresholdTest {

    @Test
    void a_threshold_is_the_mean_of_its_kind_and_the_two_parts_of_a_person() {
        ExitThreshold rule = new ExitThreshold(-3, -1, 2, 0.36);
        // -3 + 2 (0.6 * 1 + 0.8 * (-0.5)) and -1 + the same
        assertThat(rule.threshold(true, 1, -0.5)).isCloseTo(-2.6, within(1e-12));
        assertThat(rule.threshold(false, 1, -0.5)).isCloseTo(-0.6, within(1e-12));
    }

    @Test
    void all_people_are_alike_when_thresholds_do_not_vary() {
        ExitThreshold rule = new ExitThreshold(1.5, 0.5, 0, 0.5);
        assertThat(rule.threshold(true, 7, -7)).isEqualTo(1.5);
        assertThat(rule.threshold(false, -7, 7)).isEqualTo(0.5);
    }

    @Test
    void the_shared_part_alone_makes_all_exits_alike_to_a_person_and_the_other_alone_none() {
        assertThat(new ExitThreshold(0, 0, 1, 1).threshold(true, 0.7, 5)).isEqualTo(0.7);
        assertThat(new ExitThreshold(0, 0, 1, 0).threshold(true, 0.7, 5)).isEqualTo(5);
    }
}
