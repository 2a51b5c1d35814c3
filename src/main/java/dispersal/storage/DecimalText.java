package dispersal.storage;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Decimal numbers as the tables write them: the fewest digits, up to 17, that read back as the same number, with a full stop
 * whatever the locale. Independent of the Java version, whose own shortest form changed in Java 19.
 */
final class DecimalText {

    private static final double LARGEST_WHOLE = 1e15;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final int FEWEST_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    private DecimalText() {}

    /**
     * Writes a number.
     *
     * @param value any number
     * @return its text: empty for not-a-number, {@code Inf} or {@code -Inf} for the infinities
     */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(value);
        boolean plain = Math.abs(value) >= SMALLEST_PLAIN && Math.abs(value) < LARGEST_WHOLE;
        return plain ? shortest.toPlainString() : shortest.toString();
    }

    /**
     * Reads a number written by {@link #of}.
     *
     * @param text a decimal number, or empty
     * @return the number, not-a-number for an empty text
     * @throws NumberFormatException if it is not a number
     */
    static double parse(String text) {
        return switch (text) {
            case "" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact;
        for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
            rounded = exact.round(new MathContext(digits)).stripTrailingZeros();
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return rounded;
    }
}
