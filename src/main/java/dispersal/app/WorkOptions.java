package dispersal.app;

import dispersal.storage.Share;
import java.time.Duration;

/**
 * How to work at a study.
 *
 * @param share       which of its runs
 * @param workers     runs worked on at the same time, at least 1
 * @param limit       time that one attempt at a run may take
 * @param retryFailed whether runs that failed are tried again
 * @param figures     whether figures are drawn at the end
 * @param quiet       whether to show no progress
 */
record WorkOptions(Share share, int workers, Duration limit, boolean retryFailed, boolean figures, boolean quiet) {}
