package dispersal.storage;

import dispersal.scenario.Assignment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays values from the command line over a tree. */
final class Overrides {

    /** Place of values that come from no file. */
    static final Place PLACE = Place.ofFile("--set");

    private final Faults faults;

    Overrides(Faults faults) {
        this.faults = faults;
    }

    /**
     * A value and where it is given.
     *
     * @param assignment the value
     * @param place      where it is given
     */
    record Placed(Assignment assignment, Place place) {

        /** Values given on the command line. */
        static List<Placed> onTheCommandLine(List<Assignment> assignments) {
            return assignments.stream()
                    .map(assignment -> new Placed(assignment, PLACE))
                    .toList();
        }
    }

    /** The tree with the values laid over it, one after the other. */
    Node.Mapping applied(Node.Mapping tree, List<Placed> overrides) {
        Node.Mapping result = tree;
        for (Placed override : overrides) {
            Assignment assignment = override.assignment();
            Place place = override.place();
            List<String> segments = ScenarioPath.segments(assignment.path());
            if (segments.contains("")) {
                faults.add(
                        place,
                        Scalars.shown(assignment.path()),
                        "a path has words between its dots, such as attrition.pressure");
                continue;
            }
            if (InputLayers.DIRECTIVES.contains(segments.get(0))) {
                faults.add(place, Scalars.shown(assignment.path()), "only a file can say this");
                continue;
            }
            Node value = new Node.Scalar(place, assignment.value(), Node.Style.CELL);
            Node.Mapping overlay = overlay(result, segments, value, assignment.path());
            result = PinnedHistory.dropped(result, overlay).overlaid(new Node.Mapping(tree.place(), overlay.entries()));
        }
        return result;
    }

    private Node.Mapping overlay(Node below, List<String> segments, Node value, String path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Map<String, Node.Entry> known = below instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
        String first = segments.get(0);
        if (first.equals(ScenarioPath.EVERY) && known.isEmpty()) {
            faults.add(value.place(), Scalars.shown(path), "the star matches nothing");
        }
        for (String key : first.equals(ScenarioPath.EVERY) ? known.keySet() : List.of(first)) {
            Node inner = value;
            if (segments.size() > 1) {
                Node next = known.containsKey(key) ? known.get(key).value() : value;
                inner = overlay(next, segments.subList(1, segments.size()), value, path);
            }
            entries.put(key, new Node.Entry(value.place(), inner));
        }
        return new Node.Mapping(value.place(), entries);
    }
}
