package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Zone;
import dispersal.submodel.SocialStructure;
import java.util.Arrays;
import java.util.List;

/**
 * Ties close friends (Spec 2.3): any two of a cluster with a given probability, and, among those who fight in one zone on day 0 and
 * share a language, a few ties across clusters.
 *
 * <p>Ties across come from circles: the group is put in random order and everybody is tied to both neighbours, which gives each person
 * two; an odd number of ties is made up by a last circle in which every second link is left out. Where somebody would have more ties
 * than allowed, ties are kept in the order of a draw that belongs to the pair, each as long as both have room; among potential
 * entrants in the order of their numbers, so that more of them change no tie of those before.
 */
final class SocialTies {

    /** Room for pairs at first: about as many as there are with the default values. */
    private static final int PAIRS_A_FIGHTER = 4;

    private final Fighters fighters;
    private final SocialStructure structure;
    private final RandomDraws draws;
    private final int firstEntrant;
    private final Storeroom storeroom;
    private final PairList pairs;

    SocialTies(Fighters fighters, SocialStructure structure, RandomDraws draws, int firstEntrant, Storeroom storeroom) {
        this.fighters = fighters;
        this.structure = structure;
        this.draws = draws;
        this.firstEntrant = firstEntrant;
        this.storeroom = storeroom;
        pairs = new PairList(Math.max(1, PAIRS_A_FIGHTER * fighters.count()), storeroom);
    }

    /**
     * Gives every fighter a list of friends; clusters, postures and places must stand.
     *
     * @param origins origins, for their languages
     * @param zones   zones, which are the first places
     * @param order   puts fighters in order
     */
    void form(List<OriginState> origins, List<Zone> zones, KeyedOrder order) {
        int[] people = storeroom.ints(fighters.count());
        tieWithinClusters(people);
        tieAcross(people, languages(origins), zones.size(), order);
        pairs.sortWithoutRepeats();
        boolean[] kept = storeroom.marks(Storeroom.about(pairs.size()));
        int[] friends = people;
        Arrays.fill(friends, 0);
        keep(kept, friends);
        store(kept, friends);
        storeroom.putBack(kept);
        storeroom.putBack(people);
        pairs.close();
    }

    private void tieWithinClusters(int[] members) {
        int[] ends = storeroom.ints(Storeroom.about(fighters.clusterCount));
        for (int cluster : fighters.cluster) {
            ends[cluster]++;
        }
        startsOf(ends);
        for (int i = 0; i < fighters.count(); i++) {
            members[ends[fighters.cluster[i]]++] = i;
        }
        int from = 0;
        for (int c = 0; c < fighters.clusterCount; c++) {
            tieWithin(members, from, ends[c]);
            from = ends[c];
        }
        storeroom.putBack(ends);
    }

    private void tieWithin(int[] members, int from, int to) {
        for (int a = from; a < to; a++) {
            for (int b = a + 1; b < to; b++) {
                if (TieDraw.WITHIN_CLUSTER.of(members[a], members[b], draws) < structure.tieProbability()) {
                    pairs.add(members[a], members[b]);
                }
            }
        }
    }

    private static int[] languages(List<OriginState> origins) {
        List<String> known =
                origins.stream().map(OriginState::language).distinct().toList();
        return origins.stream().mapToInt(o -> known.indexOf(o.language())).toArray();
    }

    private void tieAcross(int[] grouped, int[] language, int zones, KeyedOrder order) {
        int languages = Arrays.stream(language).max().orElse(0) + 1;
        int[] ends = new int[languages * zones];
        for (int i = 0; i < firstEntrant; i++) {
            if (fighters.posture(i) == Posture.FIGHTING) {
                ends[group(i, language, languages)]++;
            }
        }
        startsOf(ends);
        for (int i = 0; i < firstEntrant; i++) {
            if (fighters.posture(i) == Posture.FIGHTING) {
                grouped[ends[group(i, language, languages)]++] = i;
            }
        }
        int from = 0;
        for (int to : ends) {
            tieInCircles(grouped, from, to, order);
            from = to;
        }
    }

    private int group(int fighter, int[] language, int languages) {
        return fighters.place[fighter] * languages + language[fighters.origin[fighter]];
    }

    private void tieInCircles(int[] grouped, int from, int to, KeyedOrder order) {
        int circles = (structure.tiesAcross() + 1) / 2;
        int people = to - from;
        for (int c = 0; c < circles; c++) {
            int circle = c;
            int[] round = order.ascending(grouped, from, to, i -> TieDraw.CIRCLE.of(i, circle, draws));
            boolean halved = 2 * c + 1 == structure.tiesAcross();
            for (int p = 0; p + 1 < people; p += halved ? 2 : 1) {
                pairs.add(round[p], round[p + 1]);
            }
            if (!halved && people > 2) {
                pairs.add(round[people - 1], round[0]);
            }
        }
    }

    /** Turns sizes into the positions at which parts of these sizes start when put one after the other. */
    private static void startsOf(int[] sizes) {
        int start = 0;
        for (int part = 0; part < sizes.length; part++) {
            int size = sizes[part];
            sizes[part] = start;
            start += size;
        }
    }

    private void keep(boolean[] kept, int[] friends) {
        long[] ranks = storeroom.longs(Storeroom.about(pairs.size()));
        for (int p = 0; p < pairs.size(); p++) {
            ranks[p] = (long) rank(pairs.lower(p), pairs.higher(p)) << Integer.SIZE | p;
        }
        Arrays.sort(ranks, 0, pairs.size());
        for (int r = 0; r < pairs.size(); r++) {
            int p = (int) ranks[r];
            int lower = pairs.lower(p);
            int higher = pairs.higher(p);
            kept[p] = friends[lower] < structure.tiesAtMost() && friends[higher] < structure.tiesAtMost();
            if (kept[p]) {
                friends[lower]++;
                friends[higher]++;
            }
        }
        storeroom.putBack(ranks);
    }

    private int rank(int lower, int higher) {
        return higher < firstEntrant
                ? (int) (TieDraw.PRIORITY.of(lower, higher, draws) * Integer.MIN_VALUE)
                : higher - firstEntrant;
    }

    private void store(boolean[] kept, int[] friends) {
        int[] start = fighters.tieStart;
        for (int i = 0; i < fighters.count(); i++) {
            start[i + 1] = start[i] + friends[i];
            friends[i] = start[i];
        }
        int[] filled = friends;
        int[] ties = storeroom.ints(Storeroom.about(start[fighters.count()]));
        // pairs ascend by lower, then higher number, so each list comes out ascending
        for (int p = 0; p < pairs.size(); p++) {
            if (kept[p]) {
                int lower = pairs.lower(p);
                int higher = pairs.higher(p);
                ties[filled[lower]++] = higher;
                ties[filled[higher]++] = lower;
            }
        }
        fighters.ties = ties;
    }
}
