package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.design.LatinHypercube;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final CompetingRisks WORLD = new CompetingRisks(60, 2, 3, 2);

    private static Bank risks(int runs) {
        Prior prior = WORLD.prior();
        LatinHypercube design = new LatinHypercube(3, runs, 11);
        double[][] parameters = new double[runs][];
        double[][] values = new double[runs][];
        for (int run = 0; run < runs; run++) {
            parameters[run] = prior.values(design.point(run));
            values[run] = WORLD.simulate(parameters[run], run);
        }
        Observations observed = WORLD.observed(WORLD.simulate(new double[] {0.5, 0.2, 0.1}, 1));
        return Bank.of(Problem.of(prior, observed), parameters, values, new ObservationErrors(0, true));
    }

    @Test
    void ninety_of_a_hundred_intervals_hold_the_truth_of_competing_risks() {
        Bank bank = risks(4000);
        List<Coverage> hundred = Coverage.of(bank, 100, 300, 1);
        assertThat(hundred).hasSize(3).allMatch(found -> found.share() >= 0.85 && found.share() <= 0.95);
        List<Coverage> many = Coverage.of(bank, 600, 300, 2);
        // four standard errors of 600 sets
        assertThat(many).allMatch(found -> Math.abs(found.share() - 0.9) < 0.049);
        assertThat(many).allMatch(found -> found.ratio() < 0.5);
    }

    @Test
    void runs_of_a_search_cover_as_well_once_they_are_weighted() {
        double[] seen = WORLD.simulate(new double[] {0.5, 0.2, 0.1}, 1);
        Bank bank = WORLD.calibrated(seen, new SequentialMonteCarlo.Plan(500, 2000, 3, true, 1))
                .bank();
        // five standard errors of 300 sets
        assertThat(Coverage.of(bank, 300, 300, 1)).allMatch(found -> Math.abs(found.share() - 0.9) < 0.087);
    }

    @Test
    void a_parameter_that_moves_nothing_is_covered_but_not_learned() {
        Coverage idle = Coverage.of(Lines.bank(3000, new double[][] {{1, 0}, {1, 0}}, 0, 0), 300, 300, 1)
                .get(1);
        assertThat(idle.ratio()).isCloseTo(1, within(0.05));
        assertThat(idle.share()).isCloseTo(0.9, within(0.07));
    }

    /** Without the leverage of runs in the residuals, 69 of 100 intervals hold the truth. */
    @Test
    void many_patterns_and_few_runs_do_not_make_intervals_too_narrow() {
        double[][] matrix = new double[20][3];
        for (int j = 0; j < matrix.length; j++) {
            matrix[j][j % 3] = 1;
        }
        List<Coverage> found = Coverage.of(Lines.bank(1500, matrix, new double[20]), 300, 80, 1);
        assertThat(found.stream().mapToDouble(Coverage::share).average().orElseThrow())
                .isBetween(0.87, 0.93);
    }

    @Test
    void the_run_that_is_the_world_does_not_find_itself() {
        Bank bank = Lines.bank(100, new double[][] {{1}}, 0);
        for (double[] point : Coverage.recovered(bank, 5, 20).points()) {
            assertThat(point[0]).isNotEqualTo(bank.points()[5][0]);
        }
    }

    @Test
    void the_interval_of_a_share_is_that_of_clopper_and_pearson() {
        Range interval = new Coverage("a", 100, 90, 0.2).interval();
        assertThat(interval.lower()).isCloseTo(0.8238, within(1e-4));
        assertThat(interval.upper()).isCloseTo(0.9510, within(1e-4));
        assertThat(new Coverage("a", 10, 10, 0.2).interval().lower()).isCloseTo(Math.pow(0.025, 0.1), within(1e-9));
        assertThat(new Coverage("a", 10, 10, 0.2).interval().upper()).isEqualTo(1);
        assertThat(new Coverage("a", 10, 0, 0.2).interval().lower()).isZero();
        assertThat(new Coverage("a", 10, 0, 0.2).interval().upper()).isCloseTo(1 - Math.pow(0.025, 0.1), within(1e-9));
        assertThat(Coverage.table(List.of(new Coverage("a", 100, 90, 0.2))).number(0, "share"))
                .isEqualTo(0.9);
    }

    @Test
    void more_worlds_than_runs_are_refused() {
        Bank bank = Lines.bank(30, new double[][] {{1}}, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.of(bank, 31, 10, 1))
                .withMessage("coverage over 31 data sets needs as many runs that have a value for every fitted pattern,"
                        + " found 30");
    }
}
