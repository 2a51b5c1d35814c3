package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.calibration.Prior.Parameter;
import dispersal.analysis.design.Levels;
import dispersal.analysis.design.LogUniform;
import dispersal.analysis.design.Triangular;
import dispersal.analysis.design.Uniform;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorTest {

    private static final Prior PRIOR = new Prior(List.of(
            new Parameter("cost", new Uniform(-3, -1)),
            new Parameter("rate", new LogUniform(0.01, 100)),
            new Parameter("share", new Triangular(0.2, 0.3, 0.8))));

    @Test
    void shares_of_the_probability_become_values_of_the_right_sign_and_range() {
        assertThat(PRIOR.values(new double[] {0, 0, 0})).containsExactly(-3, 0.01, 0.2);
        assertThat(PRIOR.values(new double[] {1, 1, 1})).containsExactly(-1, 100, 0.8);
        assertThat(PRIOR.values(new double[] {0.25, 0.5, 1.0 / 6}))
                .containsExactly(new double[] {-2.5, 1, 0.3}, within(1e-12));
    }

    @Test
    void values_become_the_shares_that_they_came_from() {
        double[] point = {0.123, 0.9, 0.456};
        assertThat(PRIOR.point(PRIOR.values(point))).containsExactly(point, within(1e-12));
        assertThat(PRIOR.point(new double[] {-3, 100, 0.8})).containsExactly(new double[] {0, 1, 1}, within(1e-7));
    }

    @Test
    void a_listed_value_becomes_the_middle_of_the_shares_that_give_it() {
        Parameter listed = new Parameter("level", new Levels(List.of(1.0, 2.0, 4.0, 8.0)));
        assertThat(listed.share(2)).isCloseTo(0.375, within(1e-12));
        Parameter fixed = new Parameter("level", new Uniform(2, 2));
        assertThat(fixed.share(2)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void the_spread_is_that_of_the_distribution() {
        assertThat(PRIOR.parameters().get(0).standardDeviation()).isCloseTo(2 / Math.sqrt(12), within(1e-3));
        // (a² + b² + c² - ab - ac - bc) / 18
        double variance = (0.04 + 0.09 + 0.64 - 0.06 - 0.16 - 0.24) / 18;
        assertThat(PRIOR.parameters().get(2).standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-3));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.point(new double[] {0, 1, 0.5}))
                .withMessage("parameter cost lies in -3.0 to -1.0, found 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.values(new double[] {0.5}))
                .withMessage("there are 3 parameters, found 1 numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prior(List.of()))
                .withMessage("a calibration needs at least one parameter, found none");
        Parameter same = PRIOR.parameters().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prior(List.of(same, same)))
                .withMessage("parameters of a calibration must differ, found [cost, cost]");
    }
}
