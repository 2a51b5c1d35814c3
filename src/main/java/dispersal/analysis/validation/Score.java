package dispersal.analysis.validation;

import dispersal.analysis.Sample;

/**
 * How well the runs agree with a pattern. The standardised error is the distance of their mean from the target, divided by the
 * square root of the sum of four variances: of the target (its tolerance), of chance (one run from another, for the world is one
 * run), of the mean of the runs, and of what no model of this kind gets right (a tenth of the target). The score falls from 1 at no
 * error to 0 at three. A target without a best value is missed by the distance to its nearer end, and not at all between its ends.
 *
 * @param error   standardised error, at least 0; not-a-number if nothing was measured
 * @param score   from 0 to 1; not-a-number if nothing was measured
 * @param verdict in words
 */
public record Score(double error, double score, Verdict verdict) {

    /** Standardised error at which a score is 0 and from which on a pattern is missed. */
    public static final double LARGEST_ERROR = 3;

    /** Standard deviation of what no model of this kind gets right, as a share of the target. */
    public static final double DISCREPANCY = 0.1;

    /**
     * Scores the runs.
     *
     * @param target    what was published
     * @param simulated the value of each run that has one
     * @return the score
     */
    public static Score of(Target target, Sample simulated) {
        if (simulated.count() == 0) {
            return new Score(Double.NaN, Double.NaN, Verdict.NOT_MEASURED);
        }
        double mean = simulated.mean();
        double spread = simulated.count() > 1 ? simulated.standardDeviation() : 0;
        double chance = spread * spread * (1 + 1.0 / simulated.count());
        double discrepancy = DISCREPANCY * target.size();
        double variance = target.tolerance() * target.tolerance() + chance + discrepancy * discrepancy;
        double error = Math.abs(target.error(mean)) / Math.sqrt(variance);
        double score = Math.max(0, 1 - error / LARGEST_ERROR);
        if (target.holds(mean)) {
            return new Score(error, score, Verdict.INSIDE);
        }
        return new Score(error, score, error <= LARGEST_ERROR ? Verdict.NEAR : Verdict.OUTSIDE);
    }
}
