package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void arms_of_the_percentile_interval_are_stretched_each_to_its_own_length() {
        // 0, 1, …, 1000: quantiles 25 and 975; about 100 they are 75 and 875 away
        double[] again = IntStream.rangeClosed(0, 1000).mapToDouble(i -> i).toArray();
        Interval interval = Bootstrap.stretched(100, again, 2);
        assertThat(interval).isEqualTo(new Interval(100, 100 - 2 * 75, 100 + 2 * 875));
    }

    @Test
    void resamples_that_do_not_tell_are_left_out_and_an_unknown_estimate_has_no_interval() {
        assertThat(Bootstrap.stretched(1, new double[] {1, Double.NaN, 1}, 1)).isEqualTo(new Interval(1, 1, 1));
        assertThat(Bootstrap.stretched(Double.NaN, new double[] {1}, 1).lower()).isNaN();
        assertThat(Bootstrap.stretched(1, new double[] {Double.NaN}, 1).value()).isNaN();
    }

    @Test
    void small_numbers_of_units_count_by_students_t() {
        // t(0.975; 9) = 2.262157, z = 1.959964
        assertThat(Bootstrap.smallSample(10)).isEqualTo(2.262157 / 1.959964, within(1e-6));
    }

    @Test
    void the_interval_of_a_mean_is_about_students() {
        double[] values = IntStream.range(0, 40).mapToDouble(i -> i % 10).toArray();
        Interval interval = Bootstrap.intervals(40, 1, times -> {
            double sum = 0;
            for (int i = 0; i < 40; i++) {
                sum += times[i] * values[i];
            }
            return new double[] {sum / 40};
        })[0];
        // 4.5 ± 2.0227 · √(330 / 39) / √40
        assertThat(interval.value()).isEqualTo(4.5);
        assertThat(interval.lower()).isEqualTo(4.5 - 0.930, within(0.1));
        assertThat(interval.upper()).isEqualTo(4.5 + 0.930, within(0.1));
    }

    @Test
    void every_resample_has_as_many_units_as_there_are() {
        Bootstrap.intervals(7, 3, times -> {
            assertThat(IntStream.of(times).sum()).isEqualTo(7);
            return new double[0];
        });
    }
}
