package dispersal.experiment;

/**
 * A rectangle of points and replicates of a study whose runs have consecutive numbers: first all points of one replicate, then all
 * of the next, so that a study that ends early has tried all points about equally often. A study that is extended gets a further
 * stretch; the runs it has keep their numbers.
 *
 * @param firstRun       number of its first run, from 1
 * @param firstPoint     its first point, from 0
 * @param points         number of its points, at least 1
 * @param firstReplicate its first replicate, from 1
 * @param replicates     number of its replicates, at least 1
 */
public record Stretch(int firstRun, int firstPoint, int points, int firstReplicate, int replicates) {

    /** Checks the bounds. */
    public Stretch {
        if (firstRun < 1 || firstPoint < 0 || points < 1 || firstReplicate < 1 || replicates < 1) {
            throw new IllegalArgumentException("a stretch needs at least one point and one replicate, found " + points
                    + " and " + replicates + " from run " + firstRun + ", point " + firstPoint + ", replicate "
                    + firstReplicate);
        }
        if ((long) firstRun + (long) points * replicates > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a study has at most " + Integer.MAX_VALUE + " runs, found " + points
                    + " points x " + replicates + " replicates from run " + firstRun);
        }
    }

    /** Number of its runs. */
    public int runs() {
        return points * replicates;
    }

    /** Number of its last run. */
    public int lastRun() {
        return firstRun + runs() - 1;
    }

    /**
     * Whether a run belongs to it.
     *
     * @param run number of the run
     * @return whether it does
     */
    public boolean holds(int run) {
        return run >= firstRun && run <= lastRun();
    }

    /**
     * The point of a run.
     *
     * @param run number of one of its runs
     * @return index of the point, from 0
     */
    public int pointOf(int run) {
        return firstPoint + (run - firstRun) % points;
    }

    /**
     * The replicate of a run.
     *
     * @param run number of one of its runs
     * @return the replicate, from 1
     */
    public int replicateOf(int run) {
        return firstReplicate + (run - firstRun) / points;
    }

    /**
     * The run of a point and a replicate.
     *
     * @param point     one of its points, from 0
     * @param replicate one of its replicates, from 1
     * @return number of the run
     */
    public int run(int point, int replicate) {
        return firstRun + (replicate - firstReplicate) * points + (point - firstPoint);
    }

    /**
     * Whether a point in a replicate is one of its runs.
     *
     * @param point     index of the point, from 0
     * @param replicate the replicate, from 1
     * @return whether it is
     */
    public boolean covers(int point, int replicate) {
        return point >= firstPoint
                && point < firstPoint + points
                && replicate >= firstReplicate
                && replicate < firstReplicate + replicates;
    }
}
