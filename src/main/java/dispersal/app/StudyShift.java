package dispersal.app;

import dispersal.experiment.Executor.Completion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A stretch of work at a study that may be stopped at any time, and what is said when it ends early. */
final class StudyShift {

    private static final long PATIENCE_SECONDS = 5;

    private StudyShift() {}

    /**
     * Does runs.
     *
     * @param runs does them
     * @return false if somebody stopped it
     */
    static boolean worked(Callable<Completion> runs) {
        FutureTask<Completion> work = new FutureTask<>(runs);
        Thread thread = new Thread(work, "study");
        thread.setDaemon(true);
        thread.start();
        return waited(work, thread);
    }

    /**
     * Waits for the runs. Whoever stops the program is answered within seconds: runs that take longer are dropped, of which
     * nothing remains, since parts are written whole.
     */
    private static boolean waited(FutureTask<Completion> work, Thread thread) {
        try {
            return !finished(work, Long.MAX_VALUE).interrupted();
        } catch (InterruptedException stop) {
            thread.interrupt();
            try {
                finished(work, PATIENCE_SECONDS);
            } catch (InterruptedException | TimeoutException dropped) {
                return false;
            }
            return false;
        } catch (TimeoutException impossible) {
            throw new IllegalStateException("nobody waits that long", impossible);
        }
    }

    private static Completion finished(FutureTask<Completion> work, long seconds)
            throws InterruptedException, TimeoutException {
        try {
            return work.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the study could not go on", failure.getCause());
        }
    }

    /**
     * Says that a study was stopped.
     *
     * @param console where to speak
     * @param folder  the folder of the study
     * @return the exit code
     */
    static int stopped(Console console, Path folder) {
        console.say("stopped; what was done is kept in " + folder);
        console.say(StudyWords.goingOn(folder));
        return ExitCode.INTERRUPTED;
    }

    /**
     * Says that a study stops because its files cannot be written or read.
     *
     * @param console where to speak
     * @param folder  the folder of the study
     * @param failure why
     * @return the exit code
     */
    static int unwritten(Console console, Path folder, Exception failure) {
        Throwable cause = Optional.ofNullable(failure.getCause())
                .filter(inner -> failure instanceof UncheckedIOException)
                .orElse(failure);
        String what = cause.getClass() == IOException.class
                ? Failures.text(cause)
                : cause.getClass().getSimpleName() + ": " + Failures.text(cause);
        console.say("error: the study stops because its files cannot be written or read: " + what);
        console.say("  what was done before is kept; see that " + folder + " has room and can be read and written");
        console.say(StudyWords.goingOn(folder));
        return ExitCode.INCOMPLETE;
    }
}
