package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class NestedLogitTest {

    private static final double SHUT = Double.NEGATIVE_INFINITY;
    /** Fight, go to ground; return; Libya, Khorasan, Sinai, the al-Qaeda-linked group; surrender. */
    private static final double[] UTILITIES = {1.0, .4, -.5, -1.0, -1.3, -1.6, -1.2, -2.0};

    private static final int[] NESTS = {0, 2, 3, 7};
    private static final double[] SCALES = {.7, 1, .5, 1};
    private static final double[] FLAT = {1, 1, 1, 1};
    private static final int LIBYA = 3;

    @Test
    void a_nested_choice_has_the_published_probabilities() {
        assertProbabilities(
                NestedLogit.probabilities(UTILITIES, NESTS, SCALES),
                .5084529960,
                .2157736448,
                .1261525965,
                .0481970661,
                .0264511107,
                .0145166773,
                .0323074595,
                .0281484491);
    }

    @Test
    void scales_of_1_are_the_multinomial_logit() {
        assertProbabilities(
                NestedLogit.probabilities(UTILITIES, NESTS, FLAT),
                .4459508211,
                .2447429997,
                .0995050781,
                .0603528807,
                .0447105137,
                .0331223632,
                .0494127595,
                .0222025840);
        double[] alone = NestedLogit.probabilities(
                UTILITIES, new int[] {0, 1, 2, 3, 4, 5, 6, 7}, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        assertProbabilities(NestedLogit.probabilities(UTILITIES, NESTS, FLAT), alone);
    }

    @Test
    void closing_libya_moves_people_as_published() {
        assertProbabilities(
                closed(SCALES),
                .5226307447,
                .2217902964,
                .1296702467,
                0,
                .0350064492,
                .0192119466,
                .0427569736,
                .0289333429);
    }

    @Test
    void the_inclusive_values_are_as_published() {
        assertThat(NestedLogit.inclusiveValue(UTILITIES, 0, 2, .7)).isCloseTo(1.7823030371, within(1e-9));
        assertThat(NestedLogit.inclusiveValue(UTILITIES, 3, 7, .5)).isCloseTo(-1.0756117838, within(1e-9));
        double[] nests = {.7 * 1.7823030371, -.5, .5 * -1.0756117838, -2};
        assertThat(NestedLogit.inclusiveValue(nests, 0, 4, 1)).isCloseTo(1.5702630217, within(1e-9));
        double[] probabilities = NestedLogit.probabilities(UTILITIES, NESTS, SCALES);
        assertThat(probabilities[0] + probabilities[1]).isCloseTo(.7242266409, within(1e-9));
        assertThat(Arrays.stream(probabilities, 3, 7).sum()).isCloseTo(.1214723136, within(1e-9));
    }

    @Test
    void those_barred_from_libya_go_mostly_to_like_places_and_stay() {
        double[] open = NestedLogit.probabilities(UTILITIES, NESTS, SCALES);
        double[] shut = closed(SCALES);
        assertThat(gained(shut, open, 4)).isCloseTo(.1775, within(5e-5));
        assertThat(gained(shut, open, 5)).isCloseTo(.0974, within(5e-5));
        assertThat(gained(shut, open, 6)).isCloseTo(.2168, within(5e-5));
        assertThat(gained(shut, open, 0)).isCloseTo(.2942, within(5e-5));
        assertThat(gained(shut, open, 2)).isCloseTo(.0730, within(5e-5));
        double[] flatOpen = NestedLogit.probabilities(UTILITIES, NESTS, FLAT);
        assertThat(gained(closed(FLAT), flatOpen, 2)).isCloseTo(.1059, within(5e-5));
        assertThat(gained(closed(FLAT), flatOpen, 4)).isCloseTo(.0476, within(5e-5));
    }

    @Test
    void irrelevant_alternatives_are_independent_within_a_nest_only() {
        double[] open = NestedLogit.probabilities(UTILITIES, NESTS, SCALES);
        double[] shut = closed(SCALES);
        assertThat(open[4] / open[6]).isCloseTo(.8187307531, within(1e-9));
        assertThat(shut[4] / shut[6]).isCloseTo(.8187307531, within(1e-9));
        assertThat(shut[4] / shut[2]).isGreaterThan(1.2 * open[4] / open[2]);
    }

    @Test
    void raising_the_pull_of_home_draws_the_published_share() {
        double[] utilities = {1, .4, -.5, -1, -1.2, -2};
        int[] single = {0, 1, 2, 3, 4, 5};
        double[] scales = {1, 1, 1, 1, 1, 1};
        double before = NestedLogit.probabilities(utilities, single, scales)[2];
        utilities[2] += .3;
        double after = NestedLogit.probabilities(utilities, single, scales)[2];
        assertThat(before).isCloseTo(.1079035195, within(1e-9));
        assertThat(after).isCloseTo(.1403559395, within(1e-9));
        assertThat(after - before).isCloseTo(.0324524201, within(1e-9));
    }

    @Test
    void people_who_differ_leave_more_often_than_the_average_person() {
        double mean = 0;
        double step = 1e-3;
        for (double z = -10; z < 10; z += step) {
            double leave = NestedLogit.probabilities(new double[] {0, z - 1}, new int[] {0, 1}, new double[] {1, 1})[1];
            mean += leave * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
        }
        assertThat(mean).isCloseTo(.3032653299, within(1e-9));
        assertThat(NestedLogit.probabilities(new double[] {0, -1}, new int[] {0, 1}, new double[] {1, 1})[1])
                .isCloseTo(.2689414214, within(1e-9));
    }

    @Test
    void probabilities_sum_to_1_and_ignore_a_common_constant_and_shut_alternatives() {
        UniformRandomProvider dice = ParameterDraws.dice(8);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double[] utilities = draw(dice);
            double[] scales = {dice.nextDouble(.05, 1), 1, dice.nextDouble(.05, 1), 1};
            double[] probabilities = NestedLogit.probabilities(utilities, NESTS, scales);
            assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-12));
            double constant = dice.nextDouble(-300, 300);
            double[] shifted = Arrays.stream(utilities).map(v -> v + constant).toArray();
            double[] same = NestedLogit.probabilities(shifted, NESTS, scales);
            for (int j = 0; j < utilities.length; j++) {
                assertThat(same[j]).isCloseTo(probabilities[j], within(1e-11));
                if (utilities[j] == SHUT) {
                    assertThat(probabilities[j]).isZero();
                } else {
                    assertThat(probabilities[j]).isPositive();
                }
            }
        }
    }

    @Test
    void a_ratio_within_a_nest_survives_any_change_elsewhere_and_a_ratio_across_nests_does_not() {
        UniformRandomProvider dice = ParameterDraws.dice(17);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double[] utilities = dice.doubles(8, -2, 2).toArray();
            double[] scales = {dice.nextDouble(.3, .9), 1, dice.nextDouble(.3, .9), 1};
            double[] before = NestedLogit.probabilities(utilities, NESTS, scales);
            utilities[LIBYA] = SHUT;
            double[] after = NestedLogit.probabilities(utilities, NESTS, scales);
            assertThat(after[4] / after[6]).isCloseTo(before[4] / before[6], within(1e-9 * before[4] / before[6]));
            assertThat(after[0] / after[2]).isCloseTo(before[0] / before[2], within(1e-9 * before[0] / before[2]));
            assertThat(after[4] / after[2]).isGreaterThan(before[4] / before[2]);
        }
    }

    @Test
    void a_better_alternative_gains_and_every_other_loses() {
        UniformRandomProvider dice = ParameterDraws.dice(18);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double[] utilities = dice.doubles(8, -3, 3).toArray();
            double[] scales = {dice.nextDouble(.1, 1), 1, dice.nextDouble(.1, 1), 1};
            int raised = dice.nextInt(8);
            double[] before = NestedLogit.probabilities(utilities, NESTS, scales);
            utilities[raised] += dice.nextDouble(.01, 2);
            double[] after = NestedLogit.probabilities(utilities, NESTS, scales);
            for (int j = 0; j < 8; j++) {
                assertThat(after[j] > before[j])
                        .as("alternative %s of %s", j, raised)
                        .isEqualTo(j == raised);
            }
        }
    }

    @Test
    void a_choice_without_alternatives_is_refused() {
        assertThatThrownBy(() -> NestedLogit.probabilities(new double[] {SHUT, SHUT}, new int[] {0, 1}, FLAT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no alternative is available");
    }

    @Test
    void the_only_alternative_is_certain_however_bad() {
        assertProbabilities(
                NestedLogit.probabilities(new double[] {SHUT, -900}, new int[] {0, 1}, new double[] {.5, 1}), 0, 1);
    }

    private static double[] draw(UniformRandomProvider dice) {
        double[] utilities = new double[8];
        for (int j = 0; j < utilities.length; j++) {
            utilities[j] = dice.nextDouble() < .25 ? SHUT : dice.nextDouble(-5, 5);
        }
        utilities[dice.nextInt(8)] = 0;
        return utilities;
    }

    private static double[] closed(double[] scales) {
        double[] utilities = UTILITIES.clone();
        utilities[LIBYA] = SHUT;
        return NestedLogit.probabilities(utilities, NESTS, scales);
    }

    private static double gained(double[] after, double[] before, int alternative) {
        return (after[alternative] - before[alternative]) / before[LIBYA];
    }

    private static void assertProbabilities(double[] found, double... expected) {
        assertThat(found).hasSize(expected.length);
        for (int j = 0; j < expected.length; j++) {
            assertThat(found[j]).as("alternative %s", j).isCloseTo(expected[j], within(1e-10));
        }
    }
}
