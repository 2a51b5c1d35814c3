package dispersal.experiment;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Workers who take one run after the other from a plan. Whoever takes too long over a run is given up: the run counts as failed, its
 * worker is told to stop, and another takes the worker's place, so that the study goes on even if the run never ends.
 */
final class Workshop implements Closeable {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final Iterator<RunSpecification> remaining;
    private final Runner runner;
    private final Duration limit;
    private final Queue<Job> again = new ArrayDeque<>();
    private final Set<Worker> working = new LinkedHashSet<>();
    private final BlockingQueue<Attempt> finished = new LinkedBlockingQueue<>();
    private final int places;
    private boolean closed;

    /** A run to be tried, and for the how manieth time. */
    private record Job(RunSpecification specification, int number) {}

    /**
     * A try at a run.
     *
     * @param result how it ended
     * @param number how manieth it was, from 1
     */
    record Attempt(RunResult result, int number) {}

    Workshop(Plan plan, Runner runner, int places, Duration limit) {
        remaining = plan.runs().iterator();
        this.runner = runner;
        this.places = places;
        this.limit = limit;
    }

    /** Whether there are results to come. */
    synchronized boolean hasNext() {
        return !finished.isEmpty() || !working.isEmpty() || !closed && (!again.isEmpty() || remaining.hasNext());
    }

    /**
     * Waits for the next attempt that ends, in whatever order they do.
     *
     * @throws InterruptedException if the waiting is interrupted; nothing is lost then
     */
    Attempt next() throws InterruptedException {
        // An attempt that has ended would be handed over without a look at the interrupt.
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (true) {
            fillPlaces();
            Attempt attempt = finished.poll(giveUpLate(), TimeUnit.NANOSECONDS);
            if (attempt != null) {
                return attempt;
            }
        }
    }

    private synchronized void fillPlaces() {
        while (working.size() < places) {
            Optional<Job> job = take();
            if (job.isEmpty()) {
                return;
            }
            Worker worker = new Worker(job.get());
            working.add(worker);
            worker.start();
        }
    }

    private synchronized Optional<Job> take() {
        if (closed) {
            return Optional.empty();
        }
        if (!again.isEmpty()) {
            return Optional.of(again.remove());
        }
        return remaining.hasNext() ? Optional.of(new Job(remaining.next(), 1)) : Optional.empty();
    }

    /** Gives up whoever is late; returns the time until somebody could be [ns]. */
    private synchronized long giveUpLate() {
        long now = System.nanoTime();
        long soonest = limit.toNanos();
        for (Worker worker : Set.copyOf(working)) {
            long left = limit.toNanos() - (now - worker.started);
            if (left > 0) {
                soonest = Math.min(soonest, left);
            } else {
                working.remove(worker);
                worker.interrupt();
                finished.add(worker.failed(new TimeLimitExceeded(limit)));
            }
        }
        return soonest;
    }

    /** Has a run tried once more. */
    synchronized void again(Attempt attempt) {
        again.add(new Job(attempt.result().specification(), attempt.number() + 1));
    }

    /** Begins no more runs; those under way go on. */
    synchronized void beginNoMore() {
        closed = true;
    }

    @Override
    public void close() {
        beginNoMore();
    }

    /** Hands an attempt over and takes the worker's next job; nothing if the worker was given up or there is none. */
    private synchronized Optional<Job> handOver(Worker worker, Attempt attempt) {
        if (!working.contains(worker)) {
            return Optional.empty();
        }
        finished.add(attempt);
        Optional<Job> next = take();
        if (next.isEmpty()) {
            working.remove(worker);
        }
        return next;
    }

    private final class Worker extends Thread {

        private Job job;
        private long started = System.nanoTime();

        Worker(Job first) {
            super("run-worker");
            setDaemon(true);
            job = first;
        }

        @Override
        public void run() {
            Optional<Job> next = Optional.of(job);
            while (next.isPresent()) {
                begin(next.get());
                next = handOver(this, attempt());
            }
        }

        private void begin(Job next) {
            synchronized (Workshop.this) {
                job = next;
                started = System.nanoTime();
            }
        }

        // Errors are caught too: a study of thousands of runs must outlive the one that ran out of stack or memory.
        private Attempt attempt() {
            try {
                RunOutcome outcome = runner.run(job.specification());
                return new Attempt(
                        new RunResult(job.specification(), seconds(), Optional.of(outcome), Optional.empty()),
                        job.number());
            } catch (RuntimeException | Error failure) {
                return failed(failure);
            }
        }

        private Attempt failed(Throwable failure) {
            return new Attempt(
                    new RunResult(job.specification(), seconds(), Optional.empty(), Optional.of(failure)),
                    job.number());
        }

        private double seconds() {
            return (System.nanoTime() - started) / NANOSECONDS_PER_SECOND;
        }
    }
}
