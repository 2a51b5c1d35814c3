package dispersal.scenario;

import dispersal.scenario.ScenarioConsistency.Problem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that everything that is named somewhere exists. */
final class ReferenceCheck {

    private static final int LISTED = 60;

    private final ScenarioParts parts;
    private final List<Problem> problems;
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> ends = new LinkedHashSet<>();

    ReferenceCheck(ScenarioParts parts, List<Problem> problems) {
        this.parts = parts;
        this.problems = problems;
        for (Link link : parts.links().orElse(List.of())) {
            starts.add(link.from());
            ends.add(link.to());
        }
    }

    void run() {
        Optional<Set<String>> custodians = parts.custodians().map(list -> ids(list, Custodian::id));
        Optional<Set<String>> zones = parts.zones().map(list -> ids(list, Zone::id));
        for (Zone zone : parts.zones().orElse(List.of())) {
            known("zones." + zone.id() + ".custodian", zone.custodian(), "custodian", custodians);
            zone.evacuationTo().ifPresent(to -> known("zones." + zone.id() + ".evacuation_to", to, "zone", zones));
        }
        for (Crossing crossing : parts.crossings().orElse(List.of())) {
            known("crossings." + crossing.id() + ".custodian", crossing.custodian(), "custodian", custodians);
        }
        custodians(custodians, zones);
        Optional<Set<String>> listed = parts.regions().map(list -> ids(list, Region::id));
        for (OriginState origin : parts.origins().orElse(List.of())) {
            known("origins." + origin.id() + ".region", origin.region(), "region", listed);
        }
        Optional<Set<String>> regions = parts.origins().map(list -> ids(list, OriginState::region));
        for (Affiliate affiliate : parts.affiliates().orElse(List.of())) {
            for (RegionMatch match : affiliate.matches()) {
                known(
                        "affiliates." + affiliate.id() + ".matches." + match.region(),
                        match.region(),
                        "region of an origin",
                        regions);
            }
        }
        links();
    }

    private void custodians(Optional<Set<String>> custodians, Optional<Set<String>> zones) {
        Set<String> brokenOut = ids(parts.breakOuts().orElse(List.of()), BreakOut::custodian);
        for (Custodian custodian : parts.custodians().orElse(List.of())) {
            String path = "custodians." + custodian.id() + ".node";
            custodian.node().ifPresent(node -> known(path, node, "zone", zones));
            boolean needed = custodian.escapePerDay() > 0 || brokenOut.contains(custodian.id());
            if (needed && custodian.node().isEmpty()) {
                add(path, "is missing; people escape from " + custodian.id() + " and need a zone to go to ground in");
            }
        }
        for (BreakOut breakOut : parts.breakOuts().orElse(List.of())) {
            known("break_outs." + breakOut.id() + ".custodian", breakOut.custodian(), "custodian", custodians);
        }
    }

    private void links() {
        if (parts.links().isEmpty()) {
            return;
        }
        for (OriginState origin : parts.origins().orElse(List.of())) {
            if (!ends.contains(origin.homeNode())) {
                add(
                        "origins." + origin.id() + ".home_node",
                        "no link leads to " + origin.homeNode() + "; known ends: " + listed(ends));
            }
        }
        Optional<Set<String>> crossings = parts.crossings().map(list -> ids(list, Crossing::id));
        boolean placesKnown = parts.zones().isPresent()
                && parts.affiliates().isPresent()
                && parts.origins().isPresent();
        Set<String> sources = ids(parts.zones().orElse(List.of()), Zone::id);
        sources.addAll(ids(parts.affiliates().orElse(List.of()), Affiliate::id));
        Set<String> sinks = ids(parts.origins().orElse(List.of()), OriginState::homeNode);
        sinks.addAll(sources);
        for (Link link : parts.links().orElse(List.of())) {
            String path = "links." + link.id();
            link.crossing().ifPresent(crossing -> known(path + ".crossing", crossing, "crossing", crossings));
            if (placesKnown && !sources.contains(link.from()) && !ends.contains(link.from())) {
                add(
                        path + ".from",
                        link.from() + " is no zone and no affiliate, and no link leads there; known places: "
                                + listed(union(sources, ends)));
            }
            if (placesKnown && !sinks.contains(link.to()) && !starts.contains(link.to())) {
                add(
                        path + ".to",
                        link.to()
                                + " is no zone, no affiliate and no home, and no link goes on from there; known places: "
                                + listed(union(sinks, starts)));
            }
        }
    }

    private void known(String path, String id, String what, Optional<Set<String>> ids) {
        if (ids.isPresent() && !ids.get().contains(id)) {
            add(path, "there is no " + what + " " + id + "; known: " + listed(ids.get()));
        }
    }

    private void add(String path, String message) {
        problems.add(new Problem(path, message));
    }

    private static String listed(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : String.join(", ", names.stream().limit(LISTED).toList());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        things.forEach(thing -> ids.add(id.apply(thing)));
        return ids;
    }
}
