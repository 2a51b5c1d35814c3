package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class JourneyTest {

    @Test
    void a_leg_takes_its_mean_time_on_average() {
        UniformRandomProvider dice = ParameterDraws.dice(54);
        for (int n = 0; n < 20; n++) {
            Journey journey = journey(dice.nextDouble(.2, 3), dice.nextDouble(0, 1));
            double mean = dice.nextDouble(1, 40);
            double sum = 0;
            double step = 1e-2;
            for (double z = -12; z < 12; z += step) {
                sum += journey.legDays(mean, z) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
            }
            assertThat(sum).isCloseTo(journey.timeFactor() * mean, within(1e-8 * mean));
        }
    }

    @Test
    void without_spread_everybody_takes_the_mean_time() {
        assertThat(journey(1, 0).legDays(20, -2)).isEqualTo(20);
        assertThat(journey(.5, 0).legDays(20, 2)).isEqualTo(10);
        assertThat(journey(0, .5).legDays(20, 2)).isZero();
    }

    @Test
    void a_leg_never_takes_negative_time_and_the_unlucky_take_longer() {
        UniformRandomProvider dice = ParameterDraws.dice(55);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            Journey journey = journey(dice.nextDouble(.1, 3), dice.nextDouble(.01, 2));
            double luck = dice.nextDouble(-4, 4);
            assertThat(journey.legDays(10, luck)).isPositive().isLessThan(journey.legDays(10, luck + .1));
        }
    }

    private static Journey journey(double timeFactor, double spread) {
        return new Journey(timeFactor, spread, .3, 4, 1, 30, .2);
    }
}
