package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import dispersal.analysis.design.MorrisTrajectories;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MorrisScreeningTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final double L1 = 1.0 / 3;
    private static final double L2 = 2.0 / 3;

    private final MorrisScreening morris = new MorrisScreening();

    /** Four trajectories of two factors on four levels; each line start, two steps and the dice. */
    private static DesignedSample byHand() {
        double[][] points = {
            {0, 0}, {L2, 0}, {L2, L2}, {L2, L2},
            {1, 1}, {1, L1}, {L1, L1}, {L1, L1},
            {L1, 0}, {L1, L2}, {1, L2}, {1, L2},
            {L2, 1}, {0, 1}, {0, L1}, {0, L1}
        };
        double[] y = {1, 3, 2, 2.2, 4, 6, 5, 4.9, 2, 1, 1, 1.1, 0, 3, 3, 3};
        return Samples.of(new ListedDesign(points), new DesignChoice(Kind.MORRIS, 4, 4, false, 1), i -> y[i]);
    }

    @Test
    void indices_equal_those_worked_out_by_hand() {
        // steps are 2/3 long, so effects are differences times 3/2:
        // x1:     2 · 3/2 = 3     -1 / -2/3 = 1.5   0               3 / -2/3 = -4.5
        // x2:    -1 · 3/2 = -1.5   2 / -2/3 = -3   -1 · 3/2 = -1.5  0
        // dice: 0.2 · 3/2 = 0.3   -0.1 · 3/2 = -0.15 0.15           0
        List<SensitivityIndex> indices = morris.estimate(byHand());
        assertThat(value(indices, "mu_star", "x1")).isEqualTo((3 + 1.5 + 0 + 4.5) / 4, EXACT);
        assertThat(value(indices, "mu", "x1")).isEqualTo(0, EXACT);
        // (9 + 2.25 + 0 + 20.25) / 3 = 10.5
        assertThat(value(indices, "sigma", "x1")).isEqualTo(3.24037034920393, EXACT);
        assertThat(value(indices, "mu_star", "x2")).isEqualTo(1.5, EXACT);
        assertThat(value(indices, "mu", "x2")).isEqualTo(-1.5, EXACT);
        // (0 + 1.5² + 0 + 1.5²) / 3 = 1.5
        assertThat(value(indices, "sigma", "x2")).isEqualTo(1.224744871391589, EXACT);
        assertThat(value(indices, "mu_star", "dummy")).isEqualTo(0.15, EXACT);
        assertThat(value(indices, "mu", "dummy")).isEqualTo(0.075, EXACT);
        // (0.225² + 0.225² + 0.075² + 0.075²) / 3 = 0.0375
        assertThat(value(indices, "sigma", "dummy")).isEqualTo(0.193649167310371, EXACT);
        assertThat(indices).allSatisfy(index -> assertThat(index.blocks()).isEqualTo(4));
    }

    @Test
    void strengths_of_the_ishigami_function_are_those_of_its_grid() {
        double[] truth = GridEffects.meanSizes(KnownFunction.ishigami(), 4);
        assertThat(truth[1]).isEqualTo(7.875, EXACT);
        List<SensitivityIndex> indices = morris.estimate(Samples.morris(KnownFunction.ishigami(), 4000, 4, 1));
        for (int f = 0; f < 3; f++) {
            SensitivityIndex index = Samples.find(indices, "mu_star", "x" + (f + 1));
            double standardError = (index.upper95() - index.lower95()) / 3.92;
            assertThat(index.value()).isEqualTo(truth[f], within(3 * standardError + 1e-9));
            assertThat(index.upper95() - index.lower95()).isLessThan(0.5);
            assertThat(index.verdict()).isEqualTo(Verdict.RESOLVED);
        }
    }

    @Test
    void an_additive_function_has_exact_effects_without_curvature() {
        List<SensitivityIndex> indices = morris.estimate(Samples.morris(KnownFunction.additive(2, -3, 0), 10, 4, 1));
        assertThat(value(indices, "mu", "x1")).isEqualTo(2, EXACT);
        assertThat(value(indices, "mu", "x2")).isEqualTo(-3, EXACT);
        assertThat(value(indices, "mu_star", "x2")).isEqualTo(3, EXACT);
        assertThat(Samples.find(indices, "mu", "x2").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "sigma", "x2").verdict()).isEqualTo(Verdict.NOISE);
        assertThat(Samples.find(indices, "mu_star", "x3").verdict()).isEqualTo(Verdict.NOISE);
        assertThat(Samples.find(indices, "mu", "x3").verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void interaction_shows_in_strength_and_sigma_but_has_no_direction() {
        List<SensitivityIndex> indices = morris.estimate(Samples.morris(KnownFunction.interaction(), 60, 4, 1));
        assertThat(Samples.find(indices, "mu_star", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "sigma", "x1").verdict()).isEqualTo(Verdict.RESOLVED);
        assertThat(Samples.find(indices, "mu", "x1").verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(Samples.find(indices, "mu", "x1").needed()).isGreaterThan(60);
    }

    @Test
    void a_factor_that_only_reshuffles_chance_is_seldom_taken_for_real() {
        // x1 moves the outcome by 3; x2 does nothing but change the course of chance
        int called = 0;
        int seen = 0;
        for (int key = 0; key < 200; key++) {
            DesignChoice choice = new DesignChoice(Kind.MORRIS, 20, 4, false, key);
            MorrisTrajectories design = new MorrisTrajectories(2, 20, 4, key);
            KeyedDraws chance = new KeyedDraws(key, Purpose.CHANCE);
            DesignedSample sample = Samples.of(design, choice, index -> {
                double[] u = design.point(index);
                return 3 * u[0] + chance.uniform(design.dice(index), Double.hashCode(u[0] + 10 * u[1]));
            });
            List<SensitivityIndex> indices = morris.estimate(sample);
            called += Samples.find(indices, "mu_star", "x2").verdict() == Verdict.RESOLVED ? 1 : 0;
            seen += Samples.find(indices, "mu_star", "x1").verdict() == Verdict.RESOLVED ? 1 : 0;
        }
        // one in forty, because the intervals of two factors hold together at 95 %: 5 expected, 12 is three standard
        // errors above
        assertThat(called).isLessThan(12);
        assertThat(seen).isEqualTo(200);
    }

    @Test
    void a_failed_point_drops_its_trajectory_and_widens_the_interval() {
        DesignedSample whole = Samples.morris(KnownFunction.sobolG(0, 1), 12, 4, 3);
        DesignedSample torn = Samples.morris(KnownFunction.sobolG(0, 1), 12, 4, 3);
        torn.means()[4 * 5] = Double.NaN;
        torn.means()[4 * 7 + 3] = Double.NaN;
        SensitivityIndex before = Samples.find(morris.estimate(whole), "mu_star", "x1");
        SensitivityIndex after = Samples.find(morris.estimate(torn), "mu_star", "x1");
        assertThat(before.blocks()).isEqualTo(12);
        assertThat(after.blocks()).isEqualTo(10);
        assertThat(after.upper95() - after.lower95()).isGreaterThan(before.upper95() - before.lower95());
    }

    @Test
    void constant_outcomes_and_too_few_trajectories_say_so() {
        assertThat(morris.estimate(Samples.morris(KnownFunction.constant(), 10, 4, 1)))
                .hasSize(9)
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.CONSTANT))
                .allSatisfy(index -> assertThat(index.value()).isNaN());
        assertThat(morris.estimate(Samples.morris(KnownFunction.ishigami(), 3, 4, 1)))
                .allSatisfy(index -> assertThat(index.verdict()).isEqualTo(Verdict.TOO_FEW))
                .allSatisfy(index -> assertThat(index.value()).isNaN());
    }

    @Test
    void other_designs_are_refused_with_the_methods_that_fit_them() {
        DesignedSample saltelli = Samples.saltelli(KnownFunction.ishigami(), 8, false, 1);
        assertThatThrownBy(() -> morris.estimate(saltelli))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("method morris needs a design of kind morris, found saltelli;"
                        + " for that take sobol or rank-regression");
    }

    @Test
    void the_error_of_strengths_falls_with_the_square_root_of_the_trajectories() {
        double few = GridEffects.rootMeanSquareError(KnownFunction.sobolG(0, 1, 4.5, 9), 10, 300);
        double many = GridEffects.rootMeanSquareError(KnownFunction.sobolG(0, 1, 4.5, 9), 160, 300);
        // sixteen times as many: a quarter of the error, within three standard errors of both
        assertThat(many / few).isBetween(0.25 * 0.88, 0.25 * 1.12);
    }

    private static double value(List<SensitivityIndex> indices, String index, String factor) {
        return Samples.find(indices, index, factor).value();
    }
}
