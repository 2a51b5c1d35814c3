package dispersal.analysis;

import java.util.Collection;

/**
 * When enough pairs of runs have been made (Spec 9.3): from a least number on, as soon as for every metric judged the interval
 * of the difference is narrow against the difference itself or against what does not matter. The intervals are widened so that
 * they hold together (Bonferroni).
 *
 * @param leastPairs      pairs before which nothing is decided, at least 2
 * @param relative        half-width wanted, as a share of the difference, 0 or more
 * @param negligible      half-width that is narrow enough whatever the difference, in the unit of the metrics
 */
public record StoppingRule(int leastPairs, double relative, double negligible) {

    /** Pairs before which nothing is decided. */
    public static final int LEAST_PAIRS = 20;

    /** Half-width wanted of a difference unless another is named, as a share of it. */
    public static final double USUAL_HALF_WIDTH = 0.10;

    /** Checks the bounds. */
    public StoppingRule {
        if (leastPairs < 2 || !(relative >= 0) || !(negligible >= 0)) {
            throw new IllegalArgumentException("a stopping rule needs at least 2 pairs and widths of 0 or more, found "
                    + leastPairs + ", " + relative + " and " + negligible);
        }
    }

    /**
     * Whether enough pairs have been made.
     *
     * @param judged the metrics that decide, of one alternative
     * @return whether all of them are known well enough
     */
    public boolean satisfied(Collection<PairedDifference> judged) {
        return judged.stream().allMatch(found -> known(found, judged.size()));
    }

    private boolean known(PairedDifference found, int together) {
        double wanted = Math.max(relative * Math.abs(found.difference()), negligible);
        return found.n() >= leastPairs && found.halfWidthAmong(together) <= wanted;
    }
}
