package dispersal.experiment;

import java.time.Duration;

/** Says that a run took longer than a single run may take. */
public final class TimeLimitExceeded extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TimeLimitExceeded(Duration limit) {
        super("the run took longer than the limit of " + limit.toMillis() / 1000.0 + " s for a single run");
    }
}
