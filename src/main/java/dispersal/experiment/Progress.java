package dispersal.experiment;

import java.time.Duration;
import java.util.Optional;

/** Somebody who wants to know how far a study is. */
@FunctionalInterface
public interface Progress {

    /** Takes no notice. */
    Progress UNNOTICED = status -> {};

    /**
     * Hears how far the study is: once before the first run and after every run, from a single thread.
     *
     * @param status how far it is
     */
    void hear(Status status);

    /**
     * What a part of a study hears, so that the whole is told: its runs are counted on from those before.
     *
     * @param done   runs that ended before
     * @param failed those of them that failed
     * @param since  time since the whole study began, when the part begins
     * @return who tells this one
     */
    default Progress after(int done, int failed, Duration since) {
        return status -> hear(new Status(
                done + status.done(), failed + status.failed(), done + status.total(), since.plus(status.elapsed())));
    }

    /**
     * How far a study is.
     *
     * @param done    runs that ended, failed ones included
     * @param failed  runs that failed
     * @param total   runs of the study
     * @param elapsed time since the study began
     */
    record Status(int done, int failed, int total, Duration elapsed) {

        private static final double NANOSECONDS_PER_SECOND = 1e9;

        /** Runs a second so far; 0 before the first run has ended. */
        public double runsPerSecond() {
            return done == 0 ? 0 : done / Math.max(elapsed.toNanos() / NANOSECONDS_PER_SECOND, Double.MIN_NORMAL);
        }

        /** Time left if runs go on ending at the same rate; unknown before the first run has ended. */
        public Optional<Duration> timeLeft() {
            return done == 0
                    ? Optional.empty()
                    : Optional.of(elapsed.multipliedBy(total - (long) done).dividedBy(done));
        }
    }
}
