package dispersal.experiment;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Optional;

/**
 * How one run of a study ended: with an outcome, or with a failure.
 *
 * @param specification which run
 * @param wallSeconds   time it took [s]
 * @param outcome       what it yields, absent if it failed
 * @param failure       why it failed, absent if it did not
 */
public record RunResult(
        RunSpecification specification, double wallSeconds, Optional<RunOutcome> outcome, Optional<Throwable> failure) {

    /** Whether the run failed. */
    public boolean failed() {
        return failure.isPresent();
    }

    /** The tables of the run, none if it failed. */
    public List<Table> tables() {
        return outcome.map(RunOutcome::tables).orElse(List.of());
    }

    /** The digest of the run, empty if it failed. */
    public String digest() {
        return outcome.map(RunOutcome::digest).orElse("");
    }

    /** What went wrong, in one line; empty if nothing did. */
    public String error() {
        return failure.map(Throwable::toString).orElse("").lines().findFirst().orElse("");
    }
}
