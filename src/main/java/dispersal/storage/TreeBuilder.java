package dispersal.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grows a mapping value by value, each put at the end of a path. */
final class TreeBuilder {

    private final Place place;
    private final Map<String, Branch> branches = new LinkedHashMap<>();

    /**
     * Either a value or a mapping that still grows.
     *
     * @param keyPlace where its key stands
     * @param leaf     the value, absent for a mapping
     * @param inner    the mapping, empty for a value
     */
    private record Branch(Place keyPlace, Optional<Node> leaf, TreeBuilder inner) {}

    TreeBuilder(Place place) {
        this.place = place;
    }

    /** The mapping at a path, made if need be; empty if a single value stands in the way. */
    Optional<TreeBuilder> at(List<Node.Scalar> path) {
        TreeBuilder builder = this;
        for (Node.Scalar segment : path) {
            Branch branch = builder.branches.computeIfAbsent(
                    segment.text(),
                    name -> new Branch(segment.place(), Optional.empty(), new TreeBuilder(segment.place())));
            if (branch.leaf().isPresent()) {
                return Optional.empty();
            }
            builder = branch.inner();
        }
        return Optional.of(builder);
    }

    /** Puts a value under a key, unless something is there already: then says where that stands. */
    Optional<Place> put(String key, Place keyPlace, Node value) {
        Branch earlier = branches.putIfAbsent(key, new Branch(keyPlace, Optional.of(value), this));
        return Optional.ofNullable(earlier)
                .map(branch -> branch.leaf().map(Node::place).orElse(branch.keyPlace()));
    }

    /** The mapping as it now is. */
    Node.Mapping build() {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        branches.forEach((key, branch) -> entries.put(
                key,
                new Node.Entry(
                        branch.keyPlace(),
                        branch.leaf().orElseGet(() -> branch.inner().build()))));
        return new Node.Mapping(place, entries);
    }
}
