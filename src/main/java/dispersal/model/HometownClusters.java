package dispersal.model;

import dispersal.submodel.SocialStructure;

/**
 * Forms hometown clusters (Spec 2.3): the fighters of one origin in the order in which they came, cut into groups whose sizes are
 * shifted geometric, and cut also where the span of arrivals would grow too long. Potential entrants form clusters of their own, in
 * the order of their numbers, so that more of them change no cluster of those before; their clusters are numbered last.
 *
 * <p>Sizes are drawn by origin and by the number of the cluster within it. Where one agent stands for several persons, sizes count
 * agents.
 */
final class HometownClusters {

    private final Fighters fighters;
    private final SocialStructure structure;
    private final RandomDraws draws;
    private int count;

    HometownClusters(Fighters fighters, SocialStructure structure, RandomDraws draws) {
        this.fighters = fighters;
        this.structure = structure;
        this.draws = draws;
    }

    /**
     * Gives every fighter a cluster; origins and arrival days must stand.
     *
     * @param firstOfOrigin number of the first fighter of each origin, and one past the last of all who came before day 0
     * @param order         puts fighters in order
     */
    void form(int[] firstOfOrigin, KeyedOrder order) {
        int origins = firstOfOrigin.length - 1;
        for (int o = 0; o < origins; o++) {
            joinEarlier(o, firstOfOrigin[o], firstOfOrigin[o + 1], order);
        }
        joinEntrants(firstOfOrigin[origins], origins);
        fighters.clusterCount = count;
    }

    private void joinEarlier(int origin, int first, int end, KeyedOrder order) {
        double earliest = earliestArrival(first, end);
        int[] byArrival = order.ascending(first, end, i -> fighters.arrivalDay[i] - earliest);
        int made = 0;
        int room = 0;
        double began = 0;
        for (int p = 0; p < end - first; p++) {
            int i = byArrival[p];
            double arrival = fighters.arrivalDay[i];
            if (room == 0 || arrival - began > structure.clusterSpanDays()) {
                room = size(origin, made, TieDraw.CLUSTER_SIZE);
                began = arrival;
                made++;
                count++;
            }
            fighters.cluster[i] = count - 1;
            room--;
        }
    }

    private double earliestArrival(int first, int end) {
        double earliest = first < end ? fighters.arrivalDay[first] : 0;
        for (int i = first; i < end; i++) {
            earliest = Math.min(earliest, fighters.arrivalDay[i]);
        }
        return earliest;
    }

    private void joinEntrants(int firstEntrant, int origins) {
        int[] made = new int[origins];
        int[] room = new int[origins];
        int[] open = new int[origins];
        for (int i = firstEntrant; i < fighters.count(); i++) {
            int o = fighters.origin[i];
            if (room[o] == 0) {
                room[o] = size(o, made[o], TieDraw.ENTRANT_CLUSTER_SIZE);
                open[o] = count;
                made[o]++;
                count++;
            }
            fighters.cluster[i] = open[o];
            room[o]--;
        }
    }

    private int size(int origin, int number, TieDraw kind) {
        double mean = structure.clusterMeanSize();
        if (mean <= 1) {
            return 1;
        }
        return 1 + (int) (Math.log(kind.of(origin, number, draws)) / Math.log(1 - 1 / mean));
    }
}
