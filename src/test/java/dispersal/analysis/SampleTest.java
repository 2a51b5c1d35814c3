package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTest {

    private static Sample of(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    @Test
    void mean_and_spread_of_ten_values_are_those_worked_out_by_hand() {
        Sample sample = of(2, 4, 4, 4, 5, 5, 7, 9, 1, 9);
        assertThat(sample.count()).isEqualTo(10);
        assertThat(sample.mean()).isCloseTo(5, within(1e-12));
        // Squared deviations 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 + 16 + 16 = 64, divided by 9.
        assertThat(sample.standardDeviation()).isCloseTo(8.0 / 3, within(1e-12));
        // t(9, 0.975) = 2.2621571628 from tables.
        assertThat(sample.halfWidth95()).isCloseTo(2.2621571628 * 8 / 3 / Math.sqrt(10), within(1e-9));
    }

    @Test
    void quantiles_interpolate_between_order_statistics() {
        Sample sample = of(40, 10, 30, 20);
        assertThat(sample.quantile(0.25)).isCloseTo(17.5, within(1e-12));
        assertThat(sample.quantile(0.5)).isCloseTo(25, within(1e-12));
        assertThat(sample.quantile(0.05)).isCloseTo(11.5, within(1e-12));
        assertThat(sample.quantile(1)).isEqualTo(40);
    }

    @Test
    void a_single_value_has_no_spread_and_is_every_quantile() {
        Sample sample = of(3);
        assertThat(sample.mean()).isEqualTo(3);
        assertThat(sample.standardDeviation()).isNaN();
        assertThat(sample.halfWidth95()).isNaN();
        assertThat(sample.quantile(0.05)).isEqualTo(3);
    }

    @Test
    void nothing_can_be_said_of_no_values() {
        assertThat(of().mean()).isNaN();
        assertThat(of().quantile(0.5)).isNaN();
    }

    @Test
    void spread_is_not_lost_beside_a_large_mean() {
        assertThat(of(1e9 + 1, 1e9 + 2, 1e9 + 3).standardDeviation()).isCloseTo(1, within(1e-6));
    }
}
