package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GumbelChoiceTest {

    private static final double REFERENCE_RATE = 1.0 / 21;

    private static int[] counts(GumbelChoice choice, double[] utilities, double[] scales, int people) {
        int[] counts = new int[utilities.length];
        for (int i = 0; i < people; i++) {
            counts[choice.draw(i, 1, utilities, scales)]++;
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void draws_of_a_nested_choice_follow_its_probabilities(long seed) {
        double[] utilities = {1.0, .4, -.5, -1.0, -1.3, -1.6, -1.2, -2.0};
        double[] scales = {.7, 1, .5, 1};
        double[] nested = {
            .5084529960, .2157736448, .1261525965, .0481970661, .0264511107, .0145166773, .0323074595, .0281484491
        };
        double[] libyaClosed = {
            .5226307447, .2217902964, .1296702467, 0, .0350064492, .0192119466, .0427569736, .0289333429
        };
        GumbelChoice choice = new GumbelChoice(new RandomDraws(seed), new int[] {0, 2, 3, 7, 8});
        assertShares(counts(choice, utilities, scales, 100_000), nested);
        utilities[3] = Double.NEGATIVE_INFINITY;
        assertShares(counts(choice, utilities, scales, 100_000), libyaClosed);
    }

    private static void assertShares(int[] counts, double[] expected) {
        int n = java.util.Arrays.stream(counts).sum();
        for (int j = 0; j < counts.length; j++) {
            double sd = Math.sqrt(expected[j] * (1 - expected[j]) / n);
            assertThat(counts[j] / (double) n).isCloseTo(expected[j], within(4 * sd + 1e-15));
        }
    }

    @Test
    void raising_one_utility_moves_people_to_it_and_nobody_between_others() {
        double[] before = {1, .4, -.5, -1, -1.2, -2};
        double[] after = {1, .4, -.2, -1, -1.2, -2};
        double[] scales = {1, 1, 1, 1, 1, 1};
        GumbelChoice choice = new GumbelChoice(new RandomDraws(11), new int[] {0, 1, 2, 3, 4, 5, 6});
        int people = 200_000;
        int switched = 0;
        for (int i = 0; i < people; i++) {
            int first = choice.draw(i, 7, before, scales);
            int second = choice.draw(i, 7, after, scales);
            if (first != second) {
                assertThat(second).isEqualTo(2);
                switched++;
            }
        }
        double expected = .0324524201;
        assertThat(switched / (double) people)
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / people)));
    }

    @Test
    void raising_one_utility_in_a_nest_moves_nobody_between_two_others_of_that_nest() {
        int[] nests = {0, 2, 6};
        double[] scales = {1, .5};
        for (int draw = 0; draw < 300; draw++) {
            RandomDraws draws = new RandomDraws(draw);
            double[] before = new double[6];
            for (int j = 0; j < before.length; j++) {
                before[j] = 4 * draws.uniform(j, Purpose.ATTRIBUTE, 0) - 2;
            }
            double[] after = before.clone();
            int raised = 2 + draw % 4;
            after[raised] += 3 * draws.uniform(9, Purpose.ATTRIBUTE, 0);
            GumbelChoice choice = new GumbelChoice(draws, nests);
            for (int i = 0; i < 200; i++) {
                int first = choice.draw(i, 1, before, scales);
                int second = choice.draw(i, 1, after, scales);
                if (first >= 2 && second != first) {
                    assertThat(second).isEqualTo(raised);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0, .35", "4, 3", "4, .35", "2, 3"})
    void another_deliberation_rate_multiplies_the_odds_of_the_status_quo_in_whatever_nest(int statusQuo, double rate) {
        double[] utilities = {1.0, .4, -.5, -1.0, -1.3, -1.6, -1.2, -2.0};
        double[] scales = {.7, 1, .5, 1};
        double[] expected = {
            .5084529960, .2157736448, .1261525965, .0481970661, .0264511107, .0145166773, .0323074595, .0281484491
        };
        double weight = 1 + expected[statusQuo] * (rate - 1);
        for (int j = 0; j < expected.length; j++) {
            expected[j] *= (j == statusQuo ? rate : 1) / weight;
        }
        GumbelChoice choice = new GumbelChoice(new RandomDraws(31), new int[] {0, 2, 3, 7, 8});
        int[] counts = new int[utilities.length];
        GumbelChoice.StatusQuo held = new GumbelChoice.StatusQuo(statusQuo, Math.log(rate));
        for (int i = 0; i < 100_000; i++) {
            counts[choice.draw(i, 1, utilities, scales, held)]++;
        }
        assertShares(counts, expected);
    }

    @Test
    void nobody_chooses_when_nothing_is_open() {
        GumbelChoice choice = new GumbelChoice(new RandomDraws(1), new int[] {0, 2, 3});
        double shut = Double.NEGATIVE_INFINITY;
        assertThat(choice.draw(1, 1, new double[] {shut, shut, shut}, new double[] {.5, 1}))
                .isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "7, true, .7659637", "21, true, .7473247", "60, true, .6986128",
        "7, false, .9838680", "21, false, .7473247", "60, false, .3821302"
    })
    void the_offset_of_the_status_quo_makes_exits_nearly_independent_of_the_deliberation_rate(
            double daysPerEpoch, boolean neutral, double leftWithinAYear) {
        int people = 40_000;
        Leavers leavers = leave(people, 1 / daysPerEpoch, neutral, 0, 365, 21);
        double sd = Math.sqrt(leftWithinAYear * (1 - leftWithinAYear) / people);
        assertThat(leavers.left() / (double) people).isCloseTo(leftWithinAYear, within(4 * sd));
        double[] shares = {.5792585, .2130973, .1292500, .0783942};
        for (int j = 0; j < shares.length; j++) {
            double shareSd = Math.sqrt(shares[j] * (1 - shares[j]) / leavers.left());
            assertThat(leavers.byAlternative()[j + 1] / (double) leavers.left())
                    .isCloseTo(shares[j], within(4 * shareSd));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void choice_and_attrition_compete_in_the_exact_proportions(long seed) {
        int people = 40_000;
        Leavers leavers = leave(people, REFERENCE_RATE, true, .0015, 1000, seed);
        double[] expected = {.2832232, .4122163, .1516459, .0919779, .0557874};
        int[] found = leavers.byAlternative().clone();
        found[0] = leavers.killed();
        for (int j = 0; j < expected.length; j++) {
            double sd = Math.sqrt(expected[j] * (1 - expected[j]) / people);
            assertThat(found[j] / (double) people).isCloseTo(expected[j], within(4 * sd));
        }
    }

    private record Leavers(int left, int killed, int[] byAlternative) {}

    /** People who deliberate at a Poisson rate over staying and four exits, under a constant hazard of death. */
    private static Leavers leave(int people, double rate, boolean neutral, double hazard, int days, long seed) {
        RandomDraws draws = new RandomDraws(seed);
        GumbelChoice choice = new GumbelChoice(draws, new int[] {0, 1, 2, 3, 4, 5});
        double offset = neutral ? Math.log(rate / REFERENCE_RATE) : 0;
        double[] utilities = {offset, -3, -4, -4.5, -5};
        double[] scales = {1, 1, 1, 1, 1};
        int[] chosen = new int[5];
        int left = 0;
        int killed = 0;
        for (int i = 0; i < people; i++) {
            double death = hazard == 0 ? days : draws.exponential(i, Purpose.KILL, 0) / hazard;
            double end = Math.min(days, death);
            double time = draws.exponential(i, Purpose.EPOCH_GAP, 0) / rate;
            int alternative = 0;
            for (int epoch = 1; time < end && alternative == 0; epoch++) {
                alternative = choice.draw(i, epoch, utilities, scales);
                time += draws.exponential(i, Purpose.EPOCH_GAP, epoch) / rate;
            }
            chosen[alternative]++;
            left += alternative > 0 ? 1 : 0;
            killed += alternative == 0 && death < days ? 1 : 0;
        }
        return new Leavers(left, killed, chosen);
    }

    @Test
    void what_was_drawn_before_changes_no_draw() {
        int[] nests = {0, 2, 3, 6};
        double[] scales = {.5, 1, .7};
        double[] utilities = {0, .3, .1, -.4, .2, Double.NEGATIVE_INFINITY};
        RandomDraws dice = new RandomDraws(77);
        GumbelChoice used = new GumbelChoice(dice, nests);
        for (int step = 0; step < 3000; step++) {
            int fighter = step / 7 % 5;
            int index = step / 3 % 4;
            utilities[step % 5] += step % 2 == 0 ? .1 : -.1;
            GumbelChoice fresh = new GumbelChoice(dice, nests);
            used.turnTo(fighter, index);
            fresh.turnTo(fighter, index);
            assertThat(used.nestErrors().exactly(step % 3))
                    .isEqualTo(fresh.nestErrors().exactly(step % 3))
                    .isEqualTo(dice.gumbel(fighter, Purpose.CHOOSE_NEST, index, step % 3));
            assertThat(used.draw(fighter, index, utilities, scales))
                    .isEqualTo(new GumbelChoice(dice, nests).draw(fighter, index, utilities, scales));
        }
    }
}
