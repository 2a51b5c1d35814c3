package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritorialControlTest {

    private static final TerritorialControl SIEGE = new TerritorialControl(423, 60.6);
    private static final AttritionHazard HAZARD =
            ParameterDraws.at(AttritionHazard.class, Map.of("killBasePerDay", .0003, "killSiegePerDay", .0040));

    @ParameterizedTest
    @CsvSource({"290, .8997743145", "423, .5", "556, .1002256855", "1000, .0000732578"})
    void control_follows_the_logistic(double day, double share) {
        assertThat(SIEGE.share(day)).isCloseTo(share, within(5e-11));
    }

    @ParameterizedTest
    @CsvSource({
        "290, .1832778193, .8325368288",
        "423, .6107989947, .5429169081",
        "556, 1.0383201700, .3540489247",
        "1000, 1.2686279639, .2812171974"
    })
    void the_integral_of_a_siege_hazard_has_a_closed_form(int end, double cumulated, double survivors) {
        assertThat(integral(end, 0.05)).isCloseTo(cumulated, within(1e-8));
        double closed = .0003 * end + 4 * 60.6 * .0040 * (SIEGE.share(0) - SIEGE.share(end));
        assertThat(closed).isCloseTo(cumulated, within(1e-10));
        assertThat(HAZARD.survivors(closed)).isCloseTo(survivors, within(1e-10));
    }

    @Test
    void freezing_control_over_each_day_adds_five_parts_in_a_million() {
        double frozen = 0;
        for (int day = 0; day < 1000; day++) {
            frozen += HAZARD.killFighting(TerritorialControl.siegeIndex(SIEGE.share(day)));
        }
        assertThat(frozen).isCloseTo(1.2686347830, within(1e-9 * 1.27));
    }

    @Test
    void a_decline_passes_90_and_10_percent_on_its_dates() {
        UniformRandomProvider dice = ParameterDraws.dice(31);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double start = dice.nextDouble(-400, 1000);
            double end = start + dice.nextDouble(0.1, 800);
            TerritorialControl control = TerritorialControl.between(start, end);
            assertThat(control.share(start)).isCloseTo(0.9, within(1e-9));
            assertThat(control.share(end)).isCloseTo(0.1, within(1e-9));
            assertThat(control.share(end + 1)).isLessThan(control.share(end));
        }
    }

    @Test
    void a_decline_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> TerritorialControl.between(10, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the decline must end after it starts");
    }

    @Test
    void a_zone_is_fought_over_hardest_when_half_of_it_is_held() {
        assertThat(TerritorialControl.siegeIndex(0)).isZero();
        assertThat(TerritorialControl.siegeIndex(0.5)).isEqualTo(1);
        assertThat(TerritorialControl.siegeIndex(1)).isZero();
        assertThat(TerritorialControl.siegeIndex(0.3)).isLessThan(TerritorialControl.siegeIndex(0.4));
        assertThat(TerritorialControl.siegeIndex(0.7)).isLessThan(TerritorialControl.siegeIndex(0.6));
    }

    private static double integral(int end, double step) {
        double sum = 0;
        long steps = Math.round(end / step);
        for (long k = 0; k < steps; k++) {
            double middle = (k + 0.5) * step;
            sum += step * HAZARD.killFighting(TerritorialControl.siegeIndex(SIEGE.share(middle)));
        }
        return sum;
    }
}
