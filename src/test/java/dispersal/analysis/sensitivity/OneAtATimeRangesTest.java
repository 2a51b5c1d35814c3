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
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OneAtATimeRangesTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final double BASE = Design.BASE;
    /** The base in five replicates: dice move it by far more than any factor does. */
    private static final double[] DICE = {100, 120, 90, 110, 130};
    /** Changes from the base at points 1 to 5, one row a point: x1 at its greatest, middle and least level, then x2 at two. */
    private static final double[][] CHANGES = {
        {4, 3, 5, 4, 4}, {-5, -5, -5, -5, -5}, {-1, 0, -2, -1, -1}, {0, 0, 0, 0, 0}, {3, -1, 4, 2, 7}
    };

    private final OneAtATimeRanges ranges = new OneAtATimeRanges();

    private static double[][] runs() {
        return IntStream.range(0, DICE.length)
                .mapToObj(r -> IntStream.range(0, 6)
                        .mapToDouble(point -> DICE[r] + (point == 0 ? 0 : CHANGES[point - 1][r]))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static DesignedSample sample(double[]... runs) {
        double[][] points = {{BASE, BASE}, {1, BASE}, {0.5, BASE}, {0, BASE}, {BASE, 0}, {BASE, 1}};
        double[] means = IntStream.range(0, 6)
                .mapToDouble(point -> Arrays.stream(runs)
                        .mapToDouble(run -> run[point])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        double[] noise = new double[6];
        Arrays.fill(noise, Double.NaN);
        return new DesignedSample(
                new ListedDesign(points),
                new DesignChoice(Kind.ONE_AT_A_TIME, 3, 0, false, 1),
                Samples.names(2),
                means,
                noise,
                runs);
    }

    @Test
    void effects_and_swings_equal_those_worked_out_by_hand() {
        List<SensitivityIndex> indices = ranges.estimate(sample(runs()));
        assertThat(Samples.find(indices, "effect_low", "x1").value()).isEqualTo(-1, EXACT);
        assertThat(Samples.find(indices, "effect_high", "x1").value()).isEqualTo(4, EXACT);
        // from -5 at the middle level to 4 at the greatest
        assertThat(Samples.find(indices, "swing", "x1").value()).isEqualTo(9, EXACT);
        assertThat(Samples.find(indices, "effect_low", "x2").value()).isEqualTo(0, EXACT);
        assertThat(Samples.find(indices, "effect_high", "x2").value()).isEqualTo(3, EXACT);
        assertThat(Samples.find(indices, "swing", "x2").value()).isEqualTo(3, EXACT);
        assertThat(indices)
                .hasSize(9)
                .allSatisfy(index -> assertThat(index.blocks()).isEqualTo(5));
    }

    @Test
    void an_interval_is_that_of_differences_on_the_same_dice() {
        List<SensitivityIndex> indices = ranges.estimate(sample(runs()));
        SensitivityIndex middle = Samples.find(indices, "effect_high", "x1");
        // Student's interval of 4, 3, 5, 4, 4: 4 ± 2.776 · √(0.5 / 5) = 4 ± 0.878; the dice alone have one of ± 19.6
        assertThat(middle.lower95()).isEqualTo(4 - 0.878, within(0.25));
        assertThat(middle.upper95()).isEqualTo(4 + 0.878, within(0.25));
        SensitivityIndex still = Samples.find(indices, "effect_low", "x2");
        assertThat(still.lower95()).isZero();
        assertThat(still.upper95()).isZero();
    }

    @Test
    void a_regular_effect_is_resolved_though_other_dice_would_do_more() {
        List<SensitivityIndex> indices = ranges.estimate(sample(runs()));
        assertThat(Samples.find(indices, "effect_high", "dummy").upper95()).isGreaterThan(10);
        assertThat(Samples.find(indices, "effect_high", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "effect_high", "x1").needed()).isZero();
        assertThat(Samples.find(indices, "swing", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "effect_low", "x2").verdict()).isEqualTo(Verdict.NOISE);
        // 3, -1, 4, 2, 7 by itself just leaves out zero or just does not: nothing is settled
        assertThat(Samples.find(indices, "effect_high", "x2").verdict()).isNotEqualTo(Verdict.RESOLVED);
    }

    @Test
    void a_suspected_effect_needs_the_replicates_at_which_its_widened_interval_leaves_out_zero() {
        double[][] runs = runs();
        for (int r = 0; r < runs.length; r++) {
            runs[r][5] = runs[r][0] + new double[] {3, 1, 4, 1, 6}[r];
        }
        SensitivityIndex index = Samples.find(ranges.estimate(sample(runs)), "effect_high", "x2");
        assertThat(index.verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(index.lower95()).isPositive();
        // two factors: Student's t with 4 degrees of freedom is 3.4954 at .9875, 2.7764 at .975
        double ratio = 3.4954 / 2.7764 * (index.value() - index.lower95()) / index.value();
        assertThat(index.needed()).isEqualTo(Math.max(6, (long) Math.ceil(5 * ratio * ratio)));
    }

    @Test
    void the_dummy_is_the_base_with_other_dice() {
        List<SensitivityIndex> indices = ranges.estimate(sample(runs()));
        SensitivityIndex effect = Samples.find(indices, "effect_low", "dummy");
        // two means of five: standard deviation 15.81, standard error √(2 / 5) · 15.81 = 10; t(4) is 2.776
        assertThat(effect.value()).isZero();
        assertThat(effect.lower95()).isEqualTo(-27.8, within(3.0));
        assertThat(effect.upper95()).isEqualTo(27.8, within(3.0));
        SensitivityIndex swing = Samples.find(indices, "swing", "dummy");
        // range of four standard normal numbers: median 1.978, 97.5 % at 3.98 (Harter 1960); standard error of a mean
        // 7.07,
        // t / z = 1.417; means of five of these values are multiples of 2
        assertThat(swing.value()).isEqualTo(1.978 * 7.07, within(2.0));
        assertThat(swing.upper95()).isEqualTo(3.98 * 7.07 * 1.417, within(4.0));
    }

    @Test
    void without_chance_every_effect_is_real() {
        double[][] runs = new double[4][];
        Arrays.fill(runs, new double[] {10, 10.001, 10, 10, 10, 10});
        List<SensitivityIndex> indices = ranges.estimate(sample(runs));
        assertThat(Samples.find(indices, "swing", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "swing", "x2").verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void fewer_than_four_replicates_show_effects_but_prove_nothing() {
        List<SensitivityIndex> indices = ranges.estimate(sample(Arrays.copyOf(runs(), 3)));
        assertThat(Samples.find(indices, "swing", "x1").value()).isEqualTo(9, EXACT);
        assertThat(Samples.find(indices, "effect_high", "x2").value()).isEqualTo(2, EXACT);
        assertThat(indices).allSatisfy(index -> {
            assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW);
            assertThat(index.lower95()).isNaN();
            assertThat(index.upper95()).isNaN();
        });
    }

    @Test
    void where_single_runs_are_not_kept_means_count_as_one_replicate() {
        DesignedSample kept = sample(runs());
        SensitivityIndex index = Samples.find(
                ranges.estimate(
                        new DesignedSample(kept.design(), kept.choice(), kept.factors(), kept.means(), kept.noise())),
                "effect_high",
                "x1");
        assertThat(index.value()).isEqualTo(4, EXACT);
        assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(index.blocks()).isEqualTo(1);
    }

    @Test
    void a_replicate_with_a_failed_run_is_left_out_for_that_factor_only() {
        double[][] runs = runs();
        runs[4][5] = Double.NaN;
        List<SensitivityIndex> indices = ranges.estimate(sample(runs));
        SensitivityIndex torn = Samples.find(indices, "effect_high", "x2");
        // 3, -1, 4, 2 are left, and 7 is not compared with a base of other dice
        assertThat(torn.value()).isEqualTo(2, EXACT);
        assertThat(torn.blocks()).isEqualTo(4);
        assertThat(torn.lower95()).isNotNaN();
        assertThat(Samples.find(indices, "effect_high", "x1").blocks()).isEqualTo(5);
        assertThat(Samples.find(indices, "effect_high", "x1").value()).isEqualTo(4, EXACT);
        runs[3][4] = Double.NaN;
        indices = ranges.estimate(sample(runs));
        assertThat(Samples.find(indices, "effect_high", "x2").verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(Samples.find(indices, "effect_high", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
    }

    @Test
    void a_point_that_always_failed_leaves_nothing_of_its_factor_and_such_a_base_nothing_at_all() {
        double[][] runs = runs();
        for (double[] run : runs) {
            run[1] = Double.NaN;
        }
        List<SensitivityIndex> indices = ranges.estimate(sample(runs));
        assertThat(Samples.find(indices, "effect_low", "x1").verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(Samples.find(indices, "effect_low", "x1").value()).isNaN();
        assertThat(Samples.find(indices, "swing", "x2").value()).isEqualTo(3, EXACT);
        for (double[] run : runs) {
            run[0] = Double.NaN;
        }
        assertThat(ranges.estimate(sample(runs)))
                .hasSize(9)
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW));
    }

    @Test
    void a_constant_outcome_says_so() {
        double[][] runs = new double[5][6];
        assertThat(ranges.estimate(sample(runs)))
                .hasSize(9)
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.CONSTANT));
    }

    @Test
    void other_designs_are_refused() {
        assertThatThrownBy(() -> ranges.estimate(Samples.morris(KnownFunction.ishigami(), 4, 4, 1)))
                .hasMessageContaining("needs a design of kind one_at_a_time, found morris");
    }
}
