package dispersal.storage;

import dispersal.submodel.Parameter;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a single value may be, in words and as a check, wherever it comes from: file, table, command line, dated change. */
final class Limits {

    private Limits() {}

    /** What a component takes, as messages say it. */
    static String expected(RecordShape.Component component) {
        return switch (component.kind()) {
            case NUMBER ->
                component
                        .parameter()
                        .map(parameter -> "a number" + range(parameter))
                        .orElse("a number");
            case WHOLE_NUMBER ->
                component
                        .parameter()
                        .map(parameter -> "a whole number" + range(parameter))
                        .orElse("a whole number");
            case FLAG -> "true or false";
            case TEXT -> "text";
            case CHOICE -> "one of " + String.join(", ", component.words());
            case ANY -> "a number or text";
            case DATE -> "a date such as 2016-01-31";
            case DATES -> "a list of dates such as [2016-01-31, 2017-01-31]";
            case RECORD ->
                "a mapping with the keys "
                        + String.join(", ", RecordShape.of(component.type()).keys(false));
            case MEMBERS -> "a mapping from ids to their values";
            case ASSIGNMENTS -> "a mapping from paths to values";
        };
    }

    /** The value of a component as the records hold it; empty if the characters do not fit or lie out of bounds. */
    static Optional<Object> value(RecordShape.Component component, Node.Scalar scalar) {
        return switch (component.kind()) {
            case NUMBER -> box(inside(component, Scalars.number(scalar)));
            case WHOLE_NUMBER -> whole(inside(component, Scalars.number(scalar)));
            case FLAG -> Scalars.flag(scalar).map(flag -> flag);
            case TEXT -> Scalars.text(scalar).map(text -> text);
            case CHOICE -> choice(component, scalar.text());
            case ANY -> Scalars.isNothing(scalar) ? Optional.empty() : Optional.of(scalar.text());
            case DATE -> Scalars.date(scalar.text()).map(date -> date);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> choice(RecordShape.Component component, String word) {
        int at = component.words().indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(component.type().getEnumConstants()[at]);
    }

    /** Whether a number is one that the component can have. */
    static boolean allows(RecordShape.Component component, double value) {
        boolean integral = component.kind() != RecordShape.Kind.WHOLE_NUMBER || value == (int) value;
        return integral && inside(component, OptionalDouble.of(value)).isPresent();
    }

    private static OptionalDouble inside(RecordShape.Component component, OptionalDouble value) {
        boolean fits = value.isPresent() && component.range().holds(value.getAsDouble());
        return fits ? value : OptionalDouble.empty();
    }

    private static Optional<Object> box(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Object> whole(OptionalDouble value) {
        if (value.isEmpty() || value.getAsDouble() != (int) value.getAsDouble()) {
            return Optional.empty();
        }
        return Optional.of((int) value.getAsDouble());
    }

    private static String range(Parameter parameter) {
        String unit = parameter.unit().equals("-") ? "" : " [" + parameter.unit() + "]";
        boolean below = parameter.min() == Double.NEGATIVE_INFINITY;
        boolean above = parameter.max() == Double.POSITIVE_INFINITY;
        if (below && above) {
            return unit;
        }
        if (above) {
            return " of at least " + Scalars.written(parameter.min()) + unit;
        }
        if (below) {
            return " of at most " + Scalars.written(parameter.max()) + unit;
        }
        return " from " + Scalars.written(parameter.min()) + " to " + Scalars.written(parameter.max()) + unit;
    }
}
