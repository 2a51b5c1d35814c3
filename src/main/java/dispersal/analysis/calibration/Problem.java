package dispersal.analysis.calibration;

/**
 * What is to be learned, from what.
 *
 * @param prior   the parameters and what is thought of them beforehand
 * @param region  part of the prior that has not been ruled out
 * @param targets the figures that a run is held against
 */
public record Problem(Prior prior, Region region, Targets targets) {

    /** A problem of which nothing has been ruled out yet. */
    public static Problem of(Prior prior, Targets targets) {
        return new Problem(prior, Region.everywhere(prior.dimensions()), targets);
    }

    /**
     * Checks that there is something to fit.
     *
     * @throws IllegalArgumentException if no figure is fitted
     */
    public Problem {
        if (targets.fitted().length == 0) {
            throw new IllegalArgumentException(
                    "nothing is to be fitted: all " + targets.size() + " patterns are held back");
        }
    }
}
