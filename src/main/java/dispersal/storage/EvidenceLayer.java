package dispersal.storage;

import dispersal.scenario.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence that belongs to one scenario file: its own evidence file, and the rows of its tables.
 *
 * @param files files of the layer: scenario, tables, evidence
 * @param named evidence of the evidence file by path, in which a segment {@code *} stands for every name
 * @param rows  evidence of table rows by path
 */
record EvidenceLayer(Set<String> files, Map<String, Named> named, Map<String, Evidence> rows) {

    /**
     * Evidence and where it stands.
     *
     * @param place    place of its path in the evidence file
     * @param evidence the evidence
     */
    record Named(Place place, Evidence evidence) {}

    EvidenceLayer {
        files = Set.copyOf(files);
        named = new LinkedHashMap<>(named);
        rows = Map.copyOf(rows);
    }

    /** Evidence for a path: named exactly, else by the first pattern that covers it, else from its table row. */
    Optional<Evidence> of(String path) {
        Named exact = named.get(path);
        if (exact != null) {
            return Optional.of(exact.evidence());
        }
        for (Map.Entry<String, Named> pattern : named.entrySet()) {
            if (covers(pattern.getKey(), path)) {
                return Optional.of(pattern.getValue().evidence());
            }
        }
        return Optional.ofNullable(rows.get(path));
    }

    /** Whether a pattern covers a path, segment by segment. */
    static boolean covers(String pattern, String path) {
        if (pattern.indexOf('*') < 0) {
            return pattern.equals(path);
        }
        String[] wanted = pattern.split("\\.", -1);
        String[] found = path.split("\\.", -1);
        if (wanted.length != found.length) {
            return false;
        }
        for (int s = 0; s < wanted.length; s++) {
            if (!wanted[s].equals("*") && !wanted[s].equals(found[s])) {
                return false;
            }
        }
        return true;
    }
}
