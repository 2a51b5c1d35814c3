package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RemainderTest {

    private final Uniform moved = new Uniform(0.1, 0.6);
    private final Remainder first = new Remainder(moved, 1, 0.75);
    private final Remainder second = new Remainder(moved, 1, 0.25);

    @Test
    void shares_sum_to_the_total_wherever_the_moved_one_stands() {
        for (int step = 0; step <= 100; step++) {
            double share = step / 100.0;
            double sum = moved.quantile(share) + first.quantile(share) + second.quantile(share);
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void it_falls_as_the_other_rises() {
        assertThat(first.quantile(0)).isEqualTo(first.high()).isCloseTo(0.675, within(1e-15));
        assertThat(first.quantile(1)).isEqualTo(first.low()).isCloseTo(0.3, within(1e-15));
    }
}
