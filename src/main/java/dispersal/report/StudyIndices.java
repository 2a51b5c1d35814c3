package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much each factor of a study moves one outcome by one method, read from table {@code sensitivity}.
 *
 * @param method  name of the method
 * @param outcome the outcome
 * @param indices all indices, as in the table
 */
record StudyIndices(String method, OutcomeLabel outcome, List<Index> indices) {

    /** Name of the table. */
    static final String TABLE = "sensitivity";
    /** Factor that moves nothing but chance. */
    static final String DUMMY = "dummy";

    private static final String PAIR = "\u00d7";
    private static final long MOST_NEEDED = 1_000_000;
    private static final List<String> COLUMNS = List.of(
            "method", "metric", "factor", "index", "value", "lower95", "upper95", "verdict", "grade", "role", "blocks",
            "needed");

    StudyIndices {
        indices = List.copyOf(indices);
    }

    /**
     * An index of a factor.
     *
     * @param factor  name of the factor
     * @param label   what readers call it, with the grade of its evidence
     * @param measure which index
     * @param value   the estimate, {@code NaN} if there is none
     * @param lower   lower end of its 95 % interval, {@code NaN} if there is none
     * @param upper   upper end
     * @param verdict what may be said of it
     * @param blocks  independent blocks behind it
     * @param needed  blocks that would presumably settle it, 0 where nothing needs settling
     */
    record Index(
            String factor,
            FactorLabel label,
            String measure,
            double value,
            double lower,
            double upper,
            Verdict verdict,
            long blocks,
            long needed) {

        /** Whether there is an estimate. */
        boolean known() {
            return Double.isFinite(value);
        }

        /** The estimate with its interval, which has no width where there is none. */
        Band band() {
            return Double.isFinite(lower) && Double.isFinite(upper)
                    ? new Band(lower, value, upper)
                    : new Band(value, value, value);
        }

        /** Lower end of the interval, or the estimate where there is none. */
        double least() {
            return Double.isFinite(lower) ? Math.min(lower, value) : value;
        }

        /** Upper end of the interval, or the estimate where there is none. */
        double greatest() {
            return Double.isFinite(upper) ? Math.max(upper, value) : value;
        }
    }

