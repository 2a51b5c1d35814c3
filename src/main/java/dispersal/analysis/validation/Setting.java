package dispersal.analysis.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What must be known of a scenario to find the places that patterns speak of.
 *
 * @param regionByOrigin region of each origin
 * @param affiliates     ids of the affiliates
 */
public record Setting(Map<String, String> regionByOrigin, Set<String> affiliates) {

    private static final String ALL = "all";
    private static final String REGION = "region:";

    /** Copies both. */
    public Setting {
        regionByOrigin = java.util.Collections.unmodifiableMap(new TreeMap<>(regionByOrigin));
        affiliates = Set.copyOf(affiliates);
    }

    /**
     * Codes of the origins meant.
     *
     * @param given {@code all}, {@code region:<name>}, or codes joined by {@code ;}
     * @return the codes in order, or nothing if the scenario has not got all of them
     */
    public Optional<List<String>> origins(String given) {
        if (given.equals(ALL)) {
            return Optional.of(List.copyOf(regionByOrigin.keySet()));
        }
        if (given.startsWith(REGION)) {
            String region = region(given).orElseThrow();
            List<String> members = regionByOrigin.keySet().stream()
                    .filter(origin -> region.equals(regionByOrigin.get(origin)))
                    .toList();
            return Optional.of(members).filter(found -> !found.isEmpty());
        }
        Set<String> named = new TreeSet<>(List.of(given.split(";")));
        return regionByOrigin.keySet().containsAll(named) ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    /**
     * The region meant.
     *
     * @param given as for {@link #origins}
     * @return its name, or nothing if no region is named
     */
    static Optional<String> region(String given) {
        return given.startsWith(REGION) ? Optional.of(given.substring(REGION.length())) : Optional.empty();
    }
}
