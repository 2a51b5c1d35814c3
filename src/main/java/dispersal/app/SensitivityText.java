package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.sensitivity.SensitivityIndex;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Table {@code sensitivity} as a reader wants it first: for each outcome the factors that matter most, each with its grade. */
final class SensitivityText {

    private static final int MOST_FACTORS = 8;
    private static final String DUMMY = "dummy";
    private static final String PAIR = " × ";
    /** The index by which factors are ranked, method by method. */
    private static final Map<String, String> RANKED_BY =
            Map.of("morris", "mu_star", "sobol", "total", "one-at-a-time", "swing", "rank-regression", "rank");

    private static final String CONSTANT = Verdict.CONSTANT.name().toLowerCase(Locale.ROOT);

    private final Table table;
    private final RunsNeeded runs;

    /**
     * The table in words.
     *
     * @param sensitivity table {@code sensitivity}
     * @param runs        what further blocks cost
     */
    SensitivityText(Table sensitivity, RunsNeeded runs) {
        table = sensitivity;
        this.runs = runs;
    }

    /** A block of lines for each method and outcome, a single line for an outcome that never varies. */
    List<String> lines() {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "index").equals(rankedBy(row))) {
                String title = table.text(row, "metric") + ", " + table.text(row, "method") + ", by "
                        + table.text(row, "index");
                blocks.computeIfAbsent(title, unseen -> new ArrayList<>()).add(row);
            }
        }
        List<String> lines = new ArrayList<>();
        blocks.forEach((title, rows) -> {
            if (rows.stream().allMatch(row -> table.text(row, "verdict").equals(CONSTANT))) {
                lines.add(title + ": the same at all points, so that no factor can be judged");
            } else {
                lines.add(title);
                lines.addAll(block(rows));
            }
            lines.add("");
        });
        return lines;
    }

    private String rankedBy(int row) {
        return RANKED_BY.getOrDefault(table.text(row, "method"), table.text(row, "index"));
    }

    private List<String> block(List<Integer> rows) {
        List<Integer> ranked = rows.stream()
                .filter(row -> single(table.text(row, "factor")))
                .sorted(Comparator.comparingDouble((Integer row) -> -magnitude(row)))
                .toList();
        TextTable text = new TextTable("factor", "grade", ">value", ">95 % interval", "verdict");
        ranked.stream().limit(MOST_FACTORS).forEach(row -> add(text, row));
        rows.stream().filter(row -> table.text(row, "factor").equals(DUMMY)).forEach(row -> add(text, row));
        List<String> lines = new ArrayList<>(text.lines(Integer.MAX_VALUE));
        if (ranked.size() > MOST_FACTORS) {
            lines.add("and " + (ranked.size() - MOST_FACTORS) + " more, " + verdicts(ranked) + "; see sensitivity.csv");
        }
        return lines;
    }

    private static boolean single(String factor) {
        return !factor.equals(DUMMY) && !factor.contains(PAIR);
    }

    private double magnitude(int row) {
        double value = Math.abs(table.number(row, "value"));
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private void add(TextTable text, int row) {
        String verdict = table.text(row, "verdict").replace('_', ' ');
        boolean dummy = table.text(row, "factor").equals(DUMMY);
        text.add(
                dummy ? "(chance alone)" : table.text(row, "factor"),
                table.text(row, "grade"),
                number(table.number(row, "value")),
                number(table.number(row, "lower95")) + " – " + number(table.number(row, "upper95")),
                dummy ? "" : verdict + advice(row));
    }

    private String advice(int row) {
        long needed = (long) table.number(row, "needed");
        if (needed == 0) {
            return "";
        }
        if (needed >= SensitivityIndex.MOST_NEEDED) {
            return ", and no number of runs would tell";
        }
        return ", about " + runs.words(table.text(row, "method"), needed) + " would tell";
    }

    private String verdicts(List<Integer> ranked) {
        Set<String> kinds = new LinkedHashSet<>();
        ranked.forEach(row -> kinds.add(table.text(row, "verdict")));
        List<String> counted = new ArrayList<>();
        for (String kind : kinds) {
            long count = ranked.stream()
                    .skip(MOST_FACTORS)
                    .filter(row -> table.text(row, "verdict").equals(kind))
                    .count();
            if (count > 0) {
                counted.add(count + " " + kind.replace('_', ' '));
            }
        }
        return String.join(", ", counted);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3g", value);
    }
}
