package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Zone;
import dispersal.submodel.SocialStructure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    private final Fighters fighters;
    private final SocialStructure structure;
    private final RandomDraws draws;
    private final int firstEntrant;
    private final PairList pairs;

    SocialTies(Fighters fighters, SocialStructure structure, RandomDraws draws, int firstEntrant) {
        this.fighters = fighters;
        this.structure = structure;
        this.draws = draws;
        this.firstEntrant = firstEntrant;
        pairs = new PairList(fighters.count());
    }

    /**
     * Gives every fighter a list of friends; clusters, postures and places must stand.
     *
     * @param origins origins, for their languages
     * @param zones   zones, which are the first places
     */
    void form(List<OriginState> origins, List<Zone> zones) {
        tieWithinClusters();
        int[] language = languages(origins);
        int languages = Arrays.stream(language).max().orElse(0) + 1;
        int[][] groups = groups(language, languages, zones.size());
        Arrays.stream(groups).forEach(this::tieAcross);
        long[] candidates = pairs.sortedWithoutRepeats();
        store(candidates, keep(candidates));
    }

    private void tieWithinClusters() {
        int[] start = new int[fighters.clusterCount + 1];
        for (int cluster : fighters.cluster) {
            start[cluster + 1]++;
        }
        cumulate(start);
        int[] members = new int[fighters.count()];
        int[] filled = start.clone();
        for (int i = 0; i < fighters.count(); i++) {
            members[filled[fighters.cluster[i]]++] = i;
        }
        for (int c = 0; c < fighters.clusterCount; c++) {
            tieWithin(members, start[c], start[c + 1]);
        }
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

    private int[][] groups(int[] language, int languages, int zones) {
        int[] fighting = IntStream.range(0, firstEntrant)
                .filter(i -> fighters.posture(i) == Posture.FIGHTING)
                .toArray();
        int[] sizes = new int[languages * zones];
        for (int i : fighting) {
            sizes[group(i, language, languages)]++;
        }
        int[][] groups = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i : fighting) {
            int g = group(i, language, languages);
            groups[g][groups[g].length - sizes[g]--] = i;
        }
        return groups;
    }

    private int group(int fighter, int[] language, int languages) {
        return fighters.place[fighter] * languages + language[fighters.origin[fighter]];
    }

    private void tieAcross(int[] group) {
        int circles = (structure.tiesAcross() + 1) / 2;
        for (int c = 0; c < circles; c++) {
            int circle = c;
            int[] order = KeyedOrder.ascending(group, i -> TieDraw.CIRCLE.of(i, circle, draws));
            boolean halved = 2 * c + 1 == structure.tiesAcross();
            for (int p = 0; p + 1 < order.length; p += halved ? 2 : 1) {
                pairs.add(order[p], order[p + 1]);
            }
            if (!halved && order.length > 2) {
                pairs.add(order[order.length - 1], order[0]);
            }
        }
    }

    private static void cumulate(int[] counts) {
        for (int c = 1; c < counts.length; c++) {
            counts[c] += counts[c - 1];
        }
    }

    private boolean[] keep(long[] candidates) {
        long[] ranks = new long[candidates.length];
        for (int p = 0; p < candidates.length; p++) {
            ranks[p] = (long) rank(PairList.lower(candidates[p]), PairList.higher(candidates[p])) << Integer.SIZE | p;
        }
        Arrays.sort(ranks);
        int[] friends = new int[fighters.count()];
        boolean[] kept = new boolean[candidates.length];
        for (long rank : ranks) {
            int p = (int) rank;
            int lower = PairList.lower(candidates[p]);
            int higher = PairList.higher(candidates[p]);
            kept[p] = friends[lower] < structure.tiesAtMost() && friends[higher] < structure.tiesAtMost();
            if (kept[p]) {
                friends[lower]++;
                friends[higher]++;
            }
        }
        return kept;
    }

    private int rank(int lower, int higher) {
        return higher < firstEntrant
                ? (int) (TieDraw.PRIORITY.of(lower, higher, draws) * Integer.MIN_VALUE)
                : higher - firstEntrant;
    }

    private void store(long[] candidates, boolean[] kept) {
        int[] start = new int[fighters.count() + 1];
        for (int p = 0; p < candidates.length; p++) {
            if (kept[p]) {
                start[PairList.lower(candidates[p]) + 1]++;
                start[PairList.higher(candidates[p]) + 1]++;
            }
        }
        cumulate(start);
        int[] ties = new int[start[fighters.count()]];
        int[] filled = start.clone();
        // candidates ascend by lower, then higher number, so each list comes out ascending
        for (int p = 0; p < candidates.length; p++) {
            if (kept[p]) {
                int lower = PairList.lower(candidates[p]);
                int higher = PairList.higher(candidates[p]);
                ties[filled[lower]++] = higher;
                ties[filled[higher]++] = lower;
            }
        }
        fighters.tieStart = start;
        fighters.ties = ties;
    }
}
