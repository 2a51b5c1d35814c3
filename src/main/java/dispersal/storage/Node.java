package dispersal.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of input that remembers where it stands: a mapping, a list or a single value. */
sealed interface Node {

    /** Where it begins. */
    Place place();

    /** What a reader of messages would call it. */
    String description();

    /**
     * A value under its key.
     *
     * @param keyPlace where the key stands
     * @param value    the value
     */
    record Entry(Place keyPlace, Node value) {}

    /**
     * Values by key, in the order of the input.
     *
     * @param place   where it begins
     * @param entries values by key
     */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /** The value under a key that is known to be there. */
        Node value(String key) {
            return entry(key).orElseThrow().value();
        }

        @Override
        public String description() {
            return "a mapping";
        }

        /** This mapping with another laid over it: mappings merge, everything else is replaced. */
        Mapping overlaid(Mapping upper) {
            Map<String, Entry> merged = new LinkedHashMap<>(entries);
            upper.entries.forEach((key, above) -> {
                Entry below = merged.get(key);
                merged.put(key, below == null ? above : new Entry(above.keyPlace, merge(below.value, above.value)));
            });
            return new Mapping(upper.place, merged);
        }

        private static Node merge(Node below, Node above) {
            return below instanceof Mapping lower && above instanceof Mapping upper ? lower.overlaid(upper) : above;
        }
    }

    /**
     * Values in a row.
     *
     * @param place where it begins
     * @param items the values
     */
    record Sequence(Place place, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /** How a single value was written. */
    enum Style {
        /** Bare, so that its form says whether it is a number, yes or no, or text. */
        PLAIN,
        /** In quotes or as a block: always text. */
        QUOTED,
        /** In a table cell or on the command line, where quotes say nothing. */
        CELL
    }

    /**
     * A single value.
     *
     * @param place where it stands
     * @param text  its characters
     * @param style how it was written
     */
    record Scalar(Place place, String text, Style style) implements Node {

        @Override
        public String description() {
            if (Scalars.isNothing(this)) {
                return "nothing";
            }
            return style == Style.QUOTED ? "text \"" + Scalars.shown(text) + "\"" : Scalars.shown(text);
        }
    }
}
