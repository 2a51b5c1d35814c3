package dispersal.experiment;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Runs on the cores of this machine: a fixed number of workers, each with one run at a time. Results wait for their turn, but never
 * more than twice as many as there are workers, so that memory does not grow with the study.
 */
public final class LocalThreads implements Executor {

    private final int workers;

    /**
     * An executor with some workers.
     *
     * @param workers runs at a time, at least 1
     * @throws IllegalArgumentException if there are no workers
     */
    public LocalThreads(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, found " + workers);
        }
        this.workers = workers;
    }

    /** As many workers as the machine has cores. */
    public static LocalThreads onAllCores() {
        return new LocalThreads(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Completion execute(Plan plan, Runner runner, RunConsumer consumer, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(workers, daemons());
        RunWindow window = new RunWindow(plan, runner, pool, 2 * workers);
        Tally tally = new Tally(plan.size(), progress);
        boolean interrupted = false;
        try {
            tally.report();
            while (window.hasNext()) {
                try {
                    window.next().ifPresent(result -> {
                        consumer.accept(result);
                        tally.count(result);
                    });
                } catch (InterruptedException stop) {
                    interrupted = true;
                    window.close();
                }
            }
        } finally {
            window.close();
            pool.shutdown();
        }
        return tally.completion(interrupted);
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "run-worker");
            thread.setDaemon(true);
            return thread;
        };
    }
}
