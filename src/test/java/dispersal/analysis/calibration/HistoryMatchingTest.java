package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.calibration.HistoryMatching.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class HistoryMatchingTest {

    private static final Plan PLAN = new Plan(100, 4, 3, 3, 1, 1);
    /** Two parameters; their values, their sum and their difference are seen. */
    private static final double[][] MATRIX = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

    private static final double[] TRUTH = {4, -3};

    private static Problem problem(double... figures) {
        return Problem.of(Lines.prior(2), Lines.observed(figures));
    }

    private static double[][] results(Wave wave, UnaryOperator<double[]> patterns) {
        return wave.proposals().stream()
                .map(proposal -> {
                    double[] values = patterns.apply(proposal.parameters());
                    double noise = new SplittableRandom(proposal.seed()).nextDouble() - 0.5;
                    return Arrays.stream(values).map(value -> value + noise).toArray();
                })
                .toArray(double[][]::new);
    }

    private static HistoryMatching matched(Problem problem, UnaryOperator<double[]> patterns) {
        HistoryMatching state = HistoryMatching.start(problem, PLAN);
        while (!state.finished()) {
            state = state.tell(results(state.proposals(), patterns));
        }
        return state;
    }

    @Test
    void waves_close_in_on_the_truth_and_never_lose_it() {
        Problem problem = problem(Lines.simulate(MATRIX, TRUTH));
        HistoryMatching state = matched(problem, parameters -> Lines.simulate(MATRIX, parameters));
        double[] truth = problem.prior().point(TRUTH);
        assertThat(state.region().contains(truth)).isTrue();
        assertThat(state.region().boxVolume()).isLessThan(0.3);
        assertThat(state.structural()).isEmpty();
        List<WaveReport> reports = state.reports();
        assertThat(reports.get(0).searchedShare()).isEqualTo(1);
        assertThat(reports.get(2).searchedShare()).isLessThan(0.3);
        assertThat(reports.get(2).kept()).isGreaterThan(reports.get(0).kept());
        // the second largest of |a|, |b|, |a + b|, |a - b| in standard deviations stays below 3 on a square with half
        // side 3
        double exact = Math.pow(2 * 3 * Math.sqrt(1 + 1 / 12.0 * 1.25) / 20, 2);
        assertThat(reports.get(2).keptShare()).isCloseTo(exact, within(0.25 * exact));
        assertThat(state.remaining().region().contains(truth)).isTrue();
    }

    @Test
    void patterns_say_how_many_points_they_speak_against() {
        HistoryMatching state = HistoryMatching.start(problem(0, 0, 0, 0), PLAN);
        Wave wave = state.proposals();
        double[][] results = results(wave, parameters -> Lines.simulate(MATRIX, parameters));
        WaveReport report = state.tell(results).reports().get(0);
        long off = wave.proposals().stream()
                .filter(proposal -> proposal.number() % 4 == 0)
                .filter(proposal -> Math.abs(proposal.parameters()[0]) > 3.3)
                .count();
        assertThat((double) report.patterns().get(0).against()).isCloseTo(off, within(4.0));
        assertThat(report.patterns()).allMatch(said -> said.satisfied() && said.alone() <= said.against());
        assertThat(WaveReport.table(state.tell(results).reports()).text(0, "verdict"))
                .isEqualTo("can be met");
    }

    @Test
    void a_figure_that_no_parameters_reach_is_named_and_bends_nothing() {
        double[] figures = Lines.simulate(MATRIX, TRUTH);
        figures[3] = 500;
        HistoryMatching state = matched(problem(figures), parameters -> Lines.simulate(MATRIX, parameters));
        assertThat(state.structural()).containsExactly("s3");
        assertThat(state.region().contains(state.remaining().prior().point(TRUTH)))
                .isTrue();
        assertThat(state.reports().get(2).patterns().get(3).satisfied()).isFalse();
        assertThat(WaveReport.table(state.reports()).text(3, "verdict"))
                .isEqualTo("met by no point: structural discrepancy");
    }

    @Test
    void a_bound_rules_out_on_one_side_only() {
        Observation bound = new Observation("s0", "g", 0, Double.POSITIVE_INFINITY, 0.1, 0, 1);
        Problem problem = Problem.of(Lines.prior(1), new Observations(List.of(bound)));
        HistoryMatching state = matched(problem, parameters -> parameters);
        assertThat(state.region().contains(new double[] {0.99})).isTrue();
        assertThat(state.region().contains(new double[] {0.3})).isFalse();
    }

    @Test
    void implausibility_is_what_is_worked_out_by_hand() {
        Observations observed = new Observations(List.of(new Observation("a", "g", 10, 10, 3, 4, 1)));
        // mean 20, variance 24, ensemble 24 · 4/3 = 32, with 9 + 16 that is 57
        double[][] replicates = {{14}, {22}, {24}};
        assertThat(Implausibility.of(observed, replicates)[0])
                .isCloseTo(10 / Math.sqrt(28 * 4 / 3.0 + 25), within(1e-12));
        assertThat(Implausibility.of(observed, new double[][] {{14}, {Double.NaN}})[0])
                .isInfinite();
        assertThat(Implausibility.of(observed, new double[][] {{14}, {Double.NaN}, {6}})[0])
                .isZero();
    }

    @Test
    void results_without_any_number_rule_out_nothing_and_are_named() {
        HistoryMatching state = HistoryMatching.start(problem(0, 0), PLAN);
        double[][] results = new double[400][2];
        Arrays.stream(results).forEach(row -> Arrays.fill(row, Double.NaN));
        HistoryMatching told = state.tell(results);
        assertThat(told.structural()).containsExactly("s0", "s1");
        assertThat(told.region().boxVolume()).isEqualTo(1);
        assertThat(told.reports().get(0).patterns().get(0).least()).isInfinite();
    }

    @Test
    void the_largest_of_several_is_forgiven_but_not_the_only_one() {
        double[][] only = {{1, 0}};
        HistoryMatching one = HistoryMatching.start(problem(0), PLAN);
        WaveReport report = one.tell(results(one.proposals(), u -> Lines.simulate(only, u)))
                .reports()
                .get(0);
        assertThat(report.kept()).isEqualTo(100 - report.patterns().get(0).against());
        double[][] two = {{1, 0}, {0, 1}};
        HistoryMatching both = HistoryMatching.start(problem(0, 0), PLAN);
        WaveReport forgiving = both.tell(results(both.proposals(), u -> Lines.simulate(two, u)))
                .reports()
                .get(0);
        int alone = forgiving.patterns().get(0).alone()
                + forgiving.patterns().get(1).alone();
        int together = forgiving.patterns().get(0).against()
                - forgiving.patterns().get(0).alone();
        assertThat(alone).isPositive();
        assertThat(forgiving.kept()).isEqualTo(100 - together);
    }

    @Test
    void a_state_is_rebuilt_from_stored_results() {
        Problem problem = problem(Lines.simulate(MATRIX, TRUTH));
        HistoryMatching told = HistoryMatching.start(problem, PLAN);
        List<double[][]> stored = new ArrayList<>();
        for (int wave = 0; wave < 2; wave++) {
            double[][] results = results(told.proposals(), u -> Lines.simulate(MATRIX, u));
            stored.add(results);
            List<Result> backwards = new ArrayList<>();
            for (int run = results.length - 1; run >= 0; run--) {
                backwards.add(new Result(run, results[run]));
            }
            told = told.tell(backwards);
        }
        HistoryMatching rebuilt = HistoryMatching.replay(problem, PLAN, stored);
        assertThat(rebuilt.reports()).isEqualTo(told.reports());
        assertThat(rebuilt.proposals().proposals())
                .usingRecursiveComparison()
                .isEqualTo(told.proposals().proposals());
    }

    @Test
    void a_wave_is_a_hypercube_with_all_replicates_of_a_point_together_and_dice_of_their_own() {
        Wave wave = HistoryMatching.start(problem(0, 0), PLAN).proposals();
        List<Proposal> proposals = wave.proposals();
        assertThat(proposals).hasSize(400);
        assertThat(proposals.get(5).parameters())
                .containsExactly(proposals.get(4).parameters());
        assertThat(proposals.get(8).parameters()).isNotEqualTo(proposals.get(4).parameters());
        assertThat(proposals.stream().map(Proposal::seed)).doesNotHaveDuplicates();
        int[] slices = wave.points().stream()
                .mapToInt(point -> (int) (100 * point[0]))
                .sorted()
                .toArray();
        assertThat(slices).isEqualTo(java.util.stream.IntStream.range(0, 100).toArray());
    }

    @Test
    void faults_are_named() {
        HistoryMatching start = HistoryMatching.start(problem(0, 0), PLAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.tell(new double[7][2]))
                .withMessage("wave 1 asked for 400 runs, told of 7");
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(100, 1, 3, 3, 1, 1));
        HistoryMatching done = matched(problem(0, 0, 0, 0), u -> Lines.simulate(MATRIX, u));
        assertThatIllegalStateException()
                .isThrownBy(done::proposals)
                .withMessage("all 3 waves have been told; plan more waves and replay the results to go on");
    }
}
