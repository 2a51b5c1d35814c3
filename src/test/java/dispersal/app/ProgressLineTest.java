package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.experiment.Progress.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void progress_tells_what_is_done_how_fast_and_how_long_yet() {
        assertThat(ProgressLine.text(new Status(0, 0, 20, Duration.ZERO))).isEqualTo("0 of 20 runs");
        assertThat(ProgressLine.text(new Status(5, 0, 20, Duration.ofSeconds(10))))
                .isEqualTo("5 of 20 runs  0.5 runs/s  30 s left");
        assertThat(ProgressLine.text(new Status(5, 2, 20, Duration.ofSeconds(10))))
                .isEqualTo("5 of 20 runs, 2 failed  0.5 runs/s  30 s left");
    }

    @Test
    void spans_of_time_are_told_in_two_units_at_most() {
        assertThat(ProgressLine.duration(Duration.ofMillis(59_900))).isEqualTo("59 s");
        assertThat(ProgressLine.duration(Duration.ofSeconds(61))).isEqualTo("1 min 1 s");
        assertThat(ProgressLine.duration(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    }
}
