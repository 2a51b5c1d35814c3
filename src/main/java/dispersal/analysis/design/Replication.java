package dispersal.analysis.design;

import java.util.OptionalDouble;

/**
 * How often each point of a design is run.
 *
 * @param first     replicates of every point, at least 1; with a wanted half-width at least 2
 * @param halfWidth wanted half-width of the 95 % interval of every outcome's mean, as a share of that mean; absent if the number
 *                  of replicates is fixed
 * @param cap       replicates of a point at most; equal to {@code first} if the number is fixed
 */
public record Replication(int first, OptionalDouble halfWidth, int cap) {

    /** Greatest number of replicates, so that the seeds of one point never reach those of points with other dice. */
    public static final int MOST = 1_000_000;

    /** Checks the bounds. */
    public Replication {
        if (first < (halfWidth.isPresent() ? 2 : 1)
                || cap < first
                || cap > MOST
                || halfWidth.isEmpty() && cap != first) {
            throw new IllegalArgumentException("replicates must be 1 (2 with a half-width) to " + MOST
                    + " and the cap not below, found " + first + " and " + cap);
        }
    }

    /**
     * A fixed number of replicates.
     *
     * @param replicates the number, at least 1
     * @return the rule
     */
    public static Replication fixed(int replicates) {
        return new Replication(replicates, OptionalDouble.empty(), replicates);
    }
}
