package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.calibration.Identifiability.Finding;
import dispersal.analysis.calibration.Prior.Parameter;
import dispersal.analysis.calibration.SequentialMonteCarlo.Plan;
import dispersal.analysis.design.LogUniform;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiabilityTest {

    private static final double[][] ONE_KNOWN_TWO_SUMMED_ONE_IDLE = {{1, 0, 0, 0}, {0, 1, 1, 0}};

    private static Identifiability calibrated() {
        Problem problem = Problem.of(Lines.prior(4), Lines.observed(2, 1));
        SequentialMonteCarlo state = SequentialMonteCarlo.start(problem, new Plan(500, 1500, 4, false, 1));
        while (!state.finished()) {
            state = state.tell(state.proposals().proposals().stream()
                    .map(proposal -> Lines.simulate(ONE_KNOWN_TWO_SUMMED_ONE_IDLE, proposal.parameters()))
                    .toArray(double[][]::new));
        }
        return Identifiability.of(state.posterior());
    }

    @Test
    void a_twin_experiment_tells_what_is_known_from_what_is_not() {
        Identifiability found = calibrated();
        Finding known = found.parameters().get(0);
        Finding summed = found.parameters().get(1);
        Finding idle = found.parameters().get(3);
        assertThat(known.ratio()).isCloseTo(1 / (20 / Math.sqrt(12)), within(0.03));
        assertThat(known.words()).isEqualTo("identified");
        // given their sum, either is spread triangularly over the prior range: about 1 / √2 of the prior spread at sum
        // 0
        assertThat(summed.ratio()).isBetween(0.7, 1.05);
        assertThat(summed.isIdentified()).isFalse();
        assertThat(idle.ratio()).isCloseTo(1, within(0.1));
        assertThat(idle.words()).isEqualTo("not identified: the observations say next to nothing about it");
        Identifiability.Pair pair = found.pairs().get(0);
        assertThat(List.of(pair.one(), pair.other())).containsExactly("x1", "x2");
        assertThat(pair.correlation()).isLessThan(-0.9);
        assertThat(pair.words())
                .isEqualTo("more of one goes with less of the other: their sum is told better than either");
        assertThat(Math.abs(found.pairs().get(1).correlation())).isLessThan(0.3);
        assertThat(found.table().size()).isEqualTo(4);
    }

    @Test
    void the_low_end_of_a_range_over_powers_of_ten_is_not_taken_for_knowledge() {
        Prior prior = new Prior(List.of(new Parameter("rate", new LogUniform(1e-4, 1))));
        double[][] points = new double[101][1];
        double[] weights = new double[101];
        for (int i = 0; i <= 100; i++) {
            points[i][0] = 0.7 * i / 100;
            weights[i] = 1;
        }
        Finding found = Identifiability.of(new Posterior(prior, points, weights))
                .parameters()
                .get(0);
        assertThat(found.posteriorSd() / found.priorSd()).isLessThan(0.5);
        assertThat(found.ratio()).isCloseTo(0.7, within(0.02));
        assertThat(found.words()).isEqualTo("not identified: narrowed, but by less than half");
    }

    @Test
    void half_the_prior_spread_is_the_border() {
        assertThat(new Finding("a", 1, 0.499, 0.499).isIdentified()).isTrue();
        assertThat(new Finding("a", 1, 0.5, 0.5).isIdentified()).isFalse();
        assertThat(new Finding("a", 1, 0, Double.NaN).words()).isEqualTo("not identified: nothing can be said");
    }
}
