package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.LatinHypercube;
import dispersal.analysis.design.SobolSequence;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RankRegressionTest {

    private static final KnownFunction MONOTONE =
            new KnownFunction(3, u -> Math.exp(3 * u[0]) - 2 * u[1], new double[0], new double[0]);

    private final RankRegression regression = new RankRegression();

    private static DesignedSample sampled(Kind kind, Design design, KnownFunction function) {
        return Samples.of(design, new DesignChoice(kind, 0, 0, false, 4), function);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(
                        Kind.LATIN_HYPERCUBE, sampled(Kind.LATIN_HYPERCUBE, new LatinHypercube(3, 80, 4), MONOTONE)),
                Arguments.of(Kind.SOBOL, sampled(Kind.SOBOL, new SobolSequence(3, 64, 4), MONOTONE)),
                Arguments.of(Kind.TABLE, sampled(Kind.TABLE, new LatinHypercube(3, 80, 5), MONOTONE)),
                Arguments.of(Kind.FACTORIAL, sampled(Kind.FACTORIAL, factorial(), MONOTONE)),
                Arguments.of(Kind.MORRIS, Samples.morris(MONOTONE, 20, 4, 4)),
                Arguments.of(Kind.SALTELLI, Samples.saltelli(MONOTONE, 32, true, 4)));
    }

    private static Design factorial() {
        List<double[]> points = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            points.add(new double[] {number % 4 / 3.0, number / 4 % 4 / 3.0, number / 16 / 3.0});
        }
        return new ListedDesign(points.toArray(double[][]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void any_design_shows_a_rising_a_falling_and_an_idle_factor(Kind kind, DesignedSample sample) {
        List<SensitivityIndex> indices = regression.estimate(sample);
        assertThat(indices.stream().map(SensitivityIndex::factor)).containsExactly("x1", "x2", "x3", "dummy", "all");
        assertThat(Samples.find(indices, "rank", "x1").value()).isBetween(0.85, 1.05);
        assertThat(Samples.find(indices, "rank", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "rank", "x2").value()).isBetween(-0.4, -0.1);
        assertThat(Samples.find(indices, "rank", "x3").value()).isEqualTo(0, within(0.1));
        assertThat(Samples.find(indices, "rank", "x3").verdict()).isNotEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "explained", "all").value()).isBetween(0.85, 1.0);
    }

    @Test
    void one_factor_at_a_time_can_be_asked_too() {
        double base = Design.BASE;
        List<double[]> points = new ArrayList<>(List.<double[]>of(new double[] {base, base}));
        for (int level = 0; level <= 8; level++) {
            points.add(new double[] {level / 8.0, base});
            points.add(new double[] {base, level / 8.0});
        }
        Design design = new ListedDesign(points.toArray(double[][]::new));
        DesignChoice choice = new DesignChoice(Kind.ONE_AT_A_TIME, 9, 0, false, 1);
        DesignedSample sample = Samples.of(design, choice, index -> {
            double[] u = design.point(index);
            return Double.isNaN(u[0]) ? 5 + (Double.isNaN(u[1]) ? 0 : 0.01 * u[1]) : 10 * u[0];
        });
        List<SensitivityIndex> indices = regression.estimate(sample);
        assertThat(Samples.find(indices, "rank", "x1").value())
                .isGreaterThan(Samples.find(indices, "rank", "x2").value());
        assertThat(Samples.find(indices, "rank", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
    }

    @Test
    void what_is_not_monotone_is_missed_and_the_share_explained_tells() {
        KnownFunction bowl = new KnownFunction(2, u -> Math.pow(u[0] - 0.5, 2), new double[0], new double[0]);
        List<SensitivityIndex> indices = regression.estimate(sampled(Kind.SOBOL, new SobolSequence(2, 128, 4), bowl));
        assertThat(Samples.find(indices, "rank", "x1").verdict()).isNotEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "explained", "all").value()).isLessThan(0.05);
    }

    @Test
    void factors_that_stand_still_and_samples_too_small_say_so() {
        Design still = new ListedDesign(
                new double[][] {{0.1, 1}, {0.4, 1}, {0.2, 1}, {0.9, 1}, {0.5, 1}, {0.7, 1}, {0.3, 1}, {0.8, 1}});
        List<SensitivityIndex> indices = regression.estimate(sampled(Kind.TABLE, still, KnownFunction.additive(1, 1)));
        assertThat(Samples.find(indices, "rank", "x2").verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(Samples.find(indices, "rank", "x1").value()).isEqualTo(1, within(1e-9));
        assertThat(regression.estimate(sampled(Kind.SOBOL, new SobolSequence(3, 8, 4), MONOTONE)))
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW));
        assertThat(regression.estimate(sampled(Kind.SOBOL, new SobolSequence(2, 32, 4), KnownFunction.constant())))
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.CONSTANT));
    }

    @Test
    void a_failed_point_drops_its_whole_trajectory() {
        DesignedSample sample = Samples.morris(MONOTONE, 20, 4, 4);
        sample.means()[7] = Double.NaN;
        assertThat(regression.estimate(sample))
                .allSatisfy(index -> assertThat(index.blocks()).isEqualTo(19));
    }

    @Test
    void a_study_without_factors_is_refused() {
        DesignedSample sample = new DesignedSample(
                new ListedDesign(new double[][] {{}}),
                new DesignChoice(Kind.FACTORIAL, 1, 0, false, 1),
                List.of(),
                new double[] {1},
                new double[] {0});
        assertThatThrownBy(() -> regression.estimate(sample))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs at least one factor");
    }
}
