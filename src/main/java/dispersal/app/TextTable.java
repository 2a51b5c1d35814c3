package dispersal.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table in plain text, aligned in columns: text to the left, the columns named at the start to the right. */
final class TextTable {

    private static final String GAP = "  ";
    private static final String ELLIPSIS = "…";

    private final List<String[]> rows = new ArrayList<>();
    private final boolean[] right;

    /**
     * A table with a heading.
     *
     * @param headings one a column; a heading that starts with {@code >} is aligned to the right, as are its cells
     */
    TextTable(String... headings) {
        right = new boolean[headings.length];
        String[] plain = new String[headings.length];
        for (int c = 0; c < headings.length; c++) {
            right[c] = headings[c].startsWith(">");
            plain[c] = right[c] ? headings[c].substring(1) : headings[c];
        }
        rows.add(plain);
    }

    /**
     * Adds a row.
     *
     * @param cells one a column
     * @return this table
     */
    TextTable add(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException("expected " + right.length + " cells, found " + cells.length);
        }
        rows.add(cells.clone());
        return this;
    }

    /**
     * Lays the table out.
     *
     * @param width characters a line may have; the last column is cut to fit, the others never are
     * @return the lines, without blanks at their ends
     */
    List<String> lines(int width) {
        int[] widths = IntStream.range(0, right.length).map(this::widest).toArray();
        int last = right.length - 1;
        int before =
                Arrays.stream(widths).limit(last).map(w -> w + GAP.length()).sum();
        widths[last] = Math.min(widths[last], Math.max(1, width - before));
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.length; c++) {
            String cell = cut(row[c], widths[c]);
            String blanks = " ".repeat(widths[c] - cell.length());
            line.append(c == 0 ? "" : GAP).append(right[c] ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    /**
     * Shortens a text.
     *
     * @param text  any text
     * @param width characters it may have, at least 1
     * @return the text, or its beginning and an ellipsis
     */
    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + ELLIPSIS;
    }

    /**
     * Breaks a sentence into lines, all but the first indented.
     *
     * @param text  words with single blanks between them
     * @param width characters a line may have, unless a single word has more
     * @return the lines
     */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(GAP);
            }
            line.append(line.isEmpty() || line.toString().equals(GAP) ? "" : " ")
                    .append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A number of persons.
     *
     * @param persons the number
     * @return rounded, with a comma at the thousands
     */
    static String persons(double persons) {
        return String.format(Locale.ROOT, "%,d", Math.round(persons));
    }

    /**
     * A share.
     *
     * @param share between 0 and 1
     * @return per cent with one decimal
     */
    static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
