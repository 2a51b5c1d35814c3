package dispersal.analysis;

import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What the replicates of one point of a design say together: rows of table {@code response} with mean, standard deviation and the
 * 95 % interval of the mean by Student's t. With fewer than two values, spread and interval are {@code NaN}, which tables leave
 * empty.
 */
public final class Response {

    /** Name of the table. */
    public static final String NAME = "response";

    /** Studies of more factors leave their columns to table {@code plan}: here they would be repeated with every outcome. */
    public static final int MOST_FACTORS = 20;

    private final List<Outcome> outcomes;
    private final List<Sample> samples;

    /**
     * A response without runs.
     *
     * @param outcomes what is looked at
     */
    public Response(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        samples = outcomes.stream().map(outcome -> new Sample()).toList();
    }

    /**
     * Takes in one run.
     *
     * @param values its outcomes: a table with column {@code value}, a row for each outcome in their order
     * @throws IllegalArgumentException if the number of rows is another
     */
    public void add(Table values) {
        if (values.size() != outcomes.size()) {
            throw new IllegalArgumentException("found " + values.size() + " outcomes, expected " + outcomes.size());
        }
        for (int o = 0; o < samples.size(); o++) {
            samples.get(o).add(values.number(o, "value"));
        }
    }

    /**
     * The values of an outcome.
     *
     * @param outcome index of the outcome, from 0
     * @return its sample
     */
    public Sample sample(int outcome) {
        return samples.get(outcome);
    }

    /**
     * A table without rows.
     *
     * @param factors a column for each factor of the study; left out if there are more than {@value #MOST_FACTORS}
     * @return the table
     */
    public static Table empty(List<Column> factors) {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("point", "")));
        if (factors.size() <= MOST_FACTORS) {
            columns.addAll(factors);
        }
        columns.addAll(List.of(
                Column.text("metric"),
                Column.text("group"),
                Column.integer("n", "runs"),
                Column.decimal("mean", "as metric"),
                Column.decimal("sd", "as metric"),
                Column.decimal("lower95", "as metric"),
                Column.decimal("upper95", "as metric")));
        return new Table(NAME, columns);
    }

    /**
     * Adds a row for each outcome.
     *
     * @param table  the table, as {@link #empty} makes it
     * @param point  number of the point, from 1
     * @param values a value for each factor of the study
     */
    public void addTo(Table table, int point, Object... values) {
        for (int o = 0; o < samples.size(); o++) {
            Sample sample = samples.get(o);
            List<Object> cells = new ArrayList<>(List.of((long) point));
            if (values.length <= MOST_FACTORS) {
                cells.addAll(List.of(values));
            }
            cells.addAll(List.of(outcomes.get(o).metric(), outcomes.get(o).group(), (long) sample.count()));
            double half = sample.halfWidth95();
            double mean = sample.mean();
            cells.addAll(List.of(mean, sample.standardDeviation(), mean - half, mean + half));
            table.add(cells.toArray());
        }
    }
}
