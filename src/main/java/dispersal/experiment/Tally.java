package dispersal.experiment;

import java.time.Duration;

/** Keeps count of a study and tells whoever wants to know. */
final class Tally {

    private final int total;
    private final Progress progress;
    private final long start = System.nanoTime();
    private int done;
    private int failed;

    Tally(int total, Progress progress) {
        this.total = total;
        this.progress = progress;
    }

    void count(RunResult result) {
        done++;
        failed += result.failed() ? 1 : 0;
        report();
    }

    void report() {
        progress.hear(new Progress.Status(done, failed, total, Duration.ofNanos(System.nanoTime() - start)));
    }

    Executor.Completion completion(boolean interrupted) {
        return new Executor.Completion(done, failed, total, interrupted);
    }
}
