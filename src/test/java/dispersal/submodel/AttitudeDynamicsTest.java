package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudeDynamicsTest {

    /** Who listens to whom of three people in a row, by person, without the own weight. */
    private static final double[][] ROW = {{0, 1, 0}, {.5, 0, .5}, {0, 1, 0}};

    @ParameterizedTest
    @CsvSource({"30, .7429721990", "90, .5790041129", "365, .4684824324"})
    void attitudes_relax_to_friends_and_anchor(double days, double attitude) {
        AttitudeDynamics dynamics = rates(.01, .005);
        assertThat(dynamics.relaxed(.9, .3, .8, days)).isCloseTo(attitude, within(1e-10));
        assertThat(dynamics.relaxed(.9, .3, .8, 1e6)).isCloseTo(.4666667, within(5e-8));
    }

    @Test
    void people_in_a_row_agree_on_the_weighted_mean() {
        // the view of the first is 0.5 + 0.4 * 0.6^n, since 0.6 is the second eigenvalue
        // with no anchor and exp(-g t) = .6 a step weighs 0.6 the own view and 0.4 the friends'
        AttitudeDynamics dynamics = rates(-Math.log(.6), 0);
        double[] views = {.9, .5, .1};
        double[] first = together(dynamics, ROW, views, views, 1);
        assertThat(first).containsExactly(new double[] {.74, .5, .26}, within(1e-12));
        double[] tenth = views;
        double[] last = views;
        for (int step = 0; step < 200; step++) {
            tenth = step == 10 ? last : tenth;
            last = together(dynamics, ROW, last, views, 1);
        }
        assertThat(tenth)
                .containsExactly(
                        new double[] {.5 + .4 * Math.pow(.6, 10), .5, .5 - .4 * Math.pow(.6, 10)}, within(1e-12));
        assertThat(last).containsExactly(new double[] {.5, .5, .5}, within(1e-12));
        // the fixed weights of the three views are one quarter, one half, one quarter
        double[] other = {1, 0, 0};
        for (int step = 0; step < 200; step++) {
            other = together(dynamics, ROW, other, other, 1);
        }
        assertThat(other).containsExactly(new double[] {.25, .25, .25}, within(1e-12));
    }

    @Test
    void half_stubborn_people_keep_apart() {
        AttitudeDynamics dynamics = rates(.01, .01);
        double[] anchors = {.9, .6, .1};
        double[] views = anchors;
        for (int step = 0; step < 100; step++) {
            views = together(dynamics, ROW, views, anchors, 1e5);
        }
        assertThat(views).containsExactly(new double[] {.7333333, .5666667, .3333333}, within(5e-8));
    }

    @Test
    void on_a_ring_of_friends_talk_alone_conserves_the_mean_and_attitudes_stay_between_0_and_1() {
        UniformRandomProvider dice = ParameterDraws.dice(9);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            int people = 3 + dice.nextInt(30);
            double[][] ring = new double[people][people];
            for (int i = 0; i < people; i++) {
                ring[i][(i + 1) % people] = .5;
                ring[i][(i + people - 1) % people] = .5;
            }
            double[] views = dice.doubles(people, 0, 1).toArray();
            double mean = Arrays.stream(views).average().orElseThrow();
            AttitudeDynamics dynamics = rates(dice.nextDouble(.001, .5), 0);
            for (int step = 0; step < 20; step++) {
                views = together(dynamics, ring, views, views, dice.nextDouble(.1, 50));
                assertThat(Arrays.stream(views).allMatch(view -> view >= 0 && view <= 1))
                        .isTrue();
            }
            assertThat(Arrays.stream(views).average().orElseThrow()).isCloseTo(mean, within(1e-9));
        }
    }

    @Test
    void waiting_twice_is_waiting_once_for_the_whole_time() {
        UniformRandomProvider dice = ParameterDraws.dice(13);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            AttitudeDynamics dynamics = rates(dice.nextDouble(0, .1), dice.nextDouble(0, .1));
            double[] u = dice.doubles(3).toArray();
            double first = dice.nextDouble(0, 200);
            double second = dice.nextDouble(0, 200);
            double twice = dynamics.relaxed(dynamics.relaxed(u[0], u[1], u[2], first), u[1], u[2], second);
            assertThat(twice).isCloseTo(dynamics.relaxed(u[0], u[1], u[2], first + second), within(1e-12));
            double alone = dynamics.relaxedAlone(dynamics.relaxedAlone(u[0], u[2], first), u[2], second);
            assertThat(alone).isCloseTo(dynamics.relaxedAlone(u[0], u[2], first + second), within(1e-12));
        }
    }

    @Test
    void without_any_rate_nothing_moves_and_without_friends_only_the_anchor_pulls() {
        assertThat(rates(0, 0).relaxed(.4, .9, .1, 1000)).isEqualTo(.4);
        assertThat(rates(.02, .01).relaxedAlone(.4, .1, 0)).isEqualTo(.4);
        assertThat(rates(.02, .01).relaxedAlone(.4, .1, 100)).isCloseTo(.1 + .3 / Math.E, within(1e-12));
        assertThat(rates(0, .01).relaxed(.4, .9, .1, 100)).isCloseTo(.1 + .3 / Math.E, within(1e-12));
    }

    @Test
    void lost_land_and_lost_pay_shake_loyalty_and_a_rise_of_pay_restores_none() {
        AttitudeDynamics dynamics =
                ParameterDraws.at(AttitudeDynamics.class, Map.of("territoryShock", .4, "payShock", .2));
        assertThat(dynamics.environmentShock(.5, .5)).isCloseTo(.3, within(1e-12));
        assertThat(dynamics.environmentShock(.5, -.5)).isCloseTo(.2, within(1e-12));
        assertThat(dynamics.environmentShock(-.5, 0)).isCloseTo(-.2, within(1e-12));
        assertThat(dynamics.environmentShock(0, 0)).isZero();
    }

    @Test
    void attitudes_are_kept_off_their_ends() {
        AttitudeDynamics dynamics = ParameterDraws.at(AttitudeDynamics.class, Map.of("floor", .01));
        assertThat(dynamics.clipped(-3)).isEqualTo(.01);
        assertThat(dynamics.clipped(.4)).isEqualTo(.4);
        assertThat(dynamics.clipped(3)).isEqualTo(.99);
    }

    private static AttitudeDynamics rates(double social, double anchor) {
        return ParameterDraws.at(AttitudeDynamics.class, Map.of("socialPerDay", social, "anchorPerDay", anchor));
    }

    private static double[] together(
            AttitudeDynamics dynamics, double[][] heard, double[] views, double[] anchors, double days) {
        return IntStream.range(0, views.length)
                .mapToDouble(i -> {
                    double friends = IntStream.range(0, views.length)
                            .mapToDouble(j -> heard[i][j] * views[j])
                            .sum();
                    return dynamics.relaxed(views[i], friends, anchors[i], days);
                })
                .toArray();
    }
}
