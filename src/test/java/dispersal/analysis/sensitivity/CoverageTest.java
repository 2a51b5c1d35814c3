package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.LatinHypercube;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals said to hold the truth in 95 of 100 studies do so in 93 to 97 of 100, over 500 studies with keys 1 to 500. */
class CoverageTest {

    private static final int STUDIES = 500;
    private static final int LEAST = 465;
    private static final int MOST = 485;

    static List<Arguments> functions() {
        return List.of(
                Arguments.of("Ishigami", KnownFunction.ishigami()),
                Arguments.of("G", KnownFunction.sobolG(0, 0.5, 3, 9)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void sobol_intervals_cover_first_and_total_indices(String name, KnownFunction function) {
        List<List<SensitivityIndex>> studies =
                studies(key -> new SobolIndices().estimate(Samples.saltelli(function, 512, false, key)));
        for (int f = 0; f < function.dimensions(); f++) {
            assertThat(covered(studies, "first", f, function.first()[f])).isBetween(LEAST, MOST);
            assertThat(covered(studies, "total", f, function.total()[f])).isBetween(LEAST, MOST);
        }
    }

    static List<Arguments> screenings() {
        return List.of(
                Arguments.of("G, 20 trajectories", KnownFunction.sobolG(0, 1, 4.5, 9), 20),
                Arguments.of("G, 30 trajectories", KnownFunction.sobolG(0, 1, 4.5, 9), 30));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screenings")
    void morris_intervals_cover_the_mean_size_of_effects(String name, KnownFunction function, int trajectories) {
        double[] truth = GridEffects.meanSizes(function, 4);
        List<List<SensitivityIndex>> studies =
                studies(key -> new MorrisScreening().estimate(Samples.morris(function, trajectories, 4, key)));
        for (int f = 0; f < function.dimensions(); f++) {
            assertThat(covered(studies, "mu_star", f, truth[f])).isBetween(LEAST, MOST);
        }
    }

    @Test
    void rank_regression_intervals_cover_zero_for_factors_that_move_nothing() {
        KnownFunction function = KnownFunction.additive(1, 2, 0, 0);
        List<List<SensitivityIndex>> studies = studies(key -> new RankRegression()
                .estimate(Samples.of(
                        new LatinHypercube(4, 60, key),
                        new DesignChoice(Kind.LATIN_HYPERCUBE, 60, 0, false, key),
                        new KnownFunction(
                                4,
                                u -> Math.exp(function.function().applyAsDouble(u)) + Math.sin(40 * u[0]),
                                new double[0],
                                new double[0]))));
        assertThat(covered(studies, "rank", 2, 0)).isBetween(LEAST, MOST);
        assertThat(covered(studies, "rank", 3, 0)).isBetween(LEAST, MOST);
    }

    private static List<List<SensitivityIndex>> studies(LongFunction<List<SensitivityIndex>> study) {
        return LongStream.rangeClosed(1, STUDIES).mapToObj(study).toList();
    }

    private static int covered(List<List<SensitivityIndex>> studies, String index, int factor, double truth) {
        return (int) studies.stream()
                .filter(study -> Samples.covers(Samples.find(study, index, "x" + (factor + 1)), truth))
                .count();
    }
}
