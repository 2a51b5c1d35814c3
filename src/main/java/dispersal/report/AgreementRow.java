package dispersal.report;

import dispersal.analysis.Table;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * One pattern: what was published and what the runs give, on one scale. Numbers that are not there are not-a-number.
 *
 * @param label     what it says
 * @param kind      word of its kind
 * @param verdict   how well it agrees
 * @param published best value with its ends
 * @param simulated mean with the ends that hold nine tenths of the runs
 */
record AgreementRow(String label, String kind, String verdict, Ends published, Ends simulated) {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final int MONTH_LENGTH = "2017-10".length();

    /**
     * A value with its ends.
     *
     * @param middle the value
     * @param low    lower end
     * @param high   upper end
     */
    record Ends(double middle, double low, double high) {

        private Ends over(double size) {
            return new Ends(middle / size, low / size, high / size);
        }

        private DoubleStream numbers() {
            return DoubleStream.of(middle, low, high).filter(number -> !Double.isNaN(number));
        }
    }

    /** Reads a row of the table of a validation. */
    static AgreementRow of(Table table, int row) {
        return new AgreementRow(
                dated(table.text(row, "title"), table.text(row, "date")),
                table.text(row, "kind"),
                table.text(row, "verdict"),
                new Ends(table.number(row, "target"), table.number(row, "lower"), table.number(row, "upper")),
                new Ends(
                        table.number(row, "simulated"),
                        table.number(row, "sim_lower90"),
                        table.number(row, "sim_upper90")));
    }

    /** A title with a capital and, unless it names a year itself, the month the figure is of. */
    private static String dated(String title, String date) {
        String capital = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        String last = date.substring(date.lastIndexOf('/') + 1);
        return YEAR.matcher(title).find() ? capital : capital + ", " + last.substring(0, MONTH_LENGTH);
    }

    /** This row in relation to the published value, or to the middle of its ends. */
    AgreementRow relative() {
        double size = size();
        return new AgreementRow(label, kind, verdict, published.over(size), simulated.over(size));
    }

    /** Size of what was published: its value, the middle of its ends, or its only end. */
    double size() {
        return Double.isNaN(published.middle())
                ? DoubleStream.of(published.low(), published.high())
                        .filter(end -> !Double.isNaN(end))
                        .average()
                        .orElse(0)
                : published.middle();
    }

    /** Greatest number to be shown. */
    double greatest() {
        return DoubleStream.concat(published.numbers(), simulated.numbers())
                .max()
                .orElse(0);
    }

    /** Least number to be shown. */
    double least() {
        return DoubleStream.concat(published.numbers(), simulated.numbers())
                .min()
                .orElse(0);
    }

    boolean inside() {
        return verdict.equals("inside");
    }

    boolean heldBack() {
        return kind.equals("holdout");
    }
}
