package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a tree of input into the records of a scenario; every key must be known, and every value must fit. */
final class Binder {

    private static final int SIBLINGS = 500;

    private final Faults faults;
    private final boolean complete;

    /**
     * A binder.
     *
     * @param faults   takes what does not fit
     * @param complete whether all files could be read, so that what is missing is really missing
     */
    Binder(Faults faults, boolean complete) {
        this.faults = faults;
        this.complete = complete;
    }

    /** The record that a mapping describes, unless something in it does not fit. */
    Optional<Object> record(RecordShape shape, Node.Mapping mapping, Spot spot) {
        return bind(shape, mapping, spot, Optional.empty());
    }

    /** One part of a scenario by itself, unless it is missing or something in it does not fit. */
    <T> Optional<T> part(Node.Mapping tree, String name, Class<T> type) {
        RecordShape.Component component =
                RecordShape.of(Scenario.class).component(name).orElseThrow();
        Optional<Node.Entry> entry = tree.entry(name);
        return entry.flatMap(found -> value(component, found, new Spot(found.keyPlace(), name)))
                .map(type::cast);
    }

    /** One list of a scenario by itself, unless it is missing or something in it does not fit. */
    <T> Optional<List<T>> list(Node.Mapping tree, String name, Class<T> type) {
        return part(tree, name, List.class).map(members -> {
            List<T> typed = new ArrayList<>();
            for (Object member : members) {
                typed.add(type.cast(member));
            }
            return typed;
        });
    }

    /** A member of a list under its id, unless something in it does not fit. */
    Optional<Object> member(RecordShape shape, Node.Mapping list, String key, Spot spot) {
        Node value = list.value(key);
        Optional<Object> id = id(shape, key, spot);
        if (!(value instanceof Node.Mapping mapping)) {
            refuse(spot, value, "a mapping with the keys " + String.join(", ", shape.keys(true)));
            return Optional.empty();
        }
        Object standIn = shape.id().kind() == RecordShape.Kind.DATE ? LocalDate.EPOCH : "";
        Member member = new Member(id.orElse(standIn), key, list.entries().keySet());
        Optional<Object> bound = bind(shape, mapping, spot, Optional.of(member));
        return id.isPresent() ? bound : Optional.empty();
    }

    /**
     * A member of a list.
     *
     * @param id       its id
     * @param key      its key in the file
     * @param siblings keys of all members
     */
    private record Member(Object id, String key, Collection<String> siblings) {}

    private Optional<Object> bind(RecordShape shape, Node.Mapping mapping, Spot spot, Optional<Member> member) {
        unknownKeys(mapping, keys(shape, member.isPresent()), spot);
        List<RecordShape.Component> components = shape.components();
        Object[] values = new Object[components.size()];
        List<String> missing = new ArrayList<>();
        boolean whole = true;
        for (int c = 0; c < values.length; c++) {
            RecordShape.Component component = components.get(c);
            Optional<Node.Entry> entry = mapping.entry(component.name());
            Optional<Object> value;
            if (c == 0 && member.isPresent()) {
                value = member.map(Member::id);
            } else if (entry.isEmpty()) {
                value = component.whenAbsent();
                if (value.isEmpty()) {
                    missing.add(component.name());
                }
            } else {
                value = value(component, entry.get(), spot.child(entry.get().keyPlace(), component.name()));
            }
            whole &= value.isPresent();
            values[c] = value.orElse("");
        }
        if (complete && !missing.isEmpty() && !faults.full()) {
            // a member that lacks nearly everything is more likely a misspelt id than a new thing
            boolean misspelt = 2 * missing.size() > values.length;
            String suggestion =
                    member.filter(known -> misspelt).map(Binder::sibling).orElse("");
            String what = missing.size() == 1 ? "missing key: " : "missing keys: ";
            faults.add(spot, what + String.join(", ", missing) + suggestion);
        }
        return whole ? make(shape, values, spot) : Optional.empty();
    }

    private static String sibling(Member member) {
        List<String> others = member.siblings().stream()
                .filter(key -> !key.equals(member.key()))
                .limit(SIBLINGS)
                .toList();
        return NearestName.suggestion(member.key(), others);
    }

