package dispersal.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Reads the values of a mapping by key; what does not fit is a fault at the place where it stands. */
final class MappingReader {

    private final Node.Mapping mapping;
    private final Spot spot;
    private final Faults faults;

    MappingReader(Node.Mapping mapping, Spot spot, Faults faults) {
        this.mapping = mapping;
        this.spot = spot;
        this.faults = faults;
    }

    /** What a number may be. */
    record Bounds(String words, DoublePredicate holds) {

        static final double LARGEST = 9e15;

        /** Whole numbers from a least to a greatest one. */
        static Bounds whole(String words, double least, double greatest) {
            return new Bounds(words, value -> value == Math.rint(value) && value >= least && value <= greatest);
        }
    }

    /** Notes keys that are not allowed. */
    MappingReader allowing(Collection<String> keys) {
        mapping.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                faults.add(
                        spot.child(entry.keyPlace(), key),
                        "unknown key; allowed here: " + String.join(", ", keys) + NearestName.suggestion(key, keys));
            }
        });
        return this;
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    /** Where the value of a key stands, else the mapping. */
    Spot spot(String key) {
        return mapping.entry(key)
                .map(entry -> new Spot(entry.value().place(), childPath(key)))
                .orElse(new Spot(spot.place(), childPath(key)));
    }

    /** The value of a key, of any form. */
    Optional<Node> node(String key) {
        return mapping.entry(key).map(Node.Entry::value);
    }

    /** The value of a key that must be there. */
    Optional<Node> required(String key, String hint) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            faults.add(spot, "missing key: " + key + "; " + hint);
        }
        return node;
    }

    /** Text, unless it is absent or no text. */
    Optional<String> text(String key) {
        Optional<Node> node = node(key);
        Optional<String> text = node.flatMap(found -> scalar(found)).flatMap(Scalars::text);
        if (node.isPresent() && text.isEmpty()) {
            refuse(key, node.get(), "text");
        }
        return text;
    }

    /** A number, unless it is absent or not as it must be. */
    OptionalDouble number(String key, Bounds bounds) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = number(node.get());
        if (number.isEmpty() || !bounds.holds().test(number.getAsDouble())) {
            refuse(key, node.get(), bounds.words());
            return OptionalDouble.empty();
        }
        return number;
    }

    /** Yes or no, or what is usual. */
    boolean flag(String key, boolean usual) {
        Optional<Node> node = node(key);
        Optional<Boolean> flag = node.flatMap(found -> scalar(found)).flatMap(Scalars::flag);
        if (node.isPresent() && flag.isEmpty()) {
            refuse(key, node.get(), "true or false");
        }
        return flag.orElse(usual);
    }

    /** One of several words, unless it is absent or none of them. */
    <E extends Enum<E>> Optional<E> word(String key, List<E> allowed) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = allowed.stream()
                .map(constant -> constant.name().length() == 1
                        ? constant.name()
                        : constant.name().toLowerCase(Locale.ROOT))
                .toList();
        String found = scalar(node.get()).map(Node.Scalar::text).orElse("");
        int index = words.indexOf(found.replace('-', '_'));
        if (index < 0) {
            faults.add(
                    spot(key),
                    "expected one of " + String.join(", ", words) + ", found "
                            + node.get().description() + NearestName.suggestion(found, words));
            return Optional.empty();
        }
        return Optional.of(allowed.get(index));
    }

    /** The items of a list, none if it is absent or no list. */
    List<Node> items(String key, String example) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        refuse(key, node.get(), "a list such as " + example);
        return List.of();
    }

    /** The texts of a list, those left out that are none. */
    List<Node.Scalar> texts(String key, String example) {
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items(key, example)) {
            Optional<Node.Scalar> text =
                    scalar(item).filter(found -> Scalars.text(found).isPresent());
            if (text.isEmpty()) {
                refuse(key, item, "text");
            }
            text.ifPresent(texts::add);
        }
        return texts;
    }

    /** The numbers of a list, those left out that are none. */
    List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        for (Node item : items(key, "[0.1, 0.5]")) {
            OptionalDouble number = number(item);
            if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
                refuse(key, item, "a number");
            } else {
                numbers.add(number.getAsDouble());
            }
        }
        return numbers;
    }

    /** Notes that a value is not what it should be. */
    void refuse(String key, Node found, String expected) {
        faults.add(found.place(), childPath(key), "expected " + expected + ", found " + found.description());
    }

    private static OptionalDouble number(Node node) {
        return node instanceof Node.Scalar scalar ? Scalars.number(scalar) : OptionalDouble.empty();
    }

    private static Optional<Node.Scalar> scalar(Node node) {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    private String childPath(String key) {
        return spot.child(spot.place(), key).path();
    }
}
