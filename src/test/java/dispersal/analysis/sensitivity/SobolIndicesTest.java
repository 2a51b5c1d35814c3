package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import dispersal.analysis.design.SaltelliBlocks;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final String INTERACTION = "x1 × x3";

    private final SobolIndices sobol = new SobolIndices();

    /** Four base points of two factors; each line A, B, AB1, AB2, AB_dummy, BA1, BA2. The mean of all A and B is 2. */
    private static DesignedSample byHand(double noise) {
        double[] y = {
            1, 4, 2, 3, 1, 3, 2,
            3, 1, 2, 2, 3, 2, 2,
            0, 2, 2, 1, 0, 1, 2,
            4, 1, 3, 1, 5, 1, 3
        };
        DesignChoice choice = new DesignChoice(Kind.SALTELLI, 4, 0, true, 1);
        DesignedSample sample = Samples.of(new SaltelliBlocks(2, 4, true, 1), choice, i -> y[i]);
        Arrays.fill(sample.noise(), noise);
        return sample;
    }

    @Test
    void indices_equal_those_worked_out_by_hand() {
        List<SensitivityIndex> indices = sobol.estimate(byHand(Double.NaN));
        // less 2:  a = -1 1 -2 2   b = 2 -1 0 -1   ab1 = 0 0 0 1   ab2 = 1 0 -1 -1   ab_dummy = -1 1 -2 3
        //          ba1 = 1 0 -1 -1   ba2 = 0 0 0 1
        // variance: (2.5 + 1 + 2 + 2.5) / 4 - 0² = 2
        // ⟨b (ab1 - a)⟩ = (2 + 1 + 0 + 1) / 4 = 1   ⟨b (ab2 - a)⟩ = (4 + 1 + 0 + 3) / 4 = 2   dummy (0 + 0 + 0 - 1) / 4
        // = -1/4
        assertThat(value(indices, "first", "x1")).isEqualTo(0.5, EXACT);
        assertThat(value(indices, "first", "x2")).isEqualTo(1, EXACT);
        assertThat(value(indices, "first", "dummy")).isEqualTo(-0.125, EXACT);
        // ⟨(ab1 - a)²⟩ / 2 = (1 + 1 + 4 + 1) / 8   ⟨(ab2 - a)²⟩ / 2 = (4 + 1 + 1 + 9) / 8   dummy (0 + 0 + 0 + 1) / 8
        assertThat(value(indices, "total", "x1")).isEqualTo(0.4375, EXACT);
        assertThat(value(indices, "total", "x2")).isEqualTo(0.9375, EXACT);
        assertThat(value(indices, "total", "dummy")).isEqualTo(0.0625, EXACT);
        // ⟨(ba1 ab2 + ba2 ab1) / 2 - a b⟩ = (2.5 + 1 + 0.5 + 3) / 4 = 1.75, less 1 and 2
        assertThat(value(indices, "second", "x1 × x2")).isEqualTo(-1.25 / 2, EXACT);
        // ⟨ba1 ab_dummy - a b⟩ = (1 + 1 + 2 - 1) / 4, less 1, plus 1/4 = 0   ⟨ba2 ab_dummy - a b⟩ = (2 + 1 + 0 + 5) /
        // 4, less 2, plus 1/4 = 1/4
        assertThat(value(indices, "second", "dummy")).isIn(0.0, 0.125);
        // without replicates the dummy tells the chance: 2 - 1/8 is left
        assertThat(value(indices, "first_net", "x1")).isEqualTo(1 / 1.875, EXACT);
        assertThat(indices).noneMatch(index -> index.index().equals("replicate_noise"));
        assertThat(indices).hasSize(3 + 3 + 3 + 2);
    }

    @Test
    void replicates_tell_how_much_of_the_variance_is_chance() {
        List<SensitivityIndex> indices = sobol.estimate(byHand(0.5));
        assertThat(value(indices, "replicate_noise", "dummy")).isEqualTo(0.25, EXACT);
        assertThat(value(indices, "first", "x1")).isEqualTo(0.5, EXACT);
        assertThat(value(indices, "first_net", "x1")).isEqualTo(1 / 1.5, EXACT);
        assertThat(value(indices, "first_net", "x2")).isEqualTo(2 / 1.5, EXACT);
    }

    @Test
    void where_nothing_but_chance_is_seen_nothing_is_claimed_of_the_rest() {
        SensitivityIndex index = Samples.find(sobol.estimate(byHand(2.5)), "first_net", "x1");
        assertThat(index.value()).isNaN();
        assertThat(index.verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void indices_of_the_ishigami_function_are_found() {
        KnownFunction ishigami = KnownFunction.ishigami();
        List<SensitivityIndex> indices = sobol.estimate(Samples.saltelli(ishigami, 4096, true, 1));
        expect(indices, ishigami, 0.058);
        SensitivityIndex interaction = Samples.find(indices, "second", INTERACTION);
        near(interaction, 0.2437, 0.06);
        assertThat(interaction.verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "second", "x1 × x2").verdict()).isNotEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "first", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "first", "x3").verdict()).isNotEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "total", "x3").verdict()).isEqualTo(Verdict.RESOLVED);
    }

    @Test
    void indices_of_the_g_function_and_of_sums_are_found() {
        KnownFunction g = KnownFunction.sobolG(0, 1, 4.5, 9, 99, 99, 99, 99);
        expect(sobol.estimate(Samples.saltelli(g, 2048, false, 1)), g, 0.11);
        KnownFunction sum = KnownFunction.additive(1, 2, 3, 4);
        expect(sobol.estimate(Samples.saltelli(sum, 1024, false, 1)), sum, 0.1);
    }

    @Test
    void pure_interaction_has_totals_and_a_second_order_index_but_no_first() {
        KnownFunction product = KnownFunction.interaction();
        List<SensitivityIndex> indices = sobol.estimate(Samples.saltelli(product, 1024, true, 1));
        expect(indices, product, 0.25);
        near(Samples.find(indices, "second", "x1 × x2"), 1, 0.3);
        assertThat(Samples.find(indices, "first", "x1").verdict()).isNotEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "total", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "second", "x1 × x2").verdict()).isEqualTo(Verdict.RESOLVED);
    }

    @Test
    void an_inert_factor_is_noise_in_every_respect() {
        List<SensitivityIndex> indices =
                sobol.estimate(Samples.saltelli(KnownFunction.additive(1, 1, 0), 64, false, 1));
        assertThat(indices.stream().filter(index -> index.factor().equals("x3")))
                .hasSize(3)
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.NOISE))
                .allSatisfy(index -> assertThat(index.value()).isZero());
    }

    @Test
    void a_factor_without_effect_of_its_own_is_seldom_said_to_have_one() {
        LongPredicate called = key ->
                Samples.find(sobol.estimate(Samples.saltelli(KnownFunction.ishigami(), 256, false, key)), "first", "x3")
                                .verdict()
                        == Verdict.RESOLVED;
        assertThat(LongStream.rangeClosed(1, 200).filter(called).count()).isLessThanOrEqualTo(6);
    }

    /** x1 in [0, 1] plus chance of the same variance: additive, so that x1 has half the variance and the dice the other half. */
    private static DesignedSample withChance(boolean sameForAllPoints, long key) {
        DesignChoice choice = new DesignChoice(Kind.SALTELLI, 512, 0, false, key);
        SaltelliBlocks design = new SaltelliBlocks(2, 512, false, key);
        KeyedDraws chance = new KeyedDraws(key, Purpose.CHANCE);
        return Samples.of(design, choice, index -> {
            double[] u = design.point(index);
            int where = sameForAllPoints ? 0 : Arrays.hashCode(u);
            return u[0] + chance.uniform(design.dice(index), where);
        });
    }

    @Test
    void the_dummy_has_the_share_of_chance_and_parameters_are_freed_of_it() {
        List<SensitivityIndex> indices = sobol.estimate(withChance(true, 1));
        near(Samples.find(indices, "first", "x1"), 0.5, 0.2);
        near(Samples.find(indices, "first", "dummy"), 0.5, 0.2);
        near(Samples.find(indices, "total", "dummy"), 0.5, 0.2);
        near(Samples.find(indices, "first_net", "x1"), 1, 0.3);
        assertThat(Samples.find(indices, "total", "x2").verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void a_factor_that_only_reshuffles_chance_is_no_more_than_the_floor() {
        for (long key = 1; key <= 40; key++) {
            List<SensitivityIndex> indices = sobol.estimate(withChance(false, key));
            assertThat(Samples.find(indices, "total", "x2").verdict()).isNotEqualTo(Verdict.RESOLVED);
            assertThat(Samples.find(indices, "total", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        }
    }

    @Test
    void a_failed_row_drops_its_base_point_and_widens_the_interval() {
        DesignedSample whole = Samples.saltelli(KnownFunction.ishigami(), 64, false, 1);
        DesignedSample torn = Samples.saltelli(KnownFunction.ishigami(), 64, false, 1);
        for (int basePoint = 0; basePoint < 64; basePoint += 2) {
            torn.means()[basePoint * 6 + basePoint % 6] = Double.NaN;
        }
        SensitivityIndex before = Samples.find(sobol.estimate(whole), "total", "x1");
        SensitivityIndex after = Samples.find(sobol.estimate(torn), "total", "x1");
        assertThat(before.blocks()).isEqualTo(64);
        assertThat(after.blocks()).isEqualTo(32);
        assertThat(after.upper95() - after.lower95()).isGreaterThan(before.upper95() - before.lower95());
    }

    @Test
    void constant_outcomes_and_too_few_base_points_say_so() {
        assertThat(sobol.estimate(Samples.saltelli(KnownFunction.constant(), 32, true, 1)))
                .hasSize(11)
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.CONSTANT))
                .allSatisfy(index -> assertThat(index.value()).isNaN());
        assertThat(sobol.estimate(Samples.saltelli(KnownFunction.ishigami(), 3, false, 1)))
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW));
        DesignedSample oneGroup = Samples.saltelli(KnownFunction.ishigami(), 128, false, 1);
        for (int index = 0; index < oneGroup.means().length; index++) {
            oneGroup.means()[index] = SaltelliBlocks.group(index / 6) == 3 ? oneGroup.means()[index] : Double.NaN;
        }
        assertThat(sobol.estimate(oneGroup))
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW))
                .allSatisfy(index -> assertThat(index.blocks()).isEqualTo(8));
    }

    @Test
    void other_designs_are_refused() {
        assertThatThrownBy(() -> sobol.estimate(Samples.morris(KnownFunction.ishigami(), 8, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sobol needs a design of kind saltelli, found morris");
    }

    @Test
    void the_same_sample_gives_the_same_intervals() {
        assertThat(sobol.estimate(Samples.saltelli(KnownFunction.ishigami(), 64, true, 1)))
                .isEqualTo(sobol.estimate(Samples.saltelli(KnownFunction.ishigami(), 64, true, 1)));
    }

    @Test
    void the_error_falls_at_least_with_the_square_root_of_the_base_points() {
        for (String index : List.of("first", "total")) {
            double few = rootMeanSquareError(index, 64);
            double many = rootMeanSquareError(index, 1024);
            // sixteen times as many: no more than a quarter of the error
            assertThat(many / few).as(index).isLessThan(0.25);
        }
    }

    private static double rootMeanSquareError(String index, int basePoints) {
        KnownFunction g = KnownFunction.sobolG(0, 0.5, 3, 9);
        double squares = 0;
        for (long key = 1; key <= 60; key++) {
            Blocks blocks = Blocks.of(Samples.saltelli(g, basePoints, false, key), 7);
            SobolSums sums = new SobolSums(blocks);
            int[] once = new int[sums.groups()];
            Arrays.fill(once, 1);
            for (int f = 0; f < 4; f++) {
                double error = index.equals("first")
                        ? sums.estimates(once).firstOrder(f) - g.first()[f]
                        : sums.estimates(once).totalOrder(f) - g.total()[f];
                squares += error * error;
            }
        }
        return Math.sqrt(squares);
    }

    private static void expect(List<SensitivityIndex> indices, KnownFunction function, double widest) {
        for (int f = 0; f < function.dimensions(); f++) {
            near(Samples.find(indices, "first", "x" + (f + 1)), function.first()[f], widest);
            near(Samples.find(indices, "total", "x" + (f + 1)), function.total()[f], widest);
        }
    }

    /** Within three standard errors, in an interval about as wide at most as independent base points would give. */
    private static void near(SensitivityIndex index, double truth, double widest) {
        double standardError = (index.upper95() - index.lower95()) / 3.92;
        assertThat(index.value()).as(index.toString()).isEqualTo(truth, within(3 * standardError + 1e-9));
        assertThat(index.upper95() - index.lower95()).as(index.toString()).isLessThan(widest);
    }

    private static double value(List<SensitivityIndex> indices, String index, String factor) {
        return Samples.find(indices, index, factor).value();
    }
}
