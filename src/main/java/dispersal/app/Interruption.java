package dispersal.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when a user stops the program with Ctrl-C: the working thread is interrupted and given a few seconds to clear
 * up and say what became of the results. The Java virtual machine then ends with exit code 130.
 */
final class Interruption {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);

    private Interruption() {}

    /**
     * Begins to watch on behalf of the present thread.
     *
     * @return the watch, to be told when the work is done
     */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(worker), "interruption"));
        return interruption;
    }

    /** Says that there is nothing left to clear up. */
    void workIsDone() {
        done.countDown();
    }

    private void stop(Thread worker) {
        if (done.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
