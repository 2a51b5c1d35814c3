package dispersal.app;

import dispersal.experiment.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Tells on the error stream how far a study is: redrawn in place where a person watches, otherwise a line every half minute, so
 * that logs stay short.
 */
final class ProgressLine implements Progress {

    private static final long REDRAW_NANOSECONDS = Duration.ofMillis(100).toNanos();
    private static final long LINE_NANOSECONDS = Duration.ofSeconds(30).toNanos();
    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final long interval;
    private long last = System.nanoTime();
    private boolean drawn;

    /**
     * Progress told on a console.
     *
     * @param console where to speak
     */
    ProgressLine(Console console) {
        this.console = console;
        interval = console.animated() ? REDRAW_NANOSECONDS : LINE_NANOSECONDS;
    }

    @Override
    public void hear(Status status) {
        // a single run is told by its date instead
        if (status.total() > 1) {
            tell(() -> text(status));
        }
    }

    /**
     * Hears which date a single run has come to.
     *
     * @param date  date simulated
     * @param share share of the days done
     */
    void hear(LocalDate date, double share) {
        tell(() -> String.format(Locale.ROOT, "simulating %s  %.0f %%", date, 100 * share));
    }

    /** Most words are never told, so they are made only when they are. */
    private synchronized void tell(Supplier<String> words) {
        long now = System.nanoTime();
        if (now - last < interval) {
            return;
        }
        last = now;
        String text = words.get();
        if (console.animated()) {
            console.err().print(CLEAR + text);
            console.err().flush();
            drawn = true;
        } else {
            console.say(text);
        }
    }

    /** Takes the line away, so that what is said next starts on a clean one. */
    synchronized void clear() {
        if (drawn) {
            console.err().print(CLEAR);
            console.err().flush();
            drawn = false;
        }
    }

    /**
     * Progress in words.
     *
     * @param status how far the study is
     * @return runs done and failed, rate, time left
     */
    static String text(Status status) {
        String failed = status.failed() == 0 ? "" : ", " + status.failed() + " failed";
        String rate = status.done() == 0 ? "" : String.format(Locale.ROOT, "  %.1f runs/s", status.runsPerSecond());
        String left =
                status.timeLeft().map(time -> "  " + duration(time) + " left").orElse("");
        return status.done() + " of " + status.total() + " runs" + failed + rate + left;
    }

    /**
     * A span of time in words.
     *
     * @param span the span
     * @return seconds, minutes and seconds, or hours and minutes
     */
    static String duration(Duration span) {
        if (span.toHours() > 0) {
            return span.toHours() + " h " + span.toMinutesPart() + " min";
        }
        return span.toMinutes() > 0
                ? span.toMinutes() + " min " + span.toSecondsPart() + " s"
                : span.toSeconds() + " s";
    }
}
