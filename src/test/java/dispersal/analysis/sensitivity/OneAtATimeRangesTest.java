package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OneAtATimeRangesTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final double BASE = Design.BASE;

    private final OneAtATimeRanges ranges = new OneAtATimeRanges();

    /** The base, then x1 at its greatest, middle and least level, then x2 at two. */
    private static DesignedSample sample(double[] means, double noise) {
        double[][] points = {{BASE, BASE}, {1, BASE}, {0.5, BASE}, {0, BASE}, {BASE, 0}, {BASE, 1}};
        double[] noises = new double[6];
        Arrays.fill(noises, noise);
        return new DesignedSample(
                new ListedDesign(points),
                new DesignChoice(Kind.ONE_AT_A_TIME, 3, 0, false, 1),
                Samples.names(2),
                means,
                noises);
    }

    @Test
    void effects_and_swings_equal_those_worked_out_by_hand() {
        List<SensitivityIndex> indices = ranges.estimate(sample(new double[] {10, 14, 5, 9, 10, 13}, 0.5));
        // differences of two means have the standard error √(0.5 + 0.5) = 1
        expect(Samples.find(indices, "effect_low", "x1"), -1, -1 - 1.959963984540054, -1 + 1.959963984540054);
        expect(Samples.find(indices, "effect_high", "x1"), 4, 4 - 1.959963984540054, 4 + 1.959963984540054);
        expect(Samples.find(indices, "swing", "x1"), 9, 9 - 1.959963984540054, 9 + 1.959963984540054);
        expect(Samples.find(indices, "effect_low", "x2"), 0, -1.959963984540054, 1.959963984540054);
        expect(Samples.find(indices, "effect_high", "x2"), 3, 3 - 1.959963984540054, 3 + 1.959963984540054);
        expect(Samples.find(indices, "swing", "x2"), 3, 3 - 1.959963984540054, 3 + 1.959963984540054);
        expect(Samples.find(indices, "effect_low", "dummy"), 0, -1.959963984540054, 1.959963984540054);
    }

    @Test
    void effects_are_held_against_replicate_noise() {
        List<SensitivityIndex> indices = ranges.estimate(sample(new double[] {10, 14, 5, 9, 10, 13}, 0.5));
        assertThat(Samples.find(indices, "effect_high", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "effect_low", "x1").verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(Samples.find(indices, "effect_low", "x2").verdict()).isEqualTo(Verdict.NOISE);
        SensitivityIndex unresolved = Samples.find(indices, "effect_high", "x2");
        // 3 against arms of 1.96 and 1.96: (3.92 / 3)² = 1.71, so twice as many replicates
        assertThat(unresolved.verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(unresolved.needed()).isEqualTo(2);
        assertThat(unresolved.blocks()).isEqualTo(1);
    }

    @Test
    void the_swing_that_chance_produces_is_the_range_of_as_many_normal_numbers() {
        SensitivityIndex dummy =
                Samples.find(ranges.estimate(sample(new double[] {10, 14, 5, 9, 10, 13}, 0.25)), "swing", "dummy");
        // range of four standard normal numbers: median 1.978, 2.5 % at 0.59, 97.5 % at 3.98 (Harter 1960)
        assertThat(dummy.value()).isEqualTo(0.5 * 1.978, within(0.06));
        assertThat(dummy.lower95()).isEqualTo(0.5 * 0.59, within(0.06));
        assertThat(dummy.upper95()).isEqualTo(0.5 * 3.98, within(0.1));
    }

    @Test
    void without_chance_every_effect_is_real() {
        List<SensitivityIndex> indices = ranges.estimate(sample(new double[] {10, 10.001, 10, 10, 10, 10}, 0));
        assertThat(Samples.find(indices, "swing", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "swing", "x2").verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void a_single_replicate_shows_effects_but_proves_nothing() {
        SensitivityIndex index =
                Samples.find(ranges.estimate(sample(new double[] {10, 14, 5, 9, 10, 13}, Double.NaN)), "swing", "x1");
        assertThat(index.value()).isEqualTo(9, EXACT);
        assertThat(index.lower95()).isNaN();
        assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void a_failed_point_spoils_its_factor_and_a_failed_base_all() {
        List<SensitivityIndex> indices = ranges.estimate(sample(new double[] {10, Double.NaN, 5, 9, 10, 13}, 0.5));
        assertThat(Samples.find(indices, "effect_low", "x1").verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(Samples.find(indices, "swing", "x2").value()).isEqualTo(3, EXACT);
        assertThat(ranges.estimate(sample(new double[] {Double.NaN, 14, 5, 9, 10, 13}, 0.5)).stream()
                        .filter(index -> !index.factor().equals("dummy")))
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW));
    }

    @Test
    void a_constant_outcome_says_so() {
        assertThat(ranges.estimate(sample(new double[] {2, 2, 2, 2, 2, 2}, 0)))
                .hasSize(9)
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.CONSTANT));
    }

    @Test
    void other_designs_are_refused() {
        assertThatThrownBy(() -> ranges.estimate(Samples.morris(KnownFunction.ishigami(), 4, 4, 1)))
                .hasMessageContaining("needs a design of kind one_at_a_time, found morris");
    }

    private static void expect(SensitivityIndex index, double value, double lower, double upper) {
        assertThat(index.value()).isEqualTo(value, EXACT);
        assertThat(index.lower95()).isEqualTo(lower, EXACT);
        assertThat(index.upper95()).isEqualTo(upper, EXACT);
    }
}
