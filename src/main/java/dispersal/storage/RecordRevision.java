package dispersal.storage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes copies of records in which some values are others; whatever does not change is shared with the original, and what several
 * originals share, their copies share too.
 */
final class RecordRevision {

    private final Map<String, RecordRevision> inner = new LinkedHashMap<>();
    private final Map<Object, Object> made = new IdentityHashMap<>();
    private Optional<Object> value = Optional.empty();

    /**
     * The revised record.
     *
     * @param record the original
     * @param values new values by path
     * @throws Refused if a record refuses the new values together
     */
    static Object of(Object record, Map<String, Object> values) throws Refused {
        RecordRevision revision = new RecordRevision();
        values.forEach((path, value) -> revision.set(ScenarioPath.segments(path), value));
        return revision.applied(record);
    }

    /**
     * Whether two revisions come to the same: as {@code equals}, but quick where they share parts, as revisions of one record do.
     *
     * @param one   a record, a list of records or a value
     * @param other another
     * @return whether they are equal
     */
    static boolean same(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof List<?> some && other instanceof List<?> others) {
            boolean same = some.size() == others.size();
            for (int member = 0; same && member < some.size(); member++) {
                same = same(some.get(member), others.get(member));
            }
            return same;
        }
        if (!(one instanceof Record) || one.getClass() != other.getClass()) {
            return one.equals(other);
        }
        for (RecordShape.Component component : RecordShape.of(one.getClass()).components()) {
            if (!same(component.of(one), component.of(other))) {
                return false;
            }
        }
        return true;
    }

    /** Has one more value changed. */
    void set(List<String> segments, Object newValue) {
        RecordRevision at = this;
        for (String segment : segments) {
            at = at.inner.computeIfAbsent(segment, name -> new RecordRevision());
        }
        at.value = Optional.of(newValue);
    }

    /**
     * The revised record.
     *
     * @param record the original
     * @throws Refused if a record refuses the new values together
     */
    Object applied(Object record) throws Refused {
        return applied(record, "");
    }

    private Object applied(Object record, String path) throws Refused {
        Object known = made.get(record);
        if (known != null) {
            return known;
        }
        RecordShape shape = RecordShape.of(record.getClass());
        List<RecordShape.Component> components = shape.components();
        Object[] values = new Object[components.size()];
        for (int c = 0; c < values.length; c++) {
            RecordShape.Component component = components.get(c);
            Object old = component.of(record);
            RecordRevision change = inner.get(component.name());
            values[c] = change == null ? old : change.changed(component, old, path + component.name());
        }
        try {
            Object revised = shape.make(values);
            made.put(record, revised);
            return revised;
        } catch (IllegalArgumentException refusal) {
            throw new Refused(
                    path.isEmpty() ? path : path.substring(0, path.length() - 1), String.valueOf(refusal.getMessage()));
        }
    }

    private Object changed(RecordShape.Component component, Object old, String path) throws Refused {
        if (value.isPresent()) {
            return component.optional() ? value : value.get();
        }
        if (component.kind() == RecordShape.Kind.RECORD) {
            return applied(old, path + ".");
        }
        Object known = made.get(old);
        if (known != null) {
            return known;
        }
        RecordShape shape = RecordShape.of(component.type());
        List<Object> members = new ArrayList<>();
        for (Object member : (List<?>) old) {
            String id = shape.id().of(member).toString();
            RecordRevision change = inner.get(id);
            members.add(change == null ? member : change.applied(member, path + "." + id + "."));
        }
        List<Object> revised = List.copyOf(members);
        made.put(old, revised);
        return revised;
    }

    /** Says that a record refuses its new values. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String path;

        Refused(String path, String message) {
            super(message);
            this.path = path;
        }

        /** Path of the record, empty for the scenario itself. */
        String path() {
            return path;
        }
    }
}
