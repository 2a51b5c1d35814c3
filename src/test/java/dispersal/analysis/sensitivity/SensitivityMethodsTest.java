package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.design.DesignChoice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SensitivityMethodsTest {

    @Test
    void every_method_is_found_by_its_name() {
        assertThat(SensitivityMethods.all().stream().map(SensitivityMethod::name))
                .containsExactly("one-at-a-time", "morris", "sobol", "rank-regression");
        assertThat(SensitivityMethods.named("sobol")).isInstanceOf(SobolIndices.class);
        assertThatThrownBy(() -> SensitivityMethods.named("sobel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no sensitivity method sobel;"
                        + " there are one-at-a-time, morris, sobol, rank-regression");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_design_has_a_method_and_rank_regression_last(Kind kind) {
        assertThat(SensitivityMethods.forDesign(kind)).last().isInstanceOf(RankRegression.class);
    }

    @Test
    void the_method_made_for_a_design_comes_first() {
        assertThat(SensitivityMethods.forDesign(Kind.MORRIS).get(0)).isInstanceOf(MorrisScreening.class);
        assertThat(SensitivityMethods.forDesign(Kind.SALTELLI).get(0)).isInstanceOf(SobolIndices.class);
        assertThat(SensitivityMethods.forDesign(Kind.ONE_AT_A_TIME).get(0)).isInstanceOf(OneAtATimeRanges.class);
        assertThat(SensitivityMethods.forDesign(Kind.SOBOL)).hasSize(1);
    }
}
