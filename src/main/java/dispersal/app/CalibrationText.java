package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.calibration.FitTable;
import dispersal.analysis.calibration.GenerationTable;
import dispersal.analysis.calibration.LearnedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a calibration found, in words. */
final class CalibrationText {

    private static final int WIDTH = 140;

    private final CalibrationModel model;
    private final CalibrationFindings findings;

    /**
     * Words about findings.
     *
     * @param model    what was calibrated
     * @param findings what was found
     */
    CalibrationText(CalibrationModel model, CalibrationFindings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** The words, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(model.study().description().title());
        lines.add("study " + model.study().description().name() + ", "
                + StudyWords.runs(model.request().plan().runs()) + ", "
                + model.prior().dimensions() + " parameters, "
                + fitted().length + " patterns fitted of " + model.patterns().size() + " measured");
        lines.add("");
        lines.addAll(parameters());
        lines.add("");
        lines.addAll(search());
        lines.addAll(coverage());
        lines.addAll(leftOut());
        lines.addAll(fit());
        lines.add("");
        return lines;
    }

    private List<String> parameters() {
        Table summary = findings.table(LearnedTable.NAME);
        TextTable text = new TextTable(
                "parameter", ">prior", ">posterior mean", ">90 % interval", ">sd ratio", "identified", "tied to");
        for (int row = 0; row < summary.size(); row++) {
            text.add(
                    summary.text(row, "parameter"),
                    number(summary.number(row, "prior_low")) + " to " + number(summary.number(row, "prior_high")),
                    number(summary.number(row, "mean")),
                    number(summary.number(row, "q05")) + " to " + number(summary.number(row, "q95")),
                    number(summary.number(row, "sd_ratio")),
                    summary.text(row, "identified"),
                    summary.text(row, "partner") + " (" + number(summary.number(row, "correlation")) + ")");
        }
        List<String> lines = new ArrayList<>(text.lines(WIDTH));
        lines.add("identified: the twin experiment recovers it with a posterior sd below half the prior's");
        return lines;
    }

    private List<String> search() {
        List<String> lines = new ArrayList<>();
        List<String> structural = findings.structural();
        lines.add(
                structural.isEmpty()
                        ? "every fitted pattern is met somewhere in the prior"
                        : "met by no parameters in the prior, and so not fitted: " + String.join(", ", structural));
        Table generations = findings.table(GenerationTable.NAME);
        for (int row = 0; row < generations.size(); row++) {
            boolean last = row == generations.size() - 1
                    || !generations.text(row, "data").equals(generations.text(row + 1, "data"));
            if (last) {
                lines.add("search for the " + generations.text(row, "data") + " figures: largest error "
                        + number(generations.number(row, "threshold")) + " standard deviations, worth "
                        + number(generations.number(row, "effective_size")) + " equally weighted runs, "
                        + number(generations.number(row, "newcomers")) + " newcomers in the last generation");
                if (generations.number(row, "effective_size") < fitted().length) {
                    lines.add("  these are fewer than the " + fitted().length + " fitted patterns: what is said of the"
                            + " parameters is less sure than need be; give sequential a larger population");
                }
            }
        }
        return lines;
    }

    private List<String> coverage() {
        Table coverage = findings.table("coverage");
        Table identified = findings.table(LearnedTable.NAME);
        int[] rows = IntStream.range(0, coverage.size())
                .filter(row -> identified.text(row, "identified").equals("yes"))
                .toArray();
        double mean = IntStream.range(0, coverage.size())
                .mapToDouble(row -> coverage.number(row, "share"))
                .average()
                .orElse(Double.NaN);
        String each = IntStream.of(rows)
                .mapToObj(row -> coverage.text(row, "parameter") + " " + percent(coverage.number(row, "share")))
                .reduce((one, other) -> one + ", " + other)
                .orElse("none is identified");
        return List.of("90 % intervals hold the truth in " + percent(mean) + " of the synthetic data sets; identified: "
                + each);
    }

    private List<String> leftOut() {
        Table table = findings.table("leave-one-out");
        int[] own = IntStream.range(0, table.size())
                .filter(row -> table.text(row, "left_out").equals(table.text(row, "pattern")))
                .toArray();
        int[] groups = IntStream.range(0, table.size())
                .filter(row -> !table.text(row, "left_out").equals(table.text(row, "pattern")))
                .toArray();
        return List.of(
                "left out one pattern at a time: " + inside(table, own),
                "left out one origin or theme at a time: " + inside(table, groups));
    }

    private static String inside(Table table, int... rows) {
        long inside = IntStream.of(rows)
                .filter(row -> table.text(row, "inside").equals("yes"))
                .count();
        double score = IntStream.of(rows)
                .mapToDouble(row -> table.number(row, "log_score"))
                .sum();
        return inside + " of " + rows.length + " predicted within 90 %, sum of log scores " + number(score);
    }

    private List<String> fit() {
        Table fit = findings.table(FitTable.NAME);
        return List.of("mean score of fitted patterns: " + number(mean(fit, "prior_score")) + " before, "
                + number(mean(fit, "score")) + " after (1 is exact, 0 is three standard errors off)");
    }

    private double mean(Table fit, String column) {
        return IntStream.of(fitted())
                .mapToDouble(row -> fit.number(row, column))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private int[] fitted() {
        return IntStream.range(0, model.patterns().size())
                .filter(j -> model.patterns().get(j).kind().fitted())
                .toArray();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3g", value);
    }
}
