package dispersal.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One difference in meaning between two scenarios; names and titles for readers do not count.
 *
 * @param path   dotted path of the value; for a list whose members come in another order, path of the list
 * @param first  value in the first scenario, absent if it has none
 * @param second value in the second scenario, absent if it has none
 * @param unit   unit in plain text, empty where there is none
 */
public record ScenarioDifference(String path, Optional<String> first, Optional<String> second, String unit) {

    /**
     * What two scenarios assume differently, history and policies included.
     *
     * @param first  one scenario
     * @param second another
     * @return differences in the order of the first scenario, what only the second has at the end; empty if they mean the same
     */
    public static List<ScenarioDifference> between(LoadedScenario first, LoadedScenario second) {
        ScenarioLeaves one = ScenarioLeaves.of(first.scenario());
        ScenarioLeaves other = ScenarioLeaves.of(second.scenario());
        Map<String, ScenarioLeaves.Leaf> here = byPath(one);
        Map<String, ScenarioLeaves.Leaf> there = byPath(other);
        Set<String> paths = new LinkedHashSet<>(here.keySet());
        paths.addAll(there.keySet());
        List<ScenarioDifference> differences = new ArrayList<>();
        for (String path : paths) {
            Optional<ScenarioLeaves.Leaf> left = Optional.ofNullable(here.get(path));
            Optional<ScenarioLeaves.Leaf> right = Optional.ofNullable(there.get(path));
            Optional<String> before = left.map(ScenarioLeaves.Leaf::value);
            Optional<String> after = right.map(ScenarioLeaves.Leaf::value);
            if (!before.equals(after)) {
                String unit =
                        left.or(() -> right).map(ScenarioLeaves.Leaf::unit).orElse("");
                differences.add(new ScenarioDifference(path, before, after, unit));
            }
        }
        differences.addAll(orders(one, other));
        return List.copyOf(differences);
    }

    private static Map<String, ScenarioLeaves.Leaf> byPath(ScenarioLeaves leaves) {
        Map<String, ScenarioLeaves.Leaf> byPath = new LinkedHashMap<>();
        for (ScenarioLeaves.Leaf leaf : leaves.leaves()) {
            if (!leaf.label()) {
                byPath.put(leaf.path(), leaf);
            }
        }
        return byPath;
    }

    private static List<ScenarioDifference> orders(ScenarioLeaves one, ScenarioLeaves other) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        other.listings().forEach(listing -> listed.put(listing.path(), listing.ids()));
        List<ScenarioDifference> differences = new ArrayList<>();
        for (ScenarioLeaves.Listing listing : one.listings()) {
            List<String> there = new ArrayList<>(listed.getOrDefault(listing.path(), List.of()));
            List<String> here = new ArrayList<>(listing.ids());
            here.retainAll(there);
            there.retainAll(listing.ids());
            if (!here.equals(there)) {
                differences.add(new ScenarioDifference(listing.path(), order(here), order(there), ""));
            }
        }
        return differences;
    }

    private static Optional<String> order(List<String> ids) {
        return Optional.of("in the order " + String.join(", ", ids));
    }
}
