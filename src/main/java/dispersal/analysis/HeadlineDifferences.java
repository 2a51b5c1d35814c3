package dispersal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The differences a reader looks at first, in persons: every fate anybody has at the last census, and those returned at each
 * census before.
 *
 * @param last    fates at the last census, without those that nobody has in either scenario
 * @param earlier those returned at the censuses before, in order of time
 */
public record HeadlineDifferences(List<PairedDifference> last, List<PairedDifference> earlier) {

    private static final String PREFIX = "fates.";
    private static final String RETURNED = PREFIX + "returned";
    private static final Set<String> NOT_YET_HERE =
            Set.of(PREFIX + Measures.NOT_YET_ARRIVED, PREFIX + Measures.YET_TO_ARRIVE);
    private static final Set<String> DECIDING = Set.of(
            RETURNED,
            PREFIX + "killed",
            PREFIX + "detained",
            PREFIX + "underground",
            PREFIX + "relocated",
            PREFIX + "switched");
    private static final int MOST_DECIDING = 10;

    /** Copies the lists. */
    public HeadlineDifferences {
        last = List.copyOf(last);
        earlier = List.copyOf(earlier);
    }

    /**
     * Picks the headline out of all differences between two scenarios.
     *
     * @param all differences of one alternative
     * @return the headline, empty if there are no fates among them
     */
    public static HeadlineDifferences of(List<PairedDifference> all) {
        List<PairedDifference> fates = all.stream()
                .filter(found -> found.metric().matches("fates\\.[a-z_]+"))
                .toList();
        String lastDate = fates.stream()
                .map(PairedDifference::group)
                .max(String::compareTo)
                .orElse("");
        return new HeadlineDifferences(
                fates.stream()
                        .filter(found -> found.group().equals(lastDate) && !NOT_YET_HERE.contains(found.metric()))
                        .filter(found -> found.baseMean() != 0 || found.alternativeMean() != 0)
                        .toList(),
                fates.stream()
                        .filter(found -> found.metric().equals(RETURNED)
                                && !found.group().equals(lastDate))
                        .toList());
    }

    /**
     * Whether a metric counts people who have come.
     *
     * @param metric such as {@code fates.killed}
     */
    public static boolean isHere(String metric) {
        return !NOT_YET_HERE.contains(metric);
    }

    /** The last census in ISO form, empty if there is none. */
    public String date() {
        return last.isEmpty() ? "" : last.get(0).group();
    }

    /** All of them, the last census first. */
    public List<PairedDifference> all() {
        List<PairedDifference> all = new ArrayList<>(last);
        all.addAll(earlier);
        return all;
    }

    /**
     * Those that decide when enough runs have been made, at most ten: killed, returned, detained, underground, relocated and
     * switched at the last census, and returned at the latest censuses before.
     */
    public List<PairedDifference> deciding() {
        List<PairedDifference> deciding = new ArrayList<>(
                last.stream().filter(found -> DECIDING.contains(found.metric())).toList());
        int room = MOST_DECIDING - deciding.size();
        deciding.addAll(earlier.subList(Math.max(0, earlier.size() - room), earlier.size()));
        return deciding;
    }

    /** The word for the fate of a difference, such as {@code third_country}. */
    public static String fate(PairedDifference found) {
        return found.metric().substring(PREFIX.length());
    }
}
