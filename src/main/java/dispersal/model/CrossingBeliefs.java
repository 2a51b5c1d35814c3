package dispersal.model;

import dispersal.submodel.RiskBelief;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What each hometown cluster has heard about each crossing (Spec 4.6), and on which routes others of the cluster came through
 * recently. Counts fade lazily: they are brought up to date when read or when a report comes in.
 */
final class CrossingBeliefs implements Serializable {

    private static final long serialVersionUID = 1;
    /** Successes a cluster remembers at most. */
    static final int REMEMBERED_SUCCESSES = 8;

    private final int crossings;
    private final float[] detections;
    private final float[] successes;
    private final float[] heardAt;
    private final int[] successCount;
    private final long[] successRoute;
    private final float[] successAt;

    CrossingBeliefs(int clusters, int crossings, RiskBelief initial, Storeroom storeroom) {
        this.crossings = crossings;
        detections = storeroom.floats(Storeroom.about(clusters * crossings));
        successes = storeroom.floats(Storeroom.about(clusters * crossings));
        heardAt = storeroom.floats(Storeroom.about(clusters * crossings));
        Arrays.fill(detections, (float) initial.priorDetections());
        Arrays.fill(successes, (float) initial.priorSuccesses());
        Arrays.fill(heardAt, Float.NEGATIVE_INFINITY);
        successCount = storeroom.ints(Storeroom.about(clusters));
        successRoute = storeroom.longs(Storeroom.about(clusters * REMEMBERED_SUCCESSES));
        successAt = storeroom.floats(Storeroom.about(clusters * REMEMBERED_SUCCESSES));
    }

    /** Count of detections a cluster remembers at a time. */
    double detections(RiskBelief belief, int cluster, int crossing, double time) {
        int slot = cluster * crossings + crossing;
        return heardAt[slot] == Float.NEGATIVE_INFINITY
                ? belief.priorDetections()
                : belief.faded(detections[slot], belief.priorDetections(), time - heardAt[slot]);
    }

    /** Count of successes a cluster remembers at a time. */
    double successes(RiskBelief belief, int cluster, int crossing, double time) {
        int slot = cluster * crossings + crossing;
        return heardAt[slot] == Float.NEGATIVE_INFINITY
                ? belief.priorSuccesses()
                : belief.faded(successes[slot], belief.priorSuccesses(), time - heardAt[slot]);
    }

    /** A cluster hears of a detection or of a success at a crossing. */
    void hear(RiskBelief belief, int cluster, int crossing, boolean detected, double time) {
        int slot = cluster * crossings + crossing;
        double fadedDetections = detections(belief, cluster, crossing, time);
        double fadedSuccesses = successes(belief, cluster, crossing, time);
        detections[slot] = (float) (fadedDetections + (detected ? 1 : 0));
        successes[slot] = (float) (fadedSuccesses + (detected ? 0 : 1));
        heardAt[slot] = (float) time;
    }

    /** Somebody of a cluster came through on a route. */
    void rememberSuccess(int cluster, long route, double time) {
        int slot = cluster * REMEMBERED_SUCCESSES + successCount[cluster] % REMEMBERED_SUCCESSES;
        successRoute[slot] = route;
        successAt[slot] = (float) time;
        successCount[cluster]++;
    }

    /** Whether a cluster remembers any success within some days before a time. */
    boolean hasSuccesses(int cluster, double time, double within) {
        int latest = (successCount[cluster] + REMEMBERED_SUCCESSES - 1) % REMEMBERED_SUCCESSES;
        return successCount[cluster] > 0 && time - successAt[cluster * REMEMBERED_SUCCESSES + latest] <= within;
    }

    /** Successes of a cluster on a route within some days before a time; at most eight are remembered in all. */
    int recentSuccesses(int cluster, long route, double time, double within) {
        int count = 0;
        for (int s = 0; s < Math.min(successCount[cluster], REMEMBERED_SUCCESSES); s++) {
            int slot = cluster * REMEMBERED_SUCCESSES + s;
            if (successRoute[slot] == route && time - successAt[slot] <= within) {
                count++;
            }
        }
        return count;
    }
}
