package dispersal.analysis.validation;

import java.time.LocalDate;

/**
 * A day, or some days in a row.
 *
 * @param from  first day
 * @param until last day, not before the first
 */
public record Span(LocalDate from, LocalDate until) {

    private static final String SLASH = "/";

    /** Checks the order. */
    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("found " + from + SLASH + until + ", which ends before it begins");
        }
    }

    /**
     * A span as it is written: {@code 2017-10-31}, or {@code 2017-01-01/2017-12-31}.
     *
     * @param text the text
     * @return the span
     * @throws IllegalArgumentException if it is none
     */
    public static Span parse(String text) {
        String[] ends = text.strip().split(SLASH, -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("found '" + text + "', expected a date or two joined by /");
        }
        return new Span(date(ends[0]), date(ends[ends.length - 1]));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException exception) {
            throw new IllegalArgumentException("found '" + text + "', expected yyyy-mm-dd", exception);
        }
    }

    /** Whether it is a single day. */
    public boolean isDay() {
        return from.equals(until);
    }

    @Override
    public String toString() {
        return isDay() ? from.toString() : from + SLASH + until;
    }
}
