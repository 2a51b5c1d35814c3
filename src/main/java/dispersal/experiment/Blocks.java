package dispersal.experiment;

import dispersal.analysis.design.Replication;
import java.util.BitSet;

/**
 * Which runs of a plan a study asks for, block by block: all replicates at once if their number is fixed, otherwise the first
 * replicates of every point, then ten at a time of those points that are not known well enough. Between blocks somebody decides
 * which points are; as whole blocks are waited for, the decision depends on the results alone.
 */
public final class Blocks {

    private static final int STEP = 10;

    private final StudyPlan plan;
    private final Stages stages;
    private final BitSet wanted = new BitSet();
    private final BitSet points = new BitSet();
    private int end;

    /**
     * A study before its first block.
     *
     * @param plan        all runs that there may be
     * @param replication how often each point is run; the greatest number is that of the plan
     */
    public Blocks(StudyPlan plan, Replication replication) {
        this.plan = plan;
        int most = plan.stretches().stream()
                .mapToInt(stretch -> stretch.firstReplicate() + stretch.replicates() - 1)
                .max()
                .orElse(1);
        stages = replication.halfWidth().isPresent()
                ? new Stages(Math.min(replication.first(), most), STEP, most)
                : Stages.single(most);
        plan.stretches().forEach(stretch -> points.set(stretch.firstPoint(), stretch.firstPoint() + stretch.points()));
        extend();
    }

    private void extend() {
        int before = end;
        end = stages.end(before);
        for (Stretch stretch : plan.stretches()) {
            int last = Math.min(end, stretch.firstReplicate() + stretch.replicates() - 1);
            for (int replicate = Math.max(before + 1, stretch.firstReplicate()); replicate <= last; replicate++) {
                want(stretch, replicate);
            }
        }
    }

    private void want(Stretch stretch, int replicate) {
        int after = stretch.firstPoint() + stretch.points();
        for (int point = points.nextSetBit(stretch.firstPoint());
                point >= 0 && point < after;
                point = points.nextSetBit(point + 1)) {
            wanted.set(stretch.run(point, replicate));
        }
    }

    /** Numbers of the runs asked for so far. */
    public BitSet wanted() {
        return (BitSet) wanted.clone();
    }

    /**
     * Whether a run is asked for so far.
     *
     * @param run its number
     * @return whether it is
     */
    public boolean wants(int run) {
        return wanted.get(run);
    }

    /**
     * Runs asked for so far that have not ended.
     *
     * @param ended numbers of the runs that are done or failed
     * @return numbers of the others
     */
    public BitSet missing(BitSet ended) {
        BitSet missing = wanted();
        missing.andNot(ended);
        return missing;
    }

    /** Whether there may be a further block after the present one. */
    public boolean mayGoOn() {
        return end < stages.most() && !points.isEmpty();
    }

    /** Points of the present block, from 0. */
    public BitSet points() {
        return (BitSet) points.clone();
    }

    /** Replicates of the points of the present block, from the first on. */
    public int replicates() {
        return end;
    }

    /**
     * Goes on to the next block.
     *
     * @param known points that are known well enough
     */
    public void next(BitSet known) {
        points.andNot(known);
        if (!points.isEmpty()) {
            extend();
        }
    }
}
