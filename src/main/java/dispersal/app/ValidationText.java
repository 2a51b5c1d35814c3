package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.validation.Kind;
import dispersal.analysis.validation.KindVerdict;
import dispersal.analysis.validation.OriginTable;
import dispersal.analysis.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A validation in plain text: each pattern beside what the runs give, kind by kind, and the verdicts. */
final class ValidationText {

    /** The rule by which patterns are scored, for readers. */
    static final List<String> RULE = List.of(
            "Error: distance of the mean of the runs from the published value, over the square root of the sum of the",
            "squares of the pattern's tolerance, of the spread between runs (times 1 + 1/n) and of a tenth of the value.",
            "Where only an interval or a bound is published, the distance is that to its nearer end, 0 inside.",
            "Score: 1 - error/3, at least 0. Verdict: inside the published ends, near (error up to 3), or outside.",
            "Patterns that are held back have no part in the score of those that may be fitted.");

    private static final String ABSENT = "–";
    private static final int TITLE_WIDTH = 62;
    private static final int VERDICT_WIDTH = 64;
    private static final List<String> VALUES = List.of("target", "lower", "upper", "simulated");
    private static final double LARGE = 100;
    private static final double SMALL = 3;

    private final Table table;
    private final List<KindVerdict> verdicts;
    private final String order;
    private final int runs;

    /**
     * The text of a validation.
     *
     * @param validation with its runs
     * @param origins    the same by origin
     */
    ValidationText(Validation validation, OriginTable origins) {
        table = validation.table();
        verdicts = validation.verdicts();
        order = origins.returns().sentence();
        runs = validation.runs();
    }

    /** Its lines. */
    List<String> lines() {
        TextTable text = new TextTable(
                "pattern", "date", ">published", ">low – high", ">simulated", ">5 % – 95 %", ">score", "verdict");
        for (Kind kind : Kind.values()) {
            addKind(text, kind);
        }
        List<String> lines = new ArrayList<>(text.lines(Integer.MAX_VALUE));
        lines.add("");
        verdicts.forEach(verdict -> lines.addAll(TextTable.wrapped(verdict.sentence(), 120)));
        lines.addAll(TextTable.wrapped(order, 120));
        lines.add("");
        lines.add("Means of " + (runs == 1 ? "1 run" : runs + " runs") + ". How patterns are scored:");
        lines.addAll(RULE);
        return lines;
    }

    private void addKind(TextTable text, Kind kind) {
        boolean first = true;
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "kind").equals(kind.word())) {
                if (first) {
                    text.add(kind.word().toUpperCase(Locale.ROOT) + ": " + kind.meaning(), "", "", "", "", "", "", "");
                    first = false;
                }
                addRow(text, row);
            }
        }
    }

    private void addRow(TextTable text, int row) {
        text.add(
                TextTable.cut(table.text(row, "pattern") + "  " + table.text(row, "title"), TITLE_WIDTH),
                table.text(row, "date"),
                value(row, "target"),
                range(row, "lower", "upper"),
                value(row, "simulated"),
                range(row, "sim_lower90", "sim_upper90"),
                number(table.number(row, "score"), 2),
                TextTable.cut(table.text(row, "verdict"), VERDICT_WIDTH));
    }

    private String range(int row, String low, String high) {
        boolean noLow = Double.isNaN(table.number(row, low));
        boolean noHigh = Double.isNaN(table.number(row, high));
        if (noHigh) {
            return noLow ? ABSENT : "at least " + value(row, low);
        }
        return noLow ? "at most " + value(row, high) : value(row, low) + " – " + value(row, high);
    }

    /** All numbers of a row with as many decimals as its largest asks for. */
    private String value(int row, String column) {
        double value = table.number(row, column);
        double largest = VALUES.stream()
                .mapToDouble(name -> Math.abs(table.number(row, name)))
                .filter(number -> !Double.isNaN(number))
                .max()
                .orElse(0);
        if (largest >= LARGE && !Double.isNaN(value)) {
            return TextTable.persons(value);
        }
        return number(value, largest < SMALL ? 3 : 1);
    }

    private static String number(double value, int places) {
        return Double.isNaN(value) ? ABSENT : String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
