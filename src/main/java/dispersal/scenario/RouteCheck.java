package dispersal.scenario;

import dispersal.scenario.ScenarioConsistency.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every destination can be reached from every zone of the caliphate. */
final class RouteCheck {

    private final ScenarioParts parts;
    private final List<Problem> problems;

    RouteCheck(ScenarioParts parts, List<Problem> problems) {
        this.parts = parts;
        this.problems = problems;
    }

    void run() {
        boolean known = parts.links().isPresent() && parts.zones().isPresent();
        if (!known) {
            return;
        }
        Map<String, List<String>> onward = new HashMap<>();
        for (Link link : parts.links().get()) {
            onward.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link.to());
        }
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        for (Zone zone : parts.zones().get()) {
            if (!zone.rivalPole()) {
                reached.put(zone.id(), reachedFrom(zone.id(), onward));
            }
        }
        destinations().forEach((path, place) -> {
            List<String> cutOff = reached.entrySet().stream()
                    .filter(zone -> !zone.getValue().contains(place))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!cutOff.isEmpty()) {
                problems.add(new Problem(path, "no links lead to " + place + " from " + String.join(", ", cutOff)));
            }
        });
    }

    /** Destinations by the path that names them. */
    private Map<String, String> destinations() {
        Map<String, String> destinations = new LinkedHashMap<>();
        Set<String> ends = new HashSet<>();
        parts.links().orElse(List.of()).forEach(link -> ends.add(link.to()));
        for (OriginState origin : parts.origins().orElse(List.of())) {
            // a home that no link leads to at all is reported as an unknown place
            if (ends.contains(origin.homeNode())) {
                destinations.put("origins." + origin.id() + ".home_node", origin.homeNode());
            }
        }
        for (Affiliate affiliate : parts.affiliates().orElse(List.of())) {
            if (affiliate.capacity() > 0) {
                destinations.put("affiliates." + affiliate.id(), affiliate.id());
            }
        }
        for (Zone zone : parts.zones().orElse(List.of())) {
            if (zone.rivalPole()) {
                destinations.put("zones." + zone.id(), zone.id());
            }
        }
        return destinations;
    }

    private static Set<String> reachedFrom(String start, Map<String, List<String>> onward) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : onward.getOrDefault(open.poll(), List.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
