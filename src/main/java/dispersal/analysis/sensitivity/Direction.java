package dispersal.analysis.sensitivity;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Whether a factor moves an outcome one way, judged by its own mean effect. Steps of a trajectory share their dice, and so do the
 * points of a replicate, so that a factor that does nothing systematic has a mean effect of zero, however much chance there is in a
 * single run. The mean effect is settled if its
 * interval, widened so that the intervals of all factors hold together (Bonferroni), leaves out zero; suspected if only the interval
 * of the factor alone does.
 *
 * @param effect  mean effect with its 95 % interval
 * @param stretch how much wider the interval is when all factors are to hold together, at least 1
 */
record Direction(Interval effect, double stretch) {

    private static final double TAIL = 0.025;

    /**
     * The direction of one of several effects.
     *
     * @param effect  mean effect with its 95 % interval
     * @param blocks  trajectories or replicates behind it, at least 2
     * @param factors number of effects judged together, at least 1
     * @return the direction
     */
    static Direction of(Interval effect, int blocks, int factors) {
        TDistribution student = new TDistribution(null, blocks - 1.0);
        double together = student.inverseCumulativeProbability(1 - TAIL / factors);
        return new Direction(effect, together / student.inverseCumulativeProbability(1 - TAIL));
    }

    /** Whether zero lies outside the widened interval. */
    boolean settled() {
        return Math.abs(effect.value()) > stretch * arm();
    }

    /** Whether zero lies outside the interval of this factor alone. */
    boolean suspected() {
        return Math.abs(effect.value()) > arm();
    }

    /** The half of the interval that points to zero. */
    private double arm() {
        return effect.value() > 0 ? effect.value() - effect.lower() : effect.upper() - effect.value();
    }

    /**
     * An index of the same factor, judged by its direction as well: what is settled is resolved even within the noise floor, what is
     * suspected is not called noise, and needs no more blocks than settle its direction.
     *
     * @param judged the index as the noise floor judges it
     * @return the index with the verdict of both
     */
    SensitivityIndex over(SensitivityIndex judged) {
        if (settled()) {
            return with(judged, Verdict.RESOLVED, 0);
        }
        if (!suspected()) {
            return judged;
        }
        long needed = needed(judged.blocks());
        return switch (judged.verdict()) {
            case NOISE -> with(judged, Verdict.UNRESOLVED, needed);
            case UNRESOLVED -> with(judged, Verdict.UNRESOLVED, Math.min(needed, judged.needed()));
            case RESOLVED, CONSTANT, TOO_FEW -> judged;
        };
    }

    private long needed(int blocks) {
        double ratio = stretch * arm() / Math.abs(effect.value());
        return Math.max(blocks + 1L, (long) Math.ceil(blocks * ratio * ratio));
    }

    private static SensitivityIndex with(SensitivityIndex index, Verdict verdict, long needed) {
        return new SensitivityIndex(
                index.factor(),
                index.index(),
                index.value(),
                index.lower95(),
                index.upper95(),
                verdict,
                index.blocks(),
                needed);
    }
}
