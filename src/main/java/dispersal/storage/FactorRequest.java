package dispersal.storage;

import dispersal.analysis.design.Factor;
import dispersal.scenario.Evidence.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item of the factors of a study file, before it is known which parameters it means.
 *
 * @param spot    where it stands
 * @param kind    how it names its parameters
 * @param path    path of the parameters, or of the group; empty for all of them, or where members are listed
 * @param name    name, if the file gives one
 * @param role    what varying it stands for
 * @param grade   quality of the evidence, if the file says so
 * @param range   values, or nothing to leave them to the evidence
 * @param rest    paths of the shares that take up what a moved share leaves
 * @param members values by path where members are listed
 */
record FactorRequest(
        Spot spot,
        Kind kind,
        String path,
        Optional<String> name,
        Factor.Role role,
        Optional<Grade> grade,
        RangeRequest range,
        List<Node.Scalar> rest,
        Map<String, RangeRequest> members) {

    /** How parameters are named. */
    enum Kind {
        /** Every parameter with a range. */
        ALL,
        /** Every parameter beneath a path. */
        GROUP,
        /** One parameter, or the same one of all members of a list. */
        PATH,
        /** Several parameters, each with its own values. */
        MEMBERS
    }

    private static final String ALL = "all";
    private static final String EXAMPLES =
            "all, a path such as attrition.kill_base_per_day, {group: attrition}, or {path: finance.transfer_scale, "
                    + "low: 0, high: 2}";
    private static final List<String> PATH_KEYS =
            List.of("path", "name", "role", "low", "high", "distribution", "mode", "values", "rest");
    private static final List<String> GROUP_KEYS = List.of("group", "role");
    private static final List<String> MEMBERS_KEYS = List.of("members", "name", "role", "grade");

    /** Reads an item; one that means nothing is a fault. */
    static Optional<FactorRequest> read(Node item, Faults faults) {
        Spot spot = new Spot(item.place(), "factors");
        if (item instanceof Node.Mapping mapping) {
            return read(mapping, spot, faults);
        }
        Optional<String> text = item instanceof Node.Scalar scalar ? Scalars.text(scalar) : Optional.empty();
        if (text.isEmpty()) {
            faults.add(spot, "expected " + EXAMPLES + ", found " + item.description());
            return Optional.empty();
        }
        boolean all = text.get().equals(ALL);
        return Optional.of(new FactorRequest(
                spot,
                all ? Kind.ALL : Kind.PATH,
                all ? "" : text.get(),
                Optional.empty(),
                Factor.Role.UNCERTAINTY,
                Optional.empty(),
                RangeRequest.none(spot),
                List.of(),
                Map.of()));
    }

    private static Optional<FactorRequest> read(Node.Mapping mapping, Spot spot, Faults faults) {
        MappingReader reader = new MappingReader(mapping, spot, faults);
        List<String> kinds =
                List.of("path", "group", "members").stream().filter(reader::has).toList();
        if (kinds.size() != 1) {
            faults.add(
                    spot,
                    kinds.isEmpty()
                            ? "names no parameter; expected " + EXAMPLES
                            : "only one of " + String.join(", ", kinds) + " may be given");
            return Optional.empty();
        }
        Kind kind = reader.has("path") ? Kind.PATH : reader.has("group") ? Kind.GROUP : Kind.MEMBERS;
        reader.allowing(kind == Kind.PATH ? PATH_KEYS : kind == Kind.GROUP ? GROUP_KEYS : MEMBERS_KEYS);
        Optional<String> path = kind == Kind.MEMBERS ? Optional.of("") : reader.text(kinds.get(0));
        Optional<String> name = reader.text("name");
        if (kind == Kind.MEMBERS && !reader.has("name")) {
            faults.add(spot, "missing key: name; a factor of listed members needs one");
        }
        Factor.Role role = reader.word("role", List.of(Factor.Role.values())).orElse(Factor.Role.UNCERTAINTY);
        Optional<Grade> grade = reader.word("grade", List.of(Grade.values()));
        Optional<RangeRequest> range =
                kind == Kind.PATH ? RangeRequest.read(reader, spot, faults) : Optional.of(RangeRequest.none(spot));
        Map<String, RangeRequest> members = reader.node("members")
                .map(node -> members(node, reader, faults))
                .orElse(Map.of());
        List<Node.Scalar> rest = reader.texts("rest", "[interdiction.turned_back_share, interdiction.released_share]");
        return range.flatMap(values ->
                path.map(known -> new FactorRequest(spot, kind, known, name, role, grade, values, rest, members)));
    }

    private static Map<String, RangeRequest> members(Node node, MappingReader factor, Faults faults) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            factor.refuse("members", node, "a mapping such as {finance.transfer_scale: {low: 0, high: 2}}");
            return Map.of();
        }
        Map<String, RangeRequest> members = new LinkedHashMap<>();
        mapping.entries().forEach((path, entry) -> {
            Spot spot = new Spot(entry.keyPlace(), "factors");
            if (entry.value() instanceof Node.Mapping range) {
                MappingReader reader = new MappingReader(range, spot, faults).allowing(RangeRequest.MEMBER_KEYS);
                RangeRequest.read(reader, spot, faults).ifPresent(values -> members.put(path, values));
            } else {
                factor.refuse(path, entry.value(), "a mapping such as {low: 0, high: 2}");
            }
        });
        return members;
    }
}
