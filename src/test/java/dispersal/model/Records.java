package dispersal.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records with some components replaced, for tests. */
final class Records {

    private Records() {}

    /**
     * A copy of a record with components replaced by name.
     *
     * @param <R>    type of the record
     * @param record the record
     * @param pairs  component name, value, component name, value, …; a whole number may stand for a double
     * @return the copy
     * @throws IllegalArgumentException if there is no such component or the record refuses the values
     */
    static <R extends Record> R with(R record, Object... pairs) {
        Object copy = record;
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> read(record, c)).toArray();
        for (int p = 0; p < pairs.length; p += 2) {
            int at = indexOf(components, (String) pairs[p]);
            boolean widen = components[at].getType() == double.class && pairs[p + 1] instanceof Integer;
            values[at] = widen ? Double.valueOf((Integer) pairs[p + 1]) : pairs[p + 1];
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            copy = record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "cannot copy " + record.getClass().getSimpleName(), e);
        }
        @SuppressWarnings("unchecked")
        R typed = (R) copy;
        return typed;
    }

    private static int indexOf(RecordComponent[] components, String name) {
        for (int c = 0; c < components.length; c++) {
            if (components[c].getName().equals(name)) {
                return c;
            }
        }
        throw new IllegalArgumentException("no component " + name);
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component.getName(), e);
        }
    }
}
