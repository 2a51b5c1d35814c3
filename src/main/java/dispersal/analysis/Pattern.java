package dispersal.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A published figure that a run can be held against: how many people of some origins had met some fates by a date. Patterns are
 * never read by the model.
 *
 * @param id      short name
 * @param title   what it says, for readers
 * @param date    date of the figure
 * @param origins {@code all}, {@code region:<name>}, or codes of origins joined by {@code ;}
 * @param fates   fates counted
 * @param share   whether it is a share of all adults of these origins who had arrived by then; otherwise persons
 * @param low     low end of what is published [persons or share], not-a-number where open
 * @param central best value, not-a-number where there is none
 * @param high    high end, not-a-number where open
 * @param kind    what use may be made of it: fit, hold-out, input, bound, shape
 * @param source  who published it
 */
public record Pattern(
        String id,
        String title,
        LocalDate date,
        String origins,
        Set<String> fates,
        boolean share,
        double low,
        double central,
        double high,
        String kind,
        String source) {

    /** Copies the set. */
    public Pattern {
        fates = Set.copyOf(fates);
    }

    /**
     * Reads patterns from a table with the columns id, title, date, origins, fates, per, low, central, high, kind, source.
     *
     * @param table one row a pattern
     * @return the patterns in order
     * @throws IllegalArgumentException if a column is missing, a date or number is not one, or {@code per} is neither
     *                                  {@code persons} nor {@code share}; the message names the row
     */
    public static List<Pattern> from(Table table) {
        return java.util.stream.IntStream.range(0, table.size())
                .mapToObj(row -> pattern(table, row))
                .toList();
    }

    private static Pattern pattern(Table table, int row) {
        String id = table.text(row, "id");
        try {
            return new Pattern(
                    id,
                    table.text(row, "title"),
                    LocalDate.parse(table.text(row, "date")),
                    table.text(row, "origins").strip(),
                    Set.of(table.text(row, "fates").strip().split("\\s*;\\s*")),
                    isShare(table.text(row, "per")),
                    number(table, row, "low"),
                    number(table, row, "central"),
                    number(table, row, "high"),
                    table.text(row, "kind"),
                    table.text(row, "source"));
        } catch (java.time.format.DateTimeParseException exception) {
            throw new IllegalArgumentException(
                    "pattern " + id + ": date: found '" + exception.getParsedString() + "', expected yyyy-mm-dd",
                    exception);
        } catch (NumberFormatException exception) {
            throw new IllegalArgumentException("pattern " + id + ": " + exception.getMessage(), exception);
        }
    }

    private static boolean isShare(String per) {
        return switch (per.strip()) {
            case "share" -> true;
            case "persons" -> false;
            default -> throw new NumberFormatException("per: found '" + per + "', expected persons or share");
        };
    }

    private static double number(Table table, int row, String column) {
        String text = table.text(row, column).strip();
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException exception) {
            throw new NumberFormatException(column + ": found '" + text + "', expected a number or nothing");
        }
    }
}
