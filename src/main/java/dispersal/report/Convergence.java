package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.design.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the most telling index of one outcome settles as blocks are added, read from table {@code convergence}.
 *
 * @param outcome the outcome
 * @param measure which index
 * @param courses the course of each factor, the greatest at the end first, the dummy's last if there is one
 */
record Convergence(OutcomeLabel outcome, String measure, List<Course> courses) {

    /** Name of the table. */
    static final String TABLE = "convergence";

    private static final List<String> COLUMNS =
            List.of("method", "metric", "factor", "index", "blocks", "value", "lower95", "upper95");
    private static final List<String> TELLING = List.of("total", "mu_star");
    private static final List<String> LESS_TELLING =
            List.of("mu", "sigma", "second", "first", "first_net", "replicate_noise", "explained");
    private static final String PAIR = "\u00d7";

    Convergence {
        courses = List.copyOf(courses);
    }

    /**
     * The course of a factor's index.
     *
     * @param factor name of the factor
     * @param steps  its values, by blocks
     */
    record Course(String factor, List<Step> steps) {

        Course {
            steps = List.copyOf(steps);
        }

        private double end() {
            return steps.isEmpty()
                    ? 0
                    : Math.abs(steps.get(steps.size() - 1).band().mean());
        }

        boolean dummy() {
            return factor.equals(StudyIndices.DUMMY);
        }
    }

    /**
     * An index after some blocks.
     *
     * @param blocks number of blocks
     * @param band   the index and its 95 % interval
     */
    record Step(double blocks, Band band) {}

    /** Why the table cannot be shown; empty if it can. */
    static Optional<String> unfit(Tables tables) {
        Table table = tables.table(TABLE);
        return COLUMNS.stream()
                .filter(column -> table.findIndexOf(column).isEmpty())
                .findFirst()
                .map(column -> "table convergence has no column " + column)
                .or(() -> table.size() == 0 ? Optional.of("table convergence is empty") : Optional.empty());
    }

    /** One for each method and outcome, in the order of the table. */
    static List<Convergence> of(Tables tables) {
        Table table = tables.table(TABLE);
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rows.computeIfAbsent(
                            table.text(row, "method") + '\n' + table.text(row, "metric"), unseen -> new ArrayList<>())
                    .add(row);
        }
        return rows.values().stream().map(own -> of(table, own, tables)).toList();
    }

    private static Convergence of(Table table, List<Integer> rows, Tables tables) {
        List<String> measures =
                rows.stream().map(row -> table.text(row, "index")).distinct().toList();
        String measure = TELLING.stream()
                .filter(measures::contains)
                .findFirst()
                .or(() -> measures.stream()
                        .filter(name -> !LESS_TELLING.contains(name))
                        .findFirst())
                .orElse(measures.get(0));
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (int row : rows) {
            String factor = table.text(row, "factor");
            if (table.text(row, "index").equals(measure) && !factor.contains(PAIR)) {
                List<Step> own = steps.computeIfAbsent(factor, unseen -> new ArrayList<>());
                step(table, row).ifPresent(own::add);
            }
        }
        List<Course> courses = steps.entrySet().stream()
                .map(entry -> new Course(entry.getKey(), sorted(entry.getValue())))
                .filter(course -> !course.steps().isEmpty())
                .sorted(Comparator.comparing(Course::dummy)
                        .thenComparing(Comparator.comparingDouble(Course::end).reversed())
                        .thenComparing(Course::factor))
                .toList();
        Outcome outcome = Outcome.of(table.text(rows.get(0), "metric"));
        return new Convergence(OutcomeLabel.of(outcome, tables), measure, courses);
    }

    private static List<Step> sorted(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparingDouble(Step::blocks)).toList();
    }

    private static Optional<Step> step(Table table, int row) {
        double value = table.number(row, "value");
        if (!Double.isFinite(value)) {
            return Optional.empty();
        }
        double lower = table.number(row, "lower95");
        double upper = table.number(row, "upper95");
        Band band = Double.isFinite(lower) && Double.isFinite(upper)
                ? new Band(lower, value, upper)
                : new Band(value, value, value);
        return Optional.of(new Step(table.number(row, "blocks"), band));
    }
}
