package dispersal.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value that a later layer gives holds for the whole run: whatever dated history the layers beneath have for its path no longer
 * applies. Without this, a value given on the command line would silently give way to history after some months.
 */
final class PinnedHistory {

    private static final String HISTORY = "history";
    private static final Set<String> NOT_VALUES = Set.of(HISTORY, "policies");

    private final Node.Mapping tree;
    private final Set<String> pinned = new TreeSet<>();

    private PinnedHistory(Node.Mapping tree) {
        this.tree = tree;
    }

    /**
     * A tree without the history of the values that a layer gives.
     *
     * @param tree  the layers beneath
     * @param layer the layer that is to be laid over them
     * @return the tree, its history shortened
     */
    static Node.Mapping dropped(Node.Mapping tree, Node.Mapping layer) {
        Optional<Node.Entry> history = tree.entry(HISTORY);
        if (history.isEmpty() || !(history.get().value() instanceof Node.Mapping changes)) {
            return tree;
        }
        PinnedHistory pins = new PinnedHistory(tree);
        layer.entries().forEach((key, entry) -> {
            if (!NOT_VALUES.contains(key)) {
                pins.pin(key, entry.value());
            }
        });
        Map<String, Node.Entry> kept = new LinkedHashMap<>();
        changes.entries().forEach((id, change) -> pins.keep(id, change, kept));
        Map<String, Node.Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.put(HISTORY, new Node.Entry(history.get().keyPlace(), new Node.Mapping(changes.place(), kept)));
        return new Node.Mapping(tree.place(), entries);
    }

    private void pin(String path, Node value) {
        if (value instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> pin(path + "." + key, entry.value()));
        } else {
            pinned.add(path);
        }
    }

    /** Keeps a change, or of a change of many members those that are not pinned. */
    private void keep(String id, Node.Entry change, Map<String, Node.Entry> kept) {
        Optional<Node.Scalar> path = pathOf(change.value());
        if (path.isEmpty()) {
            kept.put(id, change);
            return;
        }
        List<String> targets = new ArrayList<>();
        expand("", List.of(path.get().text().split("\\.", -1)), tree, targets);
        List<String> left =
                targets.stream().filter(target -> !pinned.contains(target)).toList();
        if (left.size() == targets.size()) {
            kept.put(id, change);
            return;
        }
        for (String target : left) {
            kept.put(id + "-" + left.indexOf(target), redirected(change, path.get(), target));
        }
    }

    private static Optional<Node.Scalar> pathOf(Node change) {
        return change instanceof Node.Mapping mapping
                        && mapping.entry("path").isPresent()
                        && mapping.entry("path").get().value() instanceof Node.Scalar path
                ? Optional.of(path)
                : Optional.empty();
    }

    private static Node.Entry redirected(Node.Entry change, Node.Scalar path, String target) {
        Node.Mapping mapping = (Node.Mapping) change.value();
        Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.put("path", new Node.Entry(path.place(), new Node.Scalar(path.place(), target, path.style())));
        return new Node.Entry(change.keyPlace(), new Node.Mapping(mapping.place(), entries));
    }

    private static void expand(String prefix, List<String> segments, Node node, List<String> targets) {
        if (segments.isEmpty()) {
            targets.add(prefix);
            return;
        }
        Map<String, Node.Entry> members = node instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
        String first = segments.get(0);
        List<String> keys = first.equals(ScenarioPath.EVERY) ? List.copyOf(members.keySet()) : List.of(first);
        for (String key : keys) {
            Node next = members.containsKey(key) ? members.get(key).value() : node;
            String path = prefix.isEmpty() ? key : prefix + "." + key;
            expand(path, segments.subList(1, segments.size()), next, targets);
        }
    }
}
