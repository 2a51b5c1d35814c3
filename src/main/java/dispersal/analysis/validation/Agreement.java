package dispersal.analysis.validation;

import dispersal.analysis.Sample;

/**
 * A pattern and what the runs say to it.
 *
 * @param pattern   the pattern
 * @param simulated value of each run that has one
 * @param score     how well they agree
 * @param obstacle  why runs have no value, empty if they have one
 */
record Agreement(Pattern pattern, Sample simulated, Score score, String obstacle) {

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    /** Lower end of the interval that holds nine tenths of the runs. */
    double lower90() {
        return simulated.quantile(LOWER);
    }

    /** Upper end of that interval. */
    double upper90() {
        return simulated.quantile(UPPER);
    }

    boolean measured() {
        return score.verdict() != Verdict.NOT_MEASURED;
    }

    /** The verdict, with the side on which a pattern is missed, or with the reason why there is none. */
    String verdict() {
        return switch (score.verdict()) {
            case INSIDE -> score.verdict().words();
            case NEAR, OUTSIDE -> score.verdict().words() + (below() ? " (below)" : " (above)");
            case NOT_MEASURED -> score.verdict().words() + ": " + obstacle;
        };
    }

    private boolean below() {
        return simulated.mean() < pattern.target().low()
                || Double.isNaN(pattern.target().low())
                        && simulated.mean() < pattern.target().central();
    }
}
