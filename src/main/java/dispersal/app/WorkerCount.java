package dispersal.app;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many runs a user wants worked on at the same time. */
final class WorkerCount {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Runs worked on at the same time; changes nothing in the results. Default: all cores.")
    private Optional<Integer> workers = Optional.empty();

    /**
     * Checks the option.
     *
     * @throws InputException if it is no number of workers
     */
    void check() throws InputException {
        if (workers.orElse(1) < 1) {
            throw new InputException("--workers: found " + workers.orElseThrow() + ", expected 1 or more");
        }
    }

    /** Runs at a time, as many as the machine has cores unless the user says otherwise. */
    int number() {
        return workers.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
