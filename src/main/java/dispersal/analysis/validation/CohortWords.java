package dispersal.analysis.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words in which patterns speak of the table of cohorts, and what they add up to. */
final class CohortWords {

    /** Name of the table and of its metric. */
    static final String TABLE = "cohorts";

    /** Days by which the table, which is taken month by month, may miss the date of a pattern. */
    static final int NEAR_DAYS = 16;

    /** What may be counted: columns of the table, and the unrecorded part of two of them. */
    static final Set<String> COUNTED = new java.util.TreeSet<>(List.of(
            "adults",
            "women",
            "minors",
            "fighting",
            "underground",
            "vetting",
            "switched",
            "detained",
            "camp",
            "in_transit",
            "stranded",
            "relocated",
            "third_country",
            "returned",
            "killed",
            "executed",
            "recorded",
            "unrecorded",
            "minors_returned",
            "minors_recorded",
            "minors_unrecorded",
            "prosecuted",
            "blocked",
            "refused",
            "got_away"));

    /** Words for what a count is a share of: columns that are added, and columns that are taken away. */
    private static final Map<String, List<List<String>>> WHOLES = new TreeMap<>(Map.of(
            "share-of-adults", List.of(List.of("adults"), List.<String>of()),
            "share-of-persons", List.of(List.of("adults", "minors"), List.<String>of()),
            "share-of-survivors", List.of(List.of("adults"), List.of("killed", "executed")),
            "share-of-decided", List.of(List.of("decided"), List.<String>of()),
            "per-got-away", List.of(List.of("got_away"), List.<String>of())));

    private CohortWords() {}

    /** Words for what a count can be a share of. */
    static Set<String> wholes() {
        return WHOLES.keySet();
    }

    /** Faults of the words counted. */
    static List<String> faults(List<String> counted) {
        List<String> faults = new ArrayList<>();
        if (counted.isEmpty()) {
            faults.add("of: found nothing, expected some of " + String.join(", ", COUNTED));
        }
        for (String word : counted) {
            if (!COUNTED.contains(word)) {
                faults.add("of: found '" + word + "', expected some of " + String.join(", ", COUNTED));
            }
        }
        return faults;
    }

    /** Persons counted on a date on which the table was taken. */
    static double count(DatedTable cohorts, List<String> counted, List<String> origins, LocalDate date) {
        double sum = 0;
        for (String word : counted) {
            sum += switch (word) {
                case "unrecorded" -> cohorts.sum("returned", origins, date) - cohorts.sum("recorded", origins, date);
                case "minors_unrecorded" ->
                    cohorts.sum("minors", origins, date) - cohorts.sum("minors_recorded", origins, date);
                default -> cohorts.sum(word, origins, date);
            };
        }
        return sum;
    }

    /** Persons of whom a count is a share, on a date on which the table was taken. */
    static double whole(DatedTable cohorts, String per, List<String> origins, LocalDate date) {
        List<List<String>> parts = WHOLES.getOrDefault(per, List.of(List.of(), List.of()));
        return count(cohorts, parts.get(0), origins, date) - count(cohorts, parts.get(1), origins, date);
    }
}
