package dispersal.analysis.sensitivity;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;

/**
 * What an index must exceed to be more than chance.
 *
 * <p>The floor F is the upper end of the dummy's interval, but never below a least level under which an index does not matter. An
 * index is resolved if its whole interval lies above F, noise if it lies within it, unresolved otherwise. Indices that have a sign
 * are judged by their size: the dummy's floor is then the end of its interval that is farther from zero, and an interval around
 * zero that reaches beyond the floor is unresolved.
 *
 * <p>Intervals shrink with the square root of the number of blocks n. With arms l and u of the index's interval around its value v,
 * and the arm h of the dummy's around its value d, the verdict at n' = n / s² blocks is presumably settled when
 * v - s l > max(d + s h, least) or v + s u ≤ max(d + s h, least); the largest such s gives the number needed. It is at most
 * {@link SensitivityIndex#MOST_NEEDED}, which means: not in practice.
 *
 * @param centre the dummy's value d, without its sign where indices are judged by size
 * @param level  the floor F
 * @param least  least level of the floor, 0 or more
 * @param signed whether the index has a sign
 */
record NoiseFloor(double centre, double level, double least, boolean signed) {

    /** The floor that a dummy sets. */
    static NoiseFloor of(Interval dummy, double least, boolean signed) {
        double upper = signed ? Math.max(dummy.upper(), -dummy.lower()) : dummy.upper();
        double centre = signed ? Math.abs(dummy.value()) : dummy.value();
        return new NoiseFloor(centre, Math.max(upper, least), least, signed);
    }

    /** What may be said of an index with this interval. */
    Verdict verdict(Interval index) {
        Interval size = size(index);
        if (size.lower() > level) {
            return Verdict.RESOLVED;
        }
        boolean within = size.upper() <= level && (!signed || size.lower() >= -level);
        return within || Double.isNaN(size.value()) ? Verdict.NOISE : Verdict.UNRESOLVED;
    }

    /** Blocks that would presumably settle the verdict, 0 if it is settled. */
    long needed(Interval index, int blocks) {
        if (verdict(index) != Verdict.UNRESOLVED) {
            return 0;
        }
        Interval size = size(index);
        double toResolve = toResolve(size.value(), size.value() - size.lower());
        double toDismiss = toDismiss(size.value(), size.upper() - size.value());
        double shrink = Math.min(1, Math.max(toResolve, toDismiss));
        double needed = Math.ceil(blocks / (shrink * shrink));
        return (long) Math.min(SensitivityIndex.MOST_NEEDED, Math.max(blocks + 1L, needed));
    }

    private double toResolve(double value, double lowerArm) {
        double aboveDummy = (value - centre) / (lowerArm + arm());
        double aboveLeast = (value - least) / lowerArm;
        return Math.max(0, Math.min(aboveDummy, aboveLeast));
    }

    private double toDismiss(double value, double upperArm) {
        double belowDummy = upperArm > arm() ? (centre - value) / (upperArm - arm()) : 0;
        double belowLeast = (least - value) / upperArm;
        return Math.max(0, Math.max(belowDummy, belowLeast));
    }

    private double arm() {
        return level > least ? level - centre : 0;
    }

    private Interval size(Interval index) {
        return signed && index.value() < 0 ? index.mirrored() : index;
    }
}
