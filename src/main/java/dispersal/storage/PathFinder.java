package dispersal.storage;

import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the single values that a dotted path means in a tree, a star standing for every member of a list. */
final class PathFinder {

    private final Node.Mapping tree;

    PathFinder(Node.Mapping tree) {
        this.tree = tree;
    }

    /**
     * A single value.
     *
     * @param path      its path without stars
     * @param component what it is
     * @param node      where it is given, unless it is absent
     */
    record Target(String path, RecordShape.Component component, Optional<Node.Scalar> node) {}

    /**
     * What a path means.
     *
     * @param targets the values, empty if there is a problem
     * @param problem what is wrong with the path
     */
    record Found(List<Target> targets, Optional<String> problem) {}

    /** The values that a path means. */
    Found find(String path) {
        Search search = new Search(ScenarioPath.segments(path));
        search.record(RecordShape.of(Scenario.class), false, Optional.of(tree), List.of());
        return search.problem.isPresent()
                ? new Found(List.of(), search.problem)
                : new Found(List.copyOf(search.targets), Optional.empty());
    }

    /** One walk down a path. */
    private static final class Search {

        private final List<String> segments;
        private final List<Target> targets = new ArrayList<>();
        private Optional<String> problem = Optional.empty();

        Search(List<String> segments) {
            this.segments = segments;
        }

        void record(RecordShape shape, boolean member, Optional<Node> node, List<String> above) {
            List<String> keys = shape.keys(member);
            if (above.size() >= segments.size()) {
                note(spelt(above) + " is not a single value; go on with one of " + String.join(", ", keys));
                return;
            }
            String name = segments.get(above.size());
            if (!keys.contains(name)) {
                unknown(above, name, keys);
                return;
            }
            RecordShape.Component component = shape.component(name).orElseThrow();
            Optional<Node> value = child(node, name);
            List<String> path = extended(above, name);
            switch (component.kind()) {
                case RECORD -> record(RecordShape.of(component.type()), false, value, path);
                case MEMBERS -> members(RecordShape.of(component.type()), value, path);
                case DATES, ASSIGNMENTS -> note(spelt(path) + " is not a single value");
                default -> single(component, value, path);
            }
        }

        private void members(RecordShape shape, Optional<Node> node, List<String> above) {
            Collection<String> ids = node.isPresent() && node.get() instanceof Node.Mapping mapping
                    ? mapping.entries().keySet()
                    : List.of();
            if (above.size() >= segments.size()) {
                note(spelt(above) + " is not a single value; go on with an id or *");
                return;
            }
            String name = segments.get(above.size());
            if (name.equals(ScenarioPath.EVERY)) {
                if (ids.isEmpty()) {
                    note("the star after " + spelt(above) + " matches nothing");
                }
                ids.forEach(id -> record(shape, true, child(node, id), extended(above, id)));
            } else if (ids.contains(name)) {
                record(shape, true, child(node, name), extended(above, name));
            } else {
                unknown(above, name, ids);
            }
        }

        private void single(RecordShape.Component component, Optional<Node> value, List<String> path) {
            if (path.size() < segments.size()) {
                note("unknown path " + shown() + "; nothing follows after " + spelt(path));
                return;
            }
            Optional<Node.Scalar> scalar =
                    value.flatMap(node -> node instanceof Node.Scalar found ? Optional.of(found) : Optional.empty());
            targets.add(new Target(spelt(path), component, scalar));
        }

        private void unknown(List<String> above, String name, Collection<String> known) {
            note("unknown path " + shown() + "; allowed" + (above.isEmpty() ? ": " : " after " + spelt(above) + ": ")
                    + NearestName.listed(known) + NearestName.suggestion(name, known));
        }

        private void note(String message) {
            if (problem.isEmpty()) {
                problem = Optional.of(message);
            }
        }

        private String shown() {
            return Scalars.shown(spelt(segments));
        }

        private static Optional<Node> child(Optional<Node> node, String name) {
            return node.isPresent() && node.get() instanceof Node.Mapping mapping
                    ? mapping.entry(name).map(Node.Entry::value)
                    : Optional.empty();
        }

        private static List<String> extended(List<String> above, String name) {
            List<String> path = new ArrayList<>(above);
            path.add(name);
            return path;
        }

        private static String spelt(List<String> path) {
            return String.join(".", path);
        }
    }
}
