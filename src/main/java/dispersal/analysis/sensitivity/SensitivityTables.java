package dispersal.analysis.sensitivity;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tables {@code sensitivity} and {@code convergence}: what moves each outcome, beside how well it is known. An interaction has the
 * worst grade of its factors, and their role if they share it; the dummy has neither.
 */
public final class SensitivityTables {

    /** Name of the table of indices. */
    public static final String SENSITIVITY = "sensitivity";

    /** Name of the table of indices at growing numbers of blocks. */
    public static final String CONVERGENCE = "convergence";

    private static final String TIMES = " × ";

    private final List<Factor> factors;
    private final Table sensitivity;
    private final Table convergence;

    /**
     * Empty tables.
     *
     * @param factors what the study varies
     */
    public SensitivityTables(List<Factor> factors) {
        this.factors = List.copyOf(factors);
        this.sensitivity = new Table(
                SENSITIVITY,
                join(
                        named(),
                        estimated(),
                        List.of(
                                Column.text("verdict"),
                                Column.text("grade"),
                                Column.text("role"),
                                blocks(),
                                Column.integer("needed", "blocks"))));
        this.convergence = new Table("convergence", join(named(), List.of(blocks()), estimated()));
    }

    private static List<Column> named() {
        return List.of(Column.text("method"), Column.text("metric"), Column.text("factor"), Column.text("index"));
    }

    private static List<Column> estimated() {
        return List.of(
                Column.decimal("value", "as the index"),
                Column.decimal("lower95", "as the index"),
                Column.decimal("upper95", "as the index"));
    }

    private static Column blocks() {
        return Column.integer("blocks", "blocks");
    }

    @SafeVarargs
    private static List<Column> join(List<Column>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }

    /**
     * Adds indices to table {@code sensitivity}.
     *
     * @param method  the method that found them
     * @param outcome what they are about
     * @param indices the indices
     */
    public void add(SensitivityMethod method, Outcome outcome, List<SensitivityIndex> indices) {
        for (SensitivityIndex index : indices) {
            List<Factor> moved = factors(index.factor());
            sensitivity.add(
                    method.name(),
                    outcome.text(),
                    index.factor(),
                    index.index(),
                    index.value(),
                    index.lower95(),
                    index.upper95(),
                    index.verdict().name().toLowerCase(Locale.ROOT),
                    grade(moved),
                    role(moved),
                    (long) index.blocks(),
                    index.needed());
        }
    }

    /**
     * Adds indices to table {@code convergence}.
     *
     * @param method  the method that found them
     * @param outcome what they are about
     * @param indices indices at growing numbers of blocks, as {@link Convergence} gives them
     */
    public void addConvergence(SensitivityMethod method, Outcome outcome, List<SensitivityIndex> indices) {
        for (SensitivityIndex index : indices) {
            convergence.add(
                    method.name(),
                    outcome.text(),
                    index.factor(),
                    index.index(),
                    (long) index.blocks(),
                    index.value(),
                    index.lower95(),
                    index.upper95());
        }
    }

    /** Table {@code sensitivity}: method, metric, factor, index, value, lower95, upper95, verdict, grade, role, blocks, needed. */
    public Table sensitivity() {
        return sensitivity;
    }

    /** Table {@code convergence}: method, metric, factor, index, blocks, value, lower95, upper95. */
    public Table convergence() {
        return convergence;
    }

    private List<Factor> factors(String name) {
        List<Factor> single = named(name).toList();
        return single.isEmpty()
                ? Arrays.stream(name.split(TIMES)).flatMap(this::named).toList()
                : new ArrayList<>(single);
    }

    private Stream<Factor> named(String name) {
        return factors.stream().filter(factor -> factor.name().equals(name));
    }

    private static String grade(List<Factor> moved) {
        return moved.stream().map(Factor::grade).max(String::compareTo).orElse("");
    }

    private static String role(List<Factor> moved) {
        List<String> roles = moved.stream()
                .map(factor -> factor.role().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return roles.size() == 1 ? roles.get(0) : "";
    }
}
