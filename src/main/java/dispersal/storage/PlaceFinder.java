package dispersal.storage;

import java.util.Optional;

/** Finds where the value of a path is written. */
final class PlaceFinder {

    private PlaceFinder() {}

    /** Place of the value at a path, else of the nearest key above it. */
    static Place of(Node.Mapping tree, String path) {
        Place place = tree.place();
        Node node = tree;
        for (String segment : ScenarioPath.segments(path)) {
            Optional<Node.Entry> entry =
                    node instanceof Node.Mapping mapping ? mapping.entry(segment) : Optional.empty();
            if (entry.isEmpty()) {
                return place;
            }
            node = entry.get().value();
            place = node instanceof Node.Scalar ? node.place() : entry.get().keyPlace();
        }
        return place;
    }
}
