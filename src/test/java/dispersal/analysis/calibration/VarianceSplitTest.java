package dispersal.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VarianceSplitTest {

    private static final double PARAMETERS = 4;
    private static final double DICE = 9;
    private static final double BOTH = 3;

    /** Outcomes with known variances of draws, of dice that all draws share or not, and of both together. */
    private static double[][] outcomes(int draws, int replicates, boolean sameDice, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] dice = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            dice[r] = normal(random, DICE);
        }
        double[][] outcomes = new double[draws][replicates];
        for (double[] row : outcomes) {
            double draw = normal(random, PARAMETERS);
            for (int r = 0; r < replicates; r++) {
                row[r] = 50 + draw + (sameDice ? dice[r] : normal(random, DICE)) + normal(random, BOTH);
            }
        }
        return outcomes;
    }

    /** Box and Muller. */
    private static double normal(SplittableRandom random, double variance) {
        return Math.sqrt(-2 * variance * Math.log(1 - random.nextDouble()))
                * Math.cos(2 * Math.PI * random.nextDouble());
    }

    @Test
    void mean_squares_are_those_worked_out_by_hand() {
        // draws 2 and 6 apart from 4, dice -1 and 1, rest ±1: MS of draws 16, of dice 4, of the rest 4
        VarianceSplit split = VarianceSplit.of(new double[][] {{2, 2}, {4, 8}}, 1);
        assertThat(split.parameters()).isCloseTo((16 - 4) / 2.0, within(1e-12));
        assertThat(split.chance()).isCloseTo(4, within(1e-12));
        assertThat(split.share()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void variances_are_right_on_average_with_shared_and_with_separate_dice() {
        for (boolean same : new boolean[] {true, false}) {
            double parameters = 0;
            double chance = 0;
            for (int study = 0; study < 400; study++) {
                VarianceSplit split = VarianceSplit.of(outcomes(20, 6, same, study), 1);
                parameters += split.parameters() / 400;
                chance += split.chance() / 400;
            }
            assertThat(parameters).isCloseTo(PARAMETERS, within(0.35));
            assertThat(chance).isCloseTo(DICE + BOTH, within(1.1));
        }
    }

    @Test
    void intervals_hold_the_share_that_the_parameters_have_of_what_these_dice_do() {
        int held = 0;
        for (int study = 0; study < 200; study++) {
            VarianceSplit split = VarianceSplit.of(outcomes(40, 8, false, study), 1);
            held += split.interval().holds(PARAMETERS / (PARAMETERS + DICE + BOTH)) ? 1 : 0;
        }
        assertThat(held).isBetween(180, 199);
    }

    @Test
    void without_chance_all_is_parameters_and_without_parameters_all_is_chance() {
        VarianceSplit certain = VarianceSplit.of(new double[][] {{1, 1}, {2, 2}, {5, 5}}, 1);
        assertThat(certain.share()).isEqualTo(1);
        VarianceSplit idle = VarianceSplit.of(new double[][] {{1, 5}, {1, 5}, {1, 5}}, 1);
        assertThat(idle.share()).isZero();
        assertThat(idle.interval()).isEqualTo(new Range(0, 0));
        VarianceSplit nothing = VarianceSplit.of(new double[][] {{1, 1}, {1, 1}}, 1);
        assertThat(nothing.share()).isNaN();
        assertThat(nothing.interval().lower()).isNaN();
    }

    @Test
    void what_cannot_be_told_apart_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceSplit.of(new double[][] {{1}, {2}}, 1))
                .withMessage("parameters and chance are told apart by 2 or more draws with 2 or more replicates each,"
                        + " found 2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceSplit.of(new double[][] {{1, 2}, {2, Double.NaN}}, 1))
                .withMessage("draw 1 should have 2 outcomes, found [2.0, NaN]");
    }
}
