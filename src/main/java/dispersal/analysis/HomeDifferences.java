package dispersal.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The differences at home: caseload, incidents by pathway, rights, and each proxy of threat by itself. They have units of their own
 * and are never added up; a difference whose interval covers 0 is undecided, however small it is.
 */
public final class HomeDifferences {

    private static final List<String> TABLES = List.of("caseload.", "incidents.", "rights.", "threat.");

    private HomeDifferences() {}

    /**
     * Picks the differences at home out of all differences between two scenarios.
     *
     * @param all differences of one alternative
     * @return those at home that are not 0 in both scenarios, in the order of their tables
     */
    public static List<PairedDifference> of(List<PairedDifference> all) {
        return all.stream()
                .filter(found -> table(found).isPresent())
                .filter(found -> found.baseMean() != 0 || found.alternativeMean() != 0)
                .toList();
    }

    /**
     * What a difference is about, in words.
     *
     * @param found a difference at home
     * @return table and column in words, for incidents also the pathway
     */
    public static String label(PairedDifference found) {
        String table = table(found).orElse("");
        String column = found.metric().substring(table.length()).replace('_', ' ');
        String what = table.replace(".", ": ") + column;
        return table.equals("incidents.") ? what + ", " + found.group() : what;
    }

    private static Optional<String> table(PairedDifference found) {
        return TABLES.stream().filter(found.metric()::startsWith).findFirst();
    }
}
