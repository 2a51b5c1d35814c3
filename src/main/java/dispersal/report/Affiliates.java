package dispersal.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which affiliates figures name and which they gather. */
final class Affiliates {

    /** Stands for the affiliates that are gathered; no identifier has a blank. */
    static final String OTHERS = "other affiliates";

    private static final double SMALL_SHARE = 0.002;

    /** Shades of the colour of relocation, by rank; the last one is for those gathered. Neighbours differ in lightness. */
    private static final int[] SHADES = {0xD55B13, 0x7A2A0A, 0xF7A46C, 0xA84312, 0xFFCFA8};

    private Affiliates() {}

    /** Affiliates among the second labels that hold less than 1 in 500 of all persons. */
    static List<String> small(Tally tally) {
        double all = tally.total();
        return tally.columns().stream()
                .filter(Whereabouts::isAffiliate)
                .filter(id -> tally.columnMean(id) < SMALL_SHARE * all)
                .sorted()
                .toList();
    }

    /** Affiliates among the second labels with most persons first. */
    static List<String> ranked(Tally tally) {
        return tally.columns().stream()
                .filter(Whereabouts::isAffiliate)
                .filter(id -> tally.columnMean(id) > 0)
                .sorted(Comparator.comparingDouble((String id) -> -tally.columnMean(id)).thenComparing(id -> id))
                .toList();
    }

    /** How many affiliates are named where each has its own shade. */
    static int named(int affiliates) {
        return affiliates <= SHADES.length ? affiliates : SHADES.length - 1;
    }

    /** Shade of an affiliate by its rank from 0, as red, green and blue bytes. */
    static int shade(int rank) {
        return SHADES[Math.min(rank, SHADES.length - 1)];
    }

    /** Readers' names in a row. */
    static String listed(List<String> ids, Tables tables) {
        return ids.stream().map(id -> Whereabouts.label(id, tables)).collect(Collectors.joining(", "));
    }

    /** The label of a destination that may be the gathered affiliates. */
    static String label(String id, Tables tables) {
        return id.equals(OTHERS) ? "Other affiliates" : Whereabouts.label(id, tables);
    }
}
