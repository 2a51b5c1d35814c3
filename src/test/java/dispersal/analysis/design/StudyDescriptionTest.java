package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudyDescriptionTest {

    private static final Factor TOGETHER = new Factor(
            "pay",
            Factor.Role.LEVER,
            "D",
            List.of(
                    new Factor.Member("affiliates.libya.pay", new Uniform(0, 100), false),
                    new Factor.Member("affiliates.sahel.pay", new Uniform(200, 300), false)));
    private static final Factor WHOLE = new Factor(
            "ties", Factor.Role.UNCERTAINTY, "C", List.of(new Factor.Member("ties", new Uniform(0, 4), true)));
    private static final StudyDescription STUDY =
            Factors.study(new DesignChoice(DesignChoice.Kind.SOBOL, 8, 0, false, 1), List.of(), TOGETHER, WHOLE);

    @Test
    void members_of_a_factor_take_the_same_quantile_each_of_its_own_range() {
        assertThat(STUDY.valuesAt(new double[] {0.25, 0.5}))
                .containsEntry("affiliates.libya.pay", 25.0)
                .containsEntry("affiliates.sahel.pay", 225.0)
                .containsEntry("ties", 2.0);
    }

    @Test
    void whole_numbers_stay_whole() {
        assertThat(STUDY.valuesAt(new double[] {0, 0.7})).containsEntry("ties", 3.0);
    }

    @Test
    void a_factor_at_its_base_value_gives_nothing_and_further_coordinates_move_nothing() {
        assertThat(STUDY.valuesAt(new double[] {Design.BASE, 1, 0.3})).containsOnlyKeys("ties");
    }
}
