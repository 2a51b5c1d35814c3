package dispersal.storage;

/**
 * How decimal numbers are written, by the core schema of YAML 1.2: a sign or none, digits with a point somewhere or none, a power
 * of ten or none.
 *
 * <p>Read letter by letter rather than with a regular expression. A scenario has thousands of numbers, and a virtual machine that
 * has matched so many spends more than a second on translating the matcher before it gets round to the model.
 */
final class Numeral {

    private Numeral() {}

    /** Whether a text is a decimal number; infinities and numbers to other bases are none. */
    static boolean is(String text) {
        int first = afterSign(text, 0);
        int point = afterDigits(text, first);
        boolean pointed = holds(text, point, '.');
        int end = pointed ? afterDigits(text, point + 1) : point;
        boolean digits = point > first || end > point + 1;
        return digits && (end == text.length() || isPower(text, end));
    }

    private static boolean isPower(String text, int at) {
        if (!holds(text, at, 'e') && !holds(text, at, 'E')) {
            return false;
        }
        int first = afterSign(text, at + 1);
        int end = afterDigits(text, first);
        return end > first && end == text.length();
    }

    private static int afterSign(String text, int at) {
        return holds(text, at, '+') || holds(text, at, '-') ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean holds(String text, int at, char character) {
        return at < text.length() && text.charAt(at) == character;
    }
}
