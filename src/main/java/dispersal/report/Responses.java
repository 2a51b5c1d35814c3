package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one outcome responds to the factors of a study, read from table {@code response}.
 *
 * @param outcome the outcome
 * @param points  its mean at each point of the design at which at least one run succeeded
 */
record Responses(OutcomeLabel outcome, List<Point> points) {

    /** Name of the table. */
    static final String TABLE = "response";

    private static final String NO_UNIT = "-";
    private static final List<String> COLUMNS = List.of("point", "metric", "group", "n", "mean", "lower95", "upper95");

    Responses {
        points = List.copyOf(points);
    }

    /**
     * A point of the design.
     *
     * @param values one value a factor
     * @param n      replicates [runs]
     * @param band   mean over them and the 95 % interval of this mean, without width where there is none
     */
    record Point(List<Double> values, long n, Band band) {

        Point {
            values = List.copyOf(values);
        }

        /** Whether the interval has a width. */
        boolean hasBand() {
            return band.lower() < band.upper();
        }
    }

    /** The columns of factors: all between the number of the point and the metric. */
    static List<Column> factors(Table table) {
        return table.columns().subList(table.indexOf("point") + 1, table.indexOf("metric"));
    }

    /**
     * Why the responses cannot be shown over so many factors.
     *
     * @param tables tables with {@code response}
     * @param number how many factors the figure shows
     * @return the reason; empty if they can
     */
    static Optional<String> unfit(Tables tables, int number) {
        Table table = tables.table(TABLE);
        for (String column : COLUMNS) {
            if (table.findIndexOf(column).isEmpty()) {
                return Optional.of("table response has no column " + column);
            }
        }
        List<Column> factors = factors(table);
        if (factors.isEmpty()) {
            return Optional.of("table response shows no factor: the study varies none, or too many");
        }
        if (factors.size() != number) {
            return Optional.of("the study varies " + Theme.counted(factors.size(), "factor") + "; the figure shows "
                    + Theme.counted(number, "factor"));
        }
        for (Column factor : factors) {
            if (factor.type() == Table.Type.TEXT) {
                return Optional.of("factor " + factor.name() + " is not a number");
            }
        }
        return of(tables).isEmpty() ? Optional.of("table response holds no means") : Optional.empty();
    }

    /** One for each outcome that has a mean somewhere, in the order of the table. */
    static List<Responses> of(Tables tables) {
        Table table = tables.table(TABLE);
        List<Column> factors = factors(table);
        Map<Outcome, List<Point>> points = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            int current = row;
            List<Double> values = factors.stream()
                    .map(factor -> table.number(current, factor.name()))
                    .toList();
            double mean = table.number(row, "mean");
            if (Double.isFinite(mean) && values.stream().allMatch(Double::isFinite)) {
                points.computeIfAbsent(
                                new Outcome(table.text(row, "metric"), table.text(row, "group")),
                                unseen -> new ArrayList<>())
                        .add(new Point(values, (long) table.number(row, "n"), band(table, row, mean)));
            }
        }
        List<Responses> all = new ArrayList<>();
        points.forEach((outcome, own) -> all.add(new Responses(OutcomeLabel.of(outcome, tables), own)));
        return all;
    }

    /** Whether the outcome has more than one mean. */
    boolean varies() {
        return points.stream().map(point -> point.band().mean()).distinct().count() > 1;
    }

    /** Which outcomes do not vary, in a sentence that follows others; empty if all do. */
    static String without(List<Responses> outcomes) {
        Map<String, String> constant = new LinkedHashMap<>();
        outcomes.stream()
                .filter(outcome -> !outcome.varies())
                .forEach(outcome -> constant.put(outcome.outcome().name(), "the same at all points"));
        return StudyIndices.without(constant);
    }

    private static Band band(Table table, int row, double mean) {
        double lower = table.number(row, "lower95");
        double upper = table.number(row, "upper95");
        return Double.isFinite(lower) && Double.isFinite(upper)
                ? new Band(lower, mean, upper)
                : new Band(mean, mean, mean);
    }

    /** What readers call a factor of the table, with its unit and, where table {@code sensitivity} tells it, its grade. */
    static FactorLabel label(Column factor, Tables tables) {
        boolean plain = factor.unit().isEmpty() || factor.unit().equals(NO_UNIT);
        String name = plain ? factor.name() : factor.name() + " (" + factor.unit() + ")";
        boolean graded = tables.has(StudyIndices.TABLE)
                && StudyIndices.unfit(tables, List.of()).isEmpty();
        EvidenceGrade grade = graded
                ? Optional.ofNullable(StudyIndices.labels(tables).get(factor.name()))
                        .map(FactorLabel::grade)
                        .orElse(EvidenceGrade.NONE)
                : EvidenceGrade.NONE;
        return new FactorLabel(name, grade);
    }

    /** Least and greatest number of replicates in words, such as {@code n = 5} or {@code n = 5 to 20}. */
    static String replicates(List<Responses> outcomes) {
        long least = outcomes.stream()
                .flatMap(outcome -> outcome.points().stream())
                .mapToLong(Point::n)
                .min()
                .orElse(0);
        long most = outcomes.stream()
                .flatMap(outcome -> outcome.points().stream())
                .mapToLong(Point::n)
                .max()
                .orElse(0);
        return "n = " + least + (least == most ? "" : " to " + most);
    }
}
