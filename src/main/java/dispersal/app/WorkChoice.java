package dispersal.app;

import dispersal.storage.Share;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a user wants a study to be worked at. */
final class WorkChoice {

    private static final double MILLISECONDS_PER_SECOND = 1000;

    @Mixin
    private WorkerCount workers = new WorkerCount();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "Works at share I of N only; other processes do the other shares in the same folder at the same time.")
    private Optional<String> shard = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "Time that one run may take before it counts as failed. Default: what the study says.")
    private Optional<Double> limit = Optional.empty();

    @Option(names = "--no-figures", description = "Writes no figures; 'plot' can draw them later.")
    private boolean noFigures;

    @Option(
            names = {"-q", "--quiet"},
            description = "Shows no progress.")
    private boolean quiet;

    /** Whether figures are wanted. */
    boolean figures() {
        return !noFigures;
    }

    /**
     * The options, checked.
     *
     * @param usualLimit  time limit of the study [s]
     * @param retryFailed whether runs that failed are tried again
     * @return how to work
     * @throws InputException if one of them cannot be
     */
    WorkOptions options(double usualLimit, boolean retryFailed) throws InputException {
        workers.check();
        double seconds = limit.orElse(usualLimit);
        if (!(seconds > 0)) {
            throw new InputException("--limit: found " + seconds + ", expected a number of seconds above 0");
        }
        Duration longest = duration(seconds);
        return new WorkOptions(share(), workers.number(), longest, retryFailed, !noFigures, quiet);
    }

    /**
     * A time limit.
     *
     * @param seconds above 0 [s]
     * @return the limit, in whole milliseconds, at least one
     */
    static Duration duration(double seconds) {
        return Duration.ofMillis((long) Math.ceil(seconds * MILLISECONDS_PER_SECOND));
    }

    /**
     * The share, checked.
     *
     * @return which runs
     * @throws InputException if it is no share
     */
    Share share() throws InputException {
        if (shard.isEmpty()) {
            return Share.WHOLE;
        }
        return Share.of(shard.orElseThrow())
                .orElseThrow(() -> new InputException("--shard: found '" + shard.orElseThrow()
                        + "', expected I/N with I from 1 to N, such as 2/8, and N at most 9999"));
    }
}
