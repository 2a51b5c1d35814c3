package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.HistoricalChange;
import dispersal.scenario.Link;
import dispersal.scenario.Zone;
import dispersal.submodel.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a record of the scenario is written in a file: one key a component, in snake_case; lists of records as mappings from the
 * first component to the others.
 */
final class RecordShape {

    /** What kind of value a component takes. */
    enum Kind {
        /** A number. */
        NUMBER,
        /** A whole number. */
        WHOLE_NUMBER,
        /** Yes or no. */
        FLAG,
        /** Words. */
        TEXT,
        /** One of a few fixed words, the constants of an enum as they spell themselves. */
        CHOICE,
        /** Any single value, kept as it is written. */
        ANY,
        /** A calendar day. */
        DATE,
        /** Several calendar days. */
        DATES,
        /** A record of its own. */
        RECORD,
        /** Records by id. */
        MEMBERS,
        /** Values by dotted path. */
        ASSIGNMENTS
    }

    /**
     * Numbers that a value may be.
     *
     * @param min smallest, inclusive
     * @param max largest, inclusive
     */
    record Range(double min, double max) {

        static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean holds(double value) {
            return value >= min && value <= max;
        }
    }

    /**
     * One component of a record.
     *
     * @param name      key in files
     * @param kind      what it takes
     * @param type      type of the value: of the record, or of the members of a list
     * @param optional  whether it may be absent altogether
     * @param parameter what it means, for a parameter of the model
     * @param range     bounds of the parameter, copied because an annotation is slow to ask
     * @param accessor  reads it
     */
    record Component(
            String name,
            Kind kind,
            Class<?> type,
            boolean optional,
            Optional<Parameter> parameter,
            Range range,
            Method accessor) {

        /** Value of this component of a record. */
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(name + " cannot be read", e);
            }
        }

        /** What an absent key stands for; nothing for a key that must be given. */
        Optional<Object> whenAbsent() {
            if (optional) {
                return Optional.of(Optional.empty());
            }
            if (!MAY_BE_ABSENT.contains(name)) {
                return Optional.empty();
            }
            return Optional.of(kind == Kind.FLAG ? (Object) false : List.of());
        }

        /** The words that a choice is made from, empty for anything else. */
        List<String> words() {
            Object[] constants = kind == Kind.CHOICE ? type.getEnumConstants() : new Object[0];
            return Arrays.stream(constants).map(Object::toString).toList();
        }

        /** Whether it takes numbers, of any kind or whole. */
        boolean isNumber() {
            return kind == Kind.NUMBER || kind == Kind.WHOLE_NUMBER;
        }

        /** Whether a dated change may touch it. */
        boolean datable() {
            return parameter.map(Parameter::datable).orElse(DATABLE.contains(accessor));
        }
    }

    private static final Set<String> MAY_BE_ABSENT = Set.of(
            "announced", "policies", "history", "break_outs", "set", "multiply", "add", "control_knots", "matches");
    private static final Set<Method> DATABLE =
            Set.of(accessor(Zone.class, "evacuationTo"), accessor(Link.class, "crossing"));
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final List<Component> inOrder;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        for (int c = 0; c < declared.length; c++) {
            types[c] = declared[c].getType();
            Component component = component(type, declared[c]);
            components.put(component.name(), component);
        }
        inOrder = List.copyOf(components.values());
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    /** The shape of a record class. */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record class. */
    Class<?> type() {
        return type;
    }

    /** Components in their order. */
    List<Component> components() {
        return inOrder;
    }

    /** The component with a key. */
    Optional<Component> component(String name) {
        return Optional.ofNullable(components.get(name));
    }

    /** The component that serves as the key of a member of a list. */
    Component id() {
        return inOrder.get(0);
    }

    /** Keys allowed in a file: all of them, or without the id for a member of a list. */
    List<String> keys(boolean member) {
        List<String> keys = new ArrayList<>(components.keySet());
        return List.copyOf(member ? keys.subList(1, keys.size()) : keys);
    }

    /**
     * Makes a record.
     *
     * @param values values of all components in their order
     * @throws IllegalArgumentException if the record refuses them together
     */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Component component(Class<?> owner, RecordComponent declared) {
        boolean optional = declared.getType() == Optional.class;
        boolean several = declared.getType() == List.class;
        Class<?> type = optional || several ? argument(declared.getGenericType()) : declared.getType();
        Kind kind = kind(type, several);
        if (owner == HistoricalChange.class && declared.getName().equals("value")) {
            kind = Kind.ANY;
        }
        Optional<Parameter> parameter = Optional.ofNullable(declared.getAnnotation(Parameter.class));
        Range range =
                parameter.map(bounds -> new Range(bounds.min(), bounds.max())).orElse(Range.ALL);
        String name = snakeCase(declared.getName());
        return new Component(name, kind, type, optional, parameter, range, declared.getAccessor());
    }

    private static Kind kind(Class<?> type, boolean several) {
        if (several) {
            return type == Assignment.class ? Kind.ASSIGNMENTS : type == LocalDate.class ? Kind.DATES : Kind.MEMBERS;
        }
        if (type == double.class) {
            return Kind.NUMBER;
        }
        if (type == int.class) {
            return Kind.WHOLE_NUMBER;
        }
        if (type == boolean.class) {
            return Kind.FLAG;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type.isRecord()) {
            return Kind.RECORD;
        }
        throw new IllegalStateException("no file form for " + type);
    }

    private static Class<?> argument(Type generic) {
        return (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code costUsd} as it stands in files: {@code cost_usd}. */
    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