    private Optional<Object> make(RecordShape shape, Object[] values, Spot spot) {
        try {
            return Optional.of(shape.make(values));
        } catch (IllegalArgumentException refusal) {
            faults.add(spot, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Object> value(RecordShape.Component component, Node.Entry entry, Spot spot) {
        Node node = entry.value();
        switch (component.kind()) {
            case RECORD:
                if (node instanceof Node.Mapping mapping) {
                    return record(RecordShape.of(component.type()), mapping, spot);
                }
                break;
            case MEMBERS:
                if (node instanceof Node.Mapping mapping) {
                    return members(RecordShape.of(component.type()), mapping, spot);
                }
                break;
            case ASSIGNMENTS:
                if (node instanceof Node.Mapping mapping) {
                    return assignments(mapping, spot);
                }
                break;
            case DATES:
                if (node instanceof Node.Sequence sequence) {
                    return dates(component, sequence, spot);
                }
                break;
            default:
                return single(component, node, spot);
        }
        refuse(spot, node, Limits.expected(component));
        return Optional.empty();
    }

    private Optional<Object> single(RecordShape.Component component, Node node, Spot spot) {
        Optional<Object> value =
                node instanceof Node.Scalar scalar ? Limits.value(component, scalar) : Optional.empty();
        if (value.isEmpty()) {
            boolean bare = component.kind() == RecordShape.Kind.TEXT
                    && node instanceof Node.Scalar scalar
                    && !Scalars.isNothing(scalar);
            String expected = Limits.expected(component) + (bare ? " (in quotes if need be)" : "");
            refuse(spot, node, expected, component.words());
        }
        if (spot.path().equals("name")) {
            value.flatMap(name -> Identifiers.kebabFault((String) name))
                    .ifPresent(message -> faults.add(node.place(), spot.path(), message));
        }
        return component.optional() ? value.map(Optional::of) : value;
    }

    private Optional<Object> members(RecordShape shape, Node.Mapping mapping, Spot spot) {
        List<Object> members = new ArrayList<>();
        mapping.entries()
                .forEach((key, entry) -> member(shape, mapping, key, spot.child(entry.keyPlace(), key))
                        .ifPresent(members::add));
        return members.size() == mapping.entries().size() ? Optional.of(members) : Optional.empty();
    }

    private Optional<Object> id(RecordShape shape, String key, Spot spot) {
        if (shape.id().kind() == RecordShape.Kind.DATE) {
            Optional<LocalDate> date = Scalars.date(key);
            if (date.isEmpty()) {
                faults.add(spot, "expected a date such as 2016-01-31 as the key, found " + Scalars.shown(key));
            }
            return date.map(day -> day);
        }
        Optional<String> fault = Identifiers.fault(shape.type(), key);
        fault.ifPresent(message -> faults.add(spot, message));
        return fault.isPresent() ? Optional.empty() : Optional.of(key);
    }

    private Optional<Object> assignments(Node.Mapping mapping, Spot spot) {
        List<Assignment> assignments = new ArrayList<>();
        mapping.entries().forEach((path, entry) -> {
            if (entry.value() instanceof Node.Scalar scalar && !Scalars.isNothing(scalar)) {
                assignments.add(new Assignment(path, scalar.text()));
            } else {
                refuse(spot.child(entry.keyPlace(), path), entry.value(), "a single value");
            }
        });
        return assignments.size() == mapping.entries().size() ? Optional.of(assignments) : Optional.empty();
    }

    private Optional<Object> dates(RecordShape.Component component, Node.Sequence sequence, Spot spot) {
        List<LocalDate> dates = new ArrayList<>();
        for (Node item : sequence.items()) {
            Optional<LocalDate> date =
                    item instanceof Node.Scalar scalar ? Scalars.date(scalar.text()) : Optional.empty();
            date.ifPresent(dates::add);
            if (date.isEmpty()) {
                refuse(new Spot(item.place(), spot.path()), item, Limits.expected(component));
            }
        }
        return dates.size() == sequence.items().size() ? Optional.of(dates) : Optional.empty();
    }

    private static List<String> keys(RecordShape shape, boolean member) {
        List<String> keys = new ArrayList<>(shape.keys(member));
        if (shape.type() == Scenario.class) {
            keys.addAll(InputLayers.DIRECTIVES);
        }
        return keys;
    }

    private void unknownKeys(Node.Mapping mapping, Collection<String> keys, Spot spot) {
        Set<String> known = Set.copyOf(keys);
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            if (!known.contains(entry.getKey()) && !faults.full()) {
                Spot unknown = spot.child(entry.getValue().keyPlace(), entry.getKey());
                faults.add(
                        unknown,
                        "unknown key; allowed here: " + String.join(", ", keys)
                                + NearestName.suggestion(entry.getKey(), keys));
            }
        }
    }

    private void refuse(Spot spot, Node found, String expected) {
        refuse(spot, found, expected, List.of());
    }

    private void refuse(Spot spot, Node found, String expected, List<String> words) {
        Place place = found instanceof Node.Scalar ? found.place() : spot.place();
        String suggestion = found instanceof Node.Scalar scalar ? NearestName.suggestion(scalar.text(), words) : "";
        faults.add(place, spot.path(), "expected " + expected + ", found " + found.description() + suggestion);
    }
}
