package dispersal.storage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What the characters of a single value stand for, by the core schema of YAML 1.2: {@code NO} is a word, not a denial. */
final class Scalars {

    private static final Pattern OTHER_NUMBER = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+|\\.(nan|NaN|NAN)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LENGTH_OF_DATE = 10;
    private static final int LONGEST_NUMBER = 60;

    private static final int SHOWN = 60;

    private Scalars() {}

    /** Text as messages show it: on one line and not too long. */
    static String shown(String text) {
        String shortened = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        for (int i = 0; i < shortened.length(); i++) {
            if (Character.isISOControl(shortened.charAt(i))) {
                return visible(shortened);
            }
        }
        return shortened;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\n' -> visible.append("\\n");
                case '\t' -> visible.append("\\t");
                default ->
                    visible.append(
                            Character.isISOControl(character)
                                    ? String.format("\\u%04x", (int) character)
                                    : String.valueOf(character));
            }
        }
        return visible.toString();
    }

    /** Whether nothing was written. */
    static boolean isNothing(Node.Scalar scalar) {
        return switch (scalar.style()) {
            case PLAIN ->
                switch (scalar.text()) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
            case QUOTED, CELL -> scalar.text().isBlank();
        };
    }

    /** The number, where the value is one and not in quotes. */
    static OptionalDouble number(Node.Scalar scalar) {
        return scalar.style() == Node.Style.QUOTED ? OptionalDouble.empty() : number(scalar.text());
    }

    /** The number that the characters stand for, if any; only {@code .inf} is infinite. */
    static OptionalDouble number(String text) {
        if (!mayBeNumber(text)) {
            return OptionalDouble.empty();
        }
        if (isInfinity(text)) {
            return OptionalDouble.of(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        if (text.length() > LONGEST_NUMBER || !Numeral.is(text)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text) + 0.0; // makes a negative zero plain zero
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Yes or no, where the value is {@code true} or {@code false} and not in quotes. */
    static Optional<Boolean> flag(Node.Scalar scalar) {
        if (scalar.style() == Node.Style.QUOTED) {
            return Optional.empty();
        }
        return switch (scalar.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The text, unless nothing was written or a bare value would be read as a number or as yes or no. */
    static Optional<String> text(Node.Scalar scalar) {
        if (isNothing(scalar) || (scalar.style() == Node.Style.PLAIN && isNoText(scalar.text()))) {
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** Whether a bare value is something else than text. */
    static boolean isNoText(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
            default ->
                mayBeNumber(text)
                        && (Numeral.is(text)
                                || isInfinity(text)
                                || OTHER_NUMBER.matcher(text).matches());
        };
    }

    /** Whether a text begins as numbers do; most texts do not, and need no closer look. */
    private static boolean mayBeNumber(String text) {
        return !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isInfinity(String text) {
        return switch (text) {
            case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF" -> true;
            default -> false;
        };
    }

    /** The calendar day, if the characters are one. */
    static Optional<LocalDate> date(String text) {
        if (text.length() != LENGTH_OF_DATE || !DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Text that stands for a number in its shortest form, any other text as it is. */
    static String canonical(String text) {
        OptionalDouble number = number(text);
        return number.isPresent() ? written(number.getAsDouble()) : text;
    }

    /** The shortest plain way to write a number so that it reads back as the same. */
    static String written(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? ".inf" : "-.inf";
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size < 1e-9 || size >= 1e15) {
            return Double.toString(value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
