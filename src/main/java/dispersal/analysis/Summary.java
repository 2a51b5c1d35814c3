package dispersal.analysis;

import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the replicates of a study say together: table {@code summary} with mean, standard deviation, 95 % interval of the mean by
 * Student's t, and quantiles (type 7) over replicates of
 *
 * <ul>
 *   <li>{@code fates.<fate>} and {@code fates.<fate>.share}, grouped by census date: persons, and share of the cohort, which is
 *       everybody who had arrived by the last census; {@code fates.yet_to_arrive} are those of the cohort who come after a date;
 *   <li>{@code crossings.<outcome>}, grouped by crossing: persons over the whole run;
 *   <li>{@code flows}, grouped by {@code from > to}: persons over the whole run.
 * </ul>
 *
 * <p>Runs are taken in one by one and not kept. A measure that a run does not mention is 0 in that run. With a single replicate,
 * spread and interval are {@code NaN}, which tables leave empty.
 */
public final class Summary {

    /** Name of the table. */
    public static final String NAME = "summary";

    private static final String FLOWS = "flows";

    private final Map<Measures.Key, Sample> samples = new LinkedHashMap<>();
    private final Map<String, Double> quantiles = new LinkedHashMap<>();
    private final List<Integer> draws = new ArrayList<>();
    private int runs;

    /** A summary of no runs. */
    public Summary() {
        quantiles.put("q05", 0.05);
        quantiles.put("q25", 0.25);
        quantiles.put("q50", 0.5);
        quantiles.put("q75", 0.75);
        quantiles.put("q95", 0.95);
    }

    /**
     * Takes in one run, which has nothing in common with the others but the scenario.
     *
     * @param tables its tables; those not summarised are passed over
     */
    public void add(List<Table> tables) {
        add(tables, runs);
    }

    /**
     * Takes in one run of which others may have the same draw of parameters: these are less of a witness for the mean than runs
     * with draws of their own, and the interval of the mean takes that into account.
     *
     * @param tables its tables; those not summarised are passed over
     * @param draw   number of its draw
     */
    public void add(List<Table> tables, int draw) {
        Map<Measures.Key, Double> measures = Measures.of(tables);
        measures.keySet().forEach(key -> samples.computeIfAbsent(key, unseen -> zeros()));
        samples.forEach((key, sample) -> sample.add(measures.getOrDefault(key, 0.0)));
        draws.add(draw);
        runs++;
    }

    private Sample zeros() {
        Sample sample = new Sample();
        for (int run = 0; run < runs; run++) {
            sample.add(0);
        }
        return sample;
    }

    /** Number of runs taken in. */
    public int runs() {
        return runs;
    }

    /** The draw of each run, in the order in which they were taken in. */
    public int[] draws() {
        return draws.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Each quantity of the table as {@code metric@group}, with its value in each run. */
    public Map<String, double[]> values() {
        Map<String, double[]> values = new LinkedHashMap<>();
        samples.forEach((key, sample) -> values.put(key.metric() + "@" + key.group(), sample.values()));
        return values;
    }

    /** The summary: fates by fate and date, then crossings, flows in alphabetical order, then home, rights and threat. */
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("metric"),
                Column.text("group"),
                Column.integer("n", "runs"),
                Column.decimal("mean", "as metric"),
                Column.decimal("sd", "as metric"),
                Column.decimal("lower95", "as metric"),
                Column.decimal("upper95", "as metric")));
        quantiles.keySet().forEach(name -> columns.add(Column.decimal(name, "as metric")));
        Table table = new Table(NAME, columns);
        // Which flow was seen first depends on chance, so flows are put in order of their names.
        Comparator<Measures.Key> order =
                Comparator.comparing((Measures.Key key) -> key.metric().equals(FLOWS) ? key.group() : "");
        samples.keySet().stream().sorted(order).forEach(key -> table.add(row(key)));
        return table;
    }

    private Object[] row(Measures.Key key) {
        Sample sample = samples.getOrDefault(key, new Sample());
        double halfWidth = SharedDraws.halfWidth95(sample, draws());
        List<Object> cells = new ArrayList<>(List.of(
                key.metric(),
                key.group(),
                (long) sample.count(),
                sample.mean(),
                sample.standardDeviation(),
                sample.mean() - halfWidth,
                sample.mean() + halfWidth));
        quantiles.values().forEach(probability -> cells.add(sample.quantile(probability)));
        return cells.toArray();
    }
}
