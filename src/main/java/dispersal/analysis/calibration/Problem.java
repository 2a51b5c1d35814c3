package dispersal.analysis.calibration;

/**
 * What is to be learned, from what.
 *
 * @param prior   the parameters and what is thought of them beforehand
 * @param region  part of the prior that has not been ruled out
 * @param observed the figures that a run is held against
 */
public record Problem(Prior prior, Region region, Observations observed) {

    /** A problem of which nothing has been ruled out yet. */
    public static Problem of(Prior prior, Observations observed) {
        return new Problem(prior, Region.everywhere(prior.dimensions()), observed);
    }

    /**
     * Checks that there is something to fit.
     *
     * @throws IllegalArgumentException if no figure is fitted
     */
    public Problem {
        if (observed.fitted().length == 0) {
            throw new IllegalArgumentException(
                    "nothing is to be fitted: all " + observed.size() + " patterns are held back");
        }
    }
}
