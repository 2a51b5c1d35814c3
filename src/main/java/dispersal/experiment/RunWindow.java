package dispersal.experiment;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The runs of a plan that are under way or wait to be handed over: a stretch of the plan of bounded length that moves along it. */
final class RunWindow {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final Iterator<RunSpecification> remaining;
    private final Runner runner;
    private final ExecutorService pool;
    private final int length;
    private final Queue<Future<Optional<RunResult>>> waiting = new ArrayDeque<>();
    private volatile boolean closed;

    RunWindow(Plan plan, Runner runner, ExecutorService pool, int length) {
        remaining = plan.runs().iterator();
        this.runner = runner;
        this.pool = pool;
        this.length = length;
    }

    /** Whether there are results to come. */
    boolean hasNext() {
        return !waiting.isEmpty() || (!closed && remaining.hasNext());
    }

    /**
     * Waits for the next result in the order of the plan.
     *
     * @return the result; nothing for a run that had not begun when the window was closed
     * @throws InterruptedException if the waiting is interrupted; the result then still is the next
     */
    Optional<RunResult> next() throws InterruptedException {
        // A result that is ready would be handed over without a look at the interrupt.
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        fill();
        try {
            Optional<RunResult> result = waiting.element().get();
            waiting.remove();
            return result;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("a run ended without a result", impossible);
        }
    }

    private void fill() {
        while (!closed && waiting.size() < length && remaining.hasNext()) {
            RunSpecification specification = remaining.next();
            waiting.add(pool.submit(() -> closed ? Optional.empty() : Optional.of(attempt(specification))));
        }
    }

    /** Begins no more runs; those under way go on. */
    void close() {
        closed = true;
    }

    // Errors are caught too: a study of thousands of runs must outlive the one that ran out of stack or memory.
    private RunResult attempt(RunSpecification specification) {
        long start = System.nanoTime();
        try {
            RunOutcome outcome = runner.run(specification);
            return new RunResult(specification, secondsSince(start), Optional.of(outcome), Optional.empty());
        } catch (RuntimeException | Error failure) {
            return new RunResult(specification, secondsSince(start), Optional.empty(), Optional.of(failure));
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
    }
}
