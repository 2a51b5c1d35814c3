package dispersal.scenario;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record with optional components in the form in which a saved run holds it, because Java does not save an {@link Optional}:
 * an absent value is written as {@code null}. Restoring goes through the record's constructor and its checks.
 */
final class SavedRecord implements Serializable {

    private static final long serialVersionUID = 1;

    private final Class<? extends Record> type;
    private final @Nullable Object[] components;

    /**
     * The form in which a record is saved.
     *
     * @param record a record of which all components but the optional ones can be saved as they are
     */
    SavedRecord(Record record) {
        type = record.getClass();
        components = Arrays.stream(type.getRecordComponents())
                .map(component -> read(record, component))
                .toArray();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("cannot read " + component, closed);
        }
    }

    private Object readResolve() throws ObjectStreamException {
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        Object[] values = new Object[declared.length];
        for (int c = 0; c < declared.length; c++) {
            types[c] = declared[c].getType();
            values[c] = types[c] == Optional.class ? Optional.ofNullable(components[c]) : components[c];
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException damaged) {
            InvalidObjectException invalid = new InvalidObjectException("cannot restore " + type.getSimpleName());
            invalid.initCause(damaged);
            throw invalid;
        }
    }
}