    /**
     * Reads the indices that a figure shows.
     *
     * @param tables   tables with {@code sensitivity}
     * @param measures which measures it shows
     * @return one for each method and outcome, in the order of the table; none if there are none of these measures
     */
    static List<StudyIndices> of(Tables tables, Predicate<String> measures) {
        Table table = tables.table(TABLE);
        Map<String, List<Index>> found = new LinkedHashMap<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (measures.test(table.text(row, "index"))) {
                String key = table.text(row, "method") + '\n' + table.text(row, "metric");
                first.putIfAbsent(key, row);
                found.computeIfAbsent(key, unseen -> new ArrayList<>()).add(index(table, row));
            }
        }
        List<StudyIndices> all = new ArrayList<>();
        found.forEach((key, indices) -> {
            int row = first.getOrDefault(key, 0);
            Outcome outcome = Outcome.of(table.text(row, "metric"));
            all.add(new StudyIndices(table.text(row, "method"), OutcomeLabel.of(outcome, tables), indices));
        });
        return all;
    }

    private static Index index(Table table, int row) {
        return new Index(
                table.text(row, "factor"),
                FactorLabel.of(table.text(row, "factor"), table.text(row, "role"), table.text(row, "grade")),
                table.text(row, "index"),
                table.number(row, "value"),
                table.number(row, "lower95"),
                table.number(row, "upper95"),
                verdict(table.text(row, "verdict")),
                (long) table.number(row, "blocks"),
                (long) table.number(row, "needed"));
    }

    private static Verdict verdict(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("sensitivity.verdict holds '" + word + "'; known verdicts are: "
                                + Arrays.stream(Verdict.values())
                                        .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Why a figure of some measures cannot be drawn.
     *
     * @param tables   tables with {@code sensitivity}
     * @param measures the measures, all of which it needs
     * @return the reason; empty if it can
     */
    static Optional<String> unfit(Tables tables, Collection<String> measures) {
        Table table = tables.table(TABLE);
        for (String column : COLUMNS) {
            if (table.findIndexOf(column).isEmpty()) {
                return Optional.of("table sensitivity has no column " + column);
            }
        }
        for (String measure : measures) {
            boolean absent = table.rows().stream()
                    .noneMatch(
                            row -> String.valueOf(row[table.indexOf("index")]).equals(measure));
            if (absent) {
                return Optional.of("table sensitivity has no index " + measure);
            }
        }
        return Optional.empty();
    }

    /** What readers call each factor, with the grade of its evidence. */
    static Map<String, FactorLabel> labels(Tables tables) {
        Table table = tables.table(TABLE);
        Map<String, FactorLabel> labels = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            Index index = index(table, row);
            labels.putIfAbsent(index.factor(), index.label());
        }
        return labels;
    }

    /** Refuses tables for a reason. */
    static void refuse(String reason) {
        throw new IllegalArgumentException(reason);
    }

    /** Measures of this outcome in the order of the table. */
    List<String> measures() {
        return indices.stream().map(Index::measure).distinct().toList();
    }

    /** The index of a factor by a measure, if there is one. */
    Optional<Index> find(String factor, String measure) {
        return indices.stream()
                .filter(index ->
                        index.factor().equals(factor) && index.measure().equals(measure))
                .findFirst();
    }

    /** What chance alone gives by a measure, if that is known. */
    Optional<Index> floor(String measure) {
        return find(DUMMY, measure).filter(Index::known);
    }

    /** Known indices by a measure of all single factors but the dummy, the greatest first. */
    List<Index> ranked(String measure) {
        return indices.stream()
                .filter(index -> index.measure().equals(measure) && index.known())
                .filter(StudyIndices::single)
                .sorted(Comparator.comparingDouble((Index index) -> -Math.abs(index.value()))
                        .thenComparing(Index::factor))
                .toList();
    }

    /** Why there is nothing to show for this outcome by a measure; empty if there is something. */
    Optional<String> silence(String measure) {
        if (!ranked(measure).isEmpty()) {
            return Optional.empty();
        }
        boolean constant = indices.stream().anyMatch(index -> index.verdict() == Verdict.CONSTANT);
        return Optional.of(constant ? "the same at all points" : "too few runs succeeded");
    }

    /** Why some outcomes have nothing to show by a measure, by their names. */
    static Map<String, String> silent(List<StudyIndices> outcomes, String measure) {
        Map<String, String> silent = new LinkedHashMap<>();
        outcomes.forEach(indices -> indices.silence(measure)
                .ifPresent(reason -> silent.put(indices.outcome().name(), reason)));
        return silent;
    }

    /**
     * Which outcomes have nothing to show, and why, in a sentence that follows others.
     *
     * @param silent why each of them has nothing to show, by its name
     * @return the sentence, empty if there are none
     */
    static String without(Map<String, String> silent) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        silent.forEach((outcome, reason) ->
                outcomes.computeIfAbsent(reason, unseen -> new ArrayList<>()).add(outcome));
        StringBuilder words = new StringBuilder();
        outcomes.forEach((reason, names) -> words.append(" Not shown: ")
                .append(String.join("; ", names))
                .append(" (")
                .append(reason)
                .append(")."));
        return words.toString();
    }

    /** Number of blocks behind the indices in words. */
    String blocks() {
        return Theme.counted(indices.stream().mapToLong(Index::blocks).max().orElse(0), "block");
    }

    /**
     * How many factors are unresolved and what would settle them.
     *
     * @param measures by which measures
     * @param unit     what there must be more of, such as {@code blocks}
     * @return a few words, empty if nothing is open
     */
    String open(Collection<String> measures, String unit) {
        List<Index> open = indices.stream()
                .filter(index -> index.verdict() == Verdict.UNRESOLVED && measures.contains(index.measure()))
                .filter(StudyIndices::single)
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        long factors = open.stream().map(Index::factor).distinct().count();
        long least = open.stream().mapToLong(Index::needed).min().orElse(0);
        long most = open.stream().mapToLong(Index::needed).max().orElse(0);
        return Theme.counted(factors, "factor") + " unresolved, settled by about " + needed(least)
                + (least == most ? "" : " to " + needed(most)) + ' ' + unit;
    }

    private static String needed(long number) {
        return number > MOST_NEEDED ? "over " + Theme.persons(MOST_NEEDED) : Theme.persons(number);
    }

    private static boolean single(Index index) {
        return !index.factor().equals(DUMMY) && !index.factor().contains(PAIR);
    }
}
