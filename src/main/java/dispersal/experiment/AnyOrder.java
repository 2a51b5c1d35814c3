package dispersal.experiment;

import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Runs on the cores of this machine and hands each result over as soon as it is there, so that one slow run holds nobody up. A run
 * that fails, or takes longer than a single run may take, is tried once more before it is handed over as a failure; a result that
 * cannot be written down is not tried again. Results are to be light, because those of all runs under way may wait at once: a
 * runner for this executor keeps what it has worked out somewhere else.
 */
public final class AnyOrder implements Executor {

    private static final int ATTEMPTS = 2;

    private final int workers;
    private final Duration limit;

    /**
     * An executor with some workers.
     *
     * @param workers runs at a time, at least 1
     * @param limit   time that one attempt at a run may take, above 0
     * @throws IllegalArgumentException if there are no workers or no time
     */
    public AnyOrder(int workers, Duration limit) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, found " + workers);
        }
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("the time limit must be above 0, found " + limit);
        }
        this.workers = workers;
        this.limit = limit;
    }

    @Override
    public Completion execute(Plan plan, Runner runner, RunConsumer consumer, Progress progress) {
        Tally tally = new Tally(plan.size(), progress);
        boolean interrupted = false;
        try (Workshop workshop = new Workshop(plan, runner, workers, limit)) {
            tally.report();
            while (workshop.hasNext()) {
                try {
                    Workshop.Attempt attempt = workshop.next();
                    if (worthAnotherTry(attempt)) {
                        // once interrupted, nothing is begun: the run stays undone and can be taken up later
                        workshop.again(attempt);
                    } else {
                        consumer.accept(attempt.result());
                        tally.count(attempt.result());
                    }
                } catch (InterruptedException stop) {
                    interrupted = true;
                    workshop.beginNoMore();
                }
            }
        }
        return tally.completion(interrupted);
    }

    private static boolean worthAnotherTry(Workshop.Attempt attempt) {
        return attempt.number() < ATTEMPTS
                && attempt.result()
                        .failure()
                        .filter(failure -> !(failure instanceof UncheckedIOException))
                        .isPresent();
    }
}
