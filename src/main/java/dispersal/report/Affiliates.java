package dispersal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which affiliates figures name and which they gather. */
final class Affiliates {

    /** Stands for the affiliates that are gathered; no identifier has a blank. */
    static final String OTHERS = "other affiliates";

    private static final double SMALL_SHARE = 0.002;

    /** Shades of the colour of relocation, by rank; the last one is for those gathered. Neighbours differ in lightness. */
    private static final int[] SHADES = {0xD55B13, 0x7A2A0A, 0xF7A46C, 0xA84312, 0xFFCFA8};

    private Affiliates() {}

    /**
     * Which affiliates are gathered: those that have no shade of their own and less than 1 in 500 of all persons.
     *
     * @param ranked affiliates in the order of their shades
     * @param tally  counts, affiliates among their second labels
     * @return identifiers; empty if there are fewer than two such affiliates
     */
    static List<String> small(List<String> ranked, Tally tally) {
        double all = tally.total();
        List<String> small = ranked.stream()
                .skip(SHADES.length - 1L)
                .filter(id -> tally.columnMean(id) < SMALL_SHARE * all)
                .toList();
        return small.size() > 1 ? small : List.of();
    }

    /**
     * Affiliates in the order of their shades, the same in all figures of a result: those that hold most persons at the last
     * census first. Without a table of destinations the counts at hand decide.
     *
     * @param tally   counts of a figure, affiliates among their second labels
     * @param tables  tables of the result
     * @param caption number of replicates
     * @return identifiers of the affiliates in the counts that have persons
     */
    static List<String> ranked(Tally tally, Tables tables, Caption caption) {
        Tally deciding = tables.has("destinations") ? lastCensus(tables, caption) : tally;
        return tally.columns().stream()
                .filter(Whereabouts::isAffiliate)
                .filter(id -> tally.columnMean(id) > 0)
                .sorted(Comparator.comparingDouble((String id) -> -deciding.columnMean(id))
                        .thenComparing(id -> id))
                .toList();
    }

    private static Tally lastCensus(Tables tables, Caption caption) {
        String day = Census.day(tables.table("destinations"), Optional.empty());
        return Tally.of(
                tables.table("destinations"),
                caption.replicates(),
                line -> line.number("persons"),
                line -> line.text("date").equals(day) ? Optional.of(day) : Optional.empty(),
                line -> Optional.of(line.text("destination")));
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
