package dispersal.analysis;

import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The runs of a base scenario and of its alternatives, reduced to the measures that {@link Summary} knows and paired by
 * replicate. A replicate that failed in one of two scenarios is left out of their comparison; a measure that a run does not
 * mention is 0 in that run.
 */
public final class PairedRuns {

    /** Name of the table of differences. */
    public static final String NAME = "comparison";

    private static final String FLOWS = "flows";

    private final List<String> names;
    private final List<Values> scenarios;
    private final IntUnaryOperator draws;

    /**
     * No runs yet.
     *
     * @param names names of the scenarios, the base first
     */
    public PairedRuns(List<String> names) {
        this(names, replicate -> replicate);
    }

    /**
     * No runs yet.
     *
     * @param names names of the scenarios, the base first
     * @param draws number of the draw of parameters that a replicate has
     */
    public PairedRuns(List<String> names, IntUnaryOperator draws) {
        this.names = List.copyOf(names);
        this.draws = draws;
        scenarios = names.stream().map(name -> new Values()).toList();
    }

    /** Measures of one scenario by replicate. */
    private static final class Values {

        private final Map<Measures.Key, double[]> byMeasure = new LinkedHashMap<>();
        private final BitSet done = new BitSet();

        void put(int replicate, Map<Measures.Key, Double> measures) {
            done.set(replicate);
            measures.forEach((key, value) -> {
                double[] values = byMeasure.computeIfAbsent(key, unseen -> new double[replicate + 1]);
                if (values.length <= replicate) {
                    values = Arrays.copyOf(values, Math.max(replicate + 1, 2 * values.length));
                    byMeasure.put(key, values);
                }
                values[replicate] = value;
            });
        }

        double[] of(Measures.Key key, int[] replicates) {
            double[] values = byMeasure.getOrDefault(key, new double[0]);
            return Arrays.stream(replicates)
                    .mapToDouble(replicate -> replicate < values.length ? values[replicate] : 0)
                    .toArray();
        }
    }

    /**
     * Takes in one run.
     *
     * @param scenario  index of the scenario, 0 for the base
     * @param replicate number of the replicate, from 1
     * @param tables    its tables; those without measures are passed over
     */
    public void add(int scenario, int replicate, List<Table> tables) {
        scenarios.get(scenario).put(replicate, Measures.of(tables));
    }

    /**
     * How many pairs of runs there are with the base.
     *
     * @param alternative index of the alternative, from 1
     * @return replicates that both scenarios have done
     */
    public int pairs(int alternative) {
        return replicates(alternative).length;
    }

    private int[] replicates(int alternative) {
        BitSet both = (BitSet) scenarios.get(0).done.clone();
        both.and(scenarios.get(alternative).done);
        return both.stream().toArray();
    }

    /**
     * All differences between an alternative and the base.
     *
     * @param alternative index of the alternative, from 1
     * @return one a measure, in the order of table {@code summary}; none without a pair of runs
     */
    public List<PairedDifference> differences(int alternative) {
        int[] replicates = replicates(alternative);
        if (replicates.length == 0) {
            return List.of();
        }
        return keys(alternative).stream()
                .map(key -> PairedDifference.of(
                        key.metric(),
                        key.group(),
                        scenarios.get(0).of(key, replicates),
                        scenarios.get(alternative).of(key, replicates),
                        draws(alternative)))
                .toList();
    }

    /**
     * The draw of each pair of runs.
     *
     * @param alternative index of the alternative, from 1
     * @return numbers of draws, pair by pair
     */
    public int[] draws(int alternative) {
        return Arrays.stream(replicates(alternative)).map(draws).toArray();
    }

    /**
     * By how much an alternative differs from the base, pair by pair.
     *
     * @param alternative index of the alternative, from 1
     * @return each quantity as {@code metric@group}, with its difference in each pair
     */
    public Map<String, double[]> values(int alternative) {
        int[] replicates = replicates(alternative);
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Measures.Key key : keys(alternative)) {
            double[] base = scenarios.get(0).of(key, replicates);
            double[] found = scenarios.get(alternative).of(key, replicates);
            values.put(
                    key.metric() + "@" + key.group(),
                    IntStream.range(0, base.length)
                            .mapToDouble(pair -> found[pair] - base[pair])
                            .toArray());
        }
        return values;
    }

    private Collection<Measures.Key> keys(int alternative) {
        Set<Measures.Key> keys = new LinkedHashSet<>(scenarios.get(0).byMeasure.keySet());
        keys.addAll(scenarios.get(alternative).byMeasure.keySet());
        // Which flow was seen first depends on chance, so flows are put in order of their names.
        Comparator<Measures.Key> order =
                Comparator.comparing((Measures.Key key) -> key.metric().equals(FLOWS) ? key.group() : "");
        return keys.stream().sorted(order).toList();
    }

    /** Table {@code comparison}: all differences, alternative by alternative. */
    public Table table() {
        Table table = new Table(
                NAME,
                List.of(
                        Column.text("metric"),
                        Column.text("base"),
                        Column.text("alternative"),
                        Column.integer("n", "pairs of runs"),
                        Column.decimal("base_mean", "as metric"),
                        Column.decimal("alternative_mean", "as metric"),
                        Column.decimal("difference", "as metric"),
                        Column.decimal("lower95", "as metric"),
                        Column.decimal("upper95", "as metric"),
                        Column.decimal("p_positive", "share of pairs, ties counted half"),
                        Column.decimal("variance_reduction", "ratio of variances")));
        IntStream.range(1, names.size())
                .forEach(alternative ->
                        differences(alternative).forEach(found -> table.add(row(names.get(alternative), found))));
        return table;
    }

    /**
     * Reads the differences back from table {@code comparison}.
     *
     * @param table the table
     * @return differences by alternative, in the order of the table
     */
    public static Map<String, List<PairedDifference>> read(Table table) {
        Map<String, List<PairedDifference>> found = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            found.computeIfAbsent(table.text(row, "alternative"), alternative -> new ArrayList<>())
                    .add(difference(table, row));
        }
        return found;
    }

    private static PairedDifference difference(Table table, int row) {
        String name = table.text(row, "metric");
        int at = name.indexOf('@');
        return new PairedDifference(
                name.substring(0, Math.max(0, at)),
                name.substring(at + 1),
                (int) table.number(row, "n"),
                table.number(row, "base_mean"),
                table.number(row, "alternative_mean"),
                table.number(row, "difference"),
                table.number(row, "lower95"),
                table.number(row, "upper95"),
                table.number(row, "p_positive"),
                table.number(row, "variance_reduction"));
    }

    private Object[] row(String alternative, PairedDifference found) {
        return List.<Object>of(
                        found.name(),
                        names.get(0),
                        alternative,
                        (long) found.n(),
                        found.baseMean(),
                        found.alternativeMean(),
                        found.difference(),
                        found.lower95(),
                        found.upper95(),
                        found.positiveShare(),
                        found.varianceReduction())
                .toArray();
    }
}
