package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterdictionTest {

    @ParameterizedTest
    @CsvSource({
        ".5, 1, .2", ".5, 2, .2706289099", ".5, 4, .36",
        "1, 1, .2", "1, 2, .36", "1, 4, .5904",
        "0, 4, .2"
    })
    void larger_parties_are_easier_to_see(double exponent, int size, double probability) {
        assertThat(visible(exponent).ofParty(.2, size)).isCloseTo(probability, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"0, .15", ".5, .2877", "1, .4254"})
    void shared_lists_catch_listed_people(double shared, double average) {
        double byList = Interdiction.byList(shared, .9, .8);
        double found = .45 * Interdiction.detection(.15, byList, true)
                + (1 - .45) * Interdiction.detection(.15, byList, false);
        assertThat(found).isCloseTo(average, within(1e-12));
    }

    @Test
    void sharing_more_catches_more_listed_people_and_no_others() {
        UniformRandomProvider dice = ParameterDraws.dice(25);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double physical = dice.nextDouble(0, .99);
            double checkRate = dice.nextDouble(.01, 1);
            double match = dice.nextDouble(.01, 1);
            double shared = dice.nextDouble(0, .9);
            double before = Interdiction.byList(shared, checkRate, match);
            double after = Interdiction.byList(shared + .1, checkRate, match);
            assertThat(Interdiction.detection(physical, after, true))
                    .isGreaterThan(Interdiction.detection(physical, before, true));
            assertThat(Interdiction.detection(physical, after, false)).isEqualTo(physical);
        }
    }

    @Test
    void detection_by_a_party_rises_with_size_and_never_leaves_0_to_1() {
        UniformRandomProvider dice = ParameterDraws.dice(26);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            Interdiction interdiction = visible(dice.nextDouble(.01, 1));
            double single = dice.nextDouble(.01, .9);
            double earlier = single;
            for (int size = 2; size < 12; size++) {
                double now = interdiction.ofParty(single, size);
                assertThat(now).isGreaterThan(earlier).isLessThanOrEqualTo(1);
                earlier = now;
            }
            assertThat(interdiction.ofParty(0, 7)).isZero();
            assertThat(interdiction.ofParty(1, 7)).isEqualTo(1);
        }
    }

    @Test
    void a_crowd_halves_search_at_the_saturation_point() {
        Interdiction interdiction = new Interdiction(.3, .6, .1, .5, .45, 40);
        assertThat(interdiction.underLoad(.6, 0)).isEqualTo(.6);
        assertThat(interdiction.underLoad(.6, 40)).isCloseTo(.3, within(1e-15));
        Interdiction boundless = new Interdiction(.3, .6, .1, .5, .45, Double.POSITIVE_INFINITY);
        assertThat(boundless.underLoad(.6, 1e9)).isEqualTo(.6);
    }

    @Test
    void retries_end_in_the_exact_proportions() {
        Interdiction interdiction = new Interdiction(.25, .75, 0, .5, 0, 1e6);
        double[] endless = attempts(interdiction, .35, 0);
        assertThat(endless[0]).isCloseTo(.8813559322, within(1e-10));
        assertThat(endless[1]).isCloseTo(.1186440678, within(1e-10));
        assertThat(endless[3]).isCloseTo(1.3559322034, within(1e-10));
        double[] weary = attempts(interdiction, .35, .2);
        assertThat(weary[0]).isCloseTo(.8227848101, within(1e-10));
        assertThat(weary[1]).isCloseTo(.1107594937, within(1e-10));
        assertThat(weary[2]).isCloseTo(.0664556962, within(1e-10));
        assertThat(weary[3]).isCloseTo(1.2658227848, within(1e-10));
    }

    @Test
    void detected_people_who_are_released_go_on() {
        // success per crossing is [1 - p(1 - x)] / [1 - p b (1 - g)]
        Interdiction interdiction = new Interdiction(.3, .6, .1, .5, 0, 1e6);
        assertThat(attempts(interdiction, .45, .2)[0]).isCloseTo((1 - .45 * .9) / (1 - .45 * .6 * .8), within(1e-12));
    }

    @Test
    void outcomes_that_do_not_sum_to_1_are_refused() {
        assertThatThrownBy(() -> new Interdiction(.5, .6, .1, .5, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("captured_share + turned_back_share + released_share must be 1, found 1.2");
    }

    /** Shares who come through, are captured and give up, and attempts made, of people who retry when turned back. */
    private static double[] attempts(Interdiction interdiction, double detection, double giveUp) {
        Journey journey = ParameterDraws.at(Journey.class, Map.of("giveUpProbability", giveUp));
        double[] ended = new double[4];
        double trying = 1;
        for (int attempt = 0; attempt < 2000; attempt++) {
            double detected = trying * interdiction.ofParty(detection, 1);
            double back = detected * interdiction.turnedBackShare();
            ended[0] += trying - detected + detected * interdiction.releasedShare();
            ended[1] += detected * interdiction.capturedShare();
            ended[2] += back * journey.giveUpProbability();
            ended[3] += trying;
            trying = back * (1 - journey.giveUpProbability());
        }
        return ended;
    }

    private static Interdiction visible(double exponent) {
        return new Interdiction(.3, .6, .1, exponent, .45, 1e6);
    }
}
