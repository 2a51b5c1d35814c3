package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.experiment.Progress.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void rate_and_time_left_follow_from_what_is_done() {
        Status status = new Status(5, 1, 20, Duration.ofSeconds(10));
        assertThat(status.runsPerSecond()).isEqualTo(0.5);
        assertThat(status.timeLeft()).contains(Duration.ofSeconds(30));
    }

    @Test
    void nothing_is_known_before_the_first_run_has_ended() {
        Status status = new Status(0, 0, 20, Duration.ZERO);
        assertThat(status.runsPerSecond()).isZero();
        assertThat(status.timeLeft()).isEmpty();
    }
}
