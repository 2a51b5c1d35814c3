package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.LatinHypercube;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvergenceTest {

    @Test
    void sizes_grow_by_the_same_factor_up_to_the_whole() {
        assertThat(Convergence.sizes(512)).containsExactly(8, 14, 26, 48, 86, 156, 283, 512);
        assertThat(Convergence.sizes(20)).containsExactly(4, 5, 6, 8, 10, 13, 16, 20);
        assertThat(Convergence.sizes(4)).containsExactly(4);
        assertThat(Convergence.sizes(3)).isEmpty();
    }

    @Test
    void the_last_indices_are_those_of_the_whole_and_the_first_those_of_a_small_study() {
        KnownFunction ishigami = KnownFunction.ishigami();
        SobolIndices sobol = new SobolIndices();
        List<SensitivityIndex> all = Convergence.of(sobol, Samples.saltelli(ishigami, 128, false, 1));
        int rows = 12;
        assertThat(all).hasSize(8 * rows);
        assertThat(all.subList(7 * rows, 8 * rows))
                .isEqualTo(sobol.estimate(Samples.saltelli(ishigami, 128, false, 1)));
        assertThat(all.subList(0, rows)).isEqualTo(sobol.estimate(Samples.saltelli(ishigami, 4, false, 1)));
        assertThat(Convergence.of(new MorrisScreening(), Samples.morris(ishigami, 40, 4, 1))
                        .subList(0, rows))
                .isEqualTo(new MorrisScreening().estimate(Samples.morris(ishigami, 4, 4, 1)));
    }

    @Test
    void intervals_narrow_as_the_sample_grows() {
        List<SensitivityIndex> all =
                Convergence.of(new SobolIndices(), Samples.saltelli(KnownFunction.ishigami(), 1024, false, 1));
        List<Double> widths = all.stream()
                .filter(index -> index.index().equals("total") && index.factor().equals("x2"))
                .map(index -> index.upper95() - index.lower95())
                .toList();
        assertThat(widths.get(7)).isLessThan(widths.get(0) / 5);
    }

    @Test
    void points_of_a_design_that_does_not_grow_are_taken_in_random_order() {
        DesignChoice choice = new DesignChoice(Kind.FACTORIAL, 64, 0, false, 1);
        List<SensitivityIndex> all = Convergence.of(
                new RankRegression(), Samples.of(new LatinHypercube(2, 64, 1), choice, KnownFunction.additive(1, 3)));
        assertThat(all.stream().map(SensitivityIndex::blocks).distinct()).containsExactly(4, 6, 9, 13, 20, 29, 43, 64);
        DesignedSample again = Samples.of(new LatinHypercube(2, 64, 1), choice, KnownFunction.additive(1, 3));
        assertThat(all).isEqualTo(Convergence.of(new RankRegression(), again));
        List<SensitivityIndex> whole = new RankRegression().estimate(again);
        assertThat(all.subList(all.size() - whole.size(), all.size())).isEqualTo(whole);
    }

    @Test
    void a_method_that_does_not_fit_is_refused_even_for_no_blocks() {
        assertThatThrownBy(() ->
                        Convergence.of(new MorrisScreening(), Samples.saltelli(KnownFunction.ishigami(), 1, false, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
