package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is thought of the parameters after the comparison: weighted draws. All summaries are in the units of the parameters.
 *
 * @param prior   the parameters
 * @param points  one row a draw: shares of the prior probability, one a parameter
 * @param weights how much each draw counts, 0 or more, not all 0
 */
public record Posterior(Prior prior, double[][] points, double[] weights) {

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;
    private static final double MIDDLE = 0.5;

    /** Mean of a parameter. */
    public double mean(int parameter) {
        return values(parameter).mean();
    }

    /** Standard deviation of a parameter. */
    public double standardDeviation(int parameter) {
        return values(parameter).standardDeviation();
    }

    /**
     * A quantile of a parameter.
     *
     * @param parameter   which, from 0
     * @param probability which quantile [0, 1]
     * @return the value, in the unit of the parameter
     */
    public double quantile(int parameter, double probability) {
        return values(parameter).quantile(probability);
    }

    /** The 90 % interval of a parameter, from its 5 % to its 95 % quantile. */
    public Range interval90(int parameter) {
        return interval90(values(parameter));
    }

    static Range interval90(Weighted values) {
        return new Range(values.quantile(LOWER), values.quantile(UPPER));
    }

    /** Number of equally weighted draws that would be as sure: (Σ w)² / Σ w². */
    public double effectiveSize() {
        return Weighted.effectiveSize(weights);
    }

    /** Correlation of two parameters; not-a-number if one of them does not vary. */
    public double correlation(int one, int other) {
        double[] ones = values(one).values();
        double[] others = values(other).values();
        double meanOfOnes = mean(one);
        double meanOfOthers = mean(other);
        double products = 0;
        double squaresOfOnes = 0;
        double squaresOfOthers = 0;
        for (int i = 0; i < ones.length; i++) {
            products += weights[i] * (ones[i] - meanOfOnes) * (others[i] - meanOfOthers);
            squaresOfOnes += weights[i] * (ones[i] - meanOfOnes) * (ones[i] - meanOfOnes);
            squaresOfOthers += weights[i] * (others[i] - meanOfOthers) * (others[i] - meanOfOthers);
        }
        return products / Math.sqrt(squaresOfOnes * squaresOfOthers);
    }

    /** The draws of a parameter, in its unit. */
    Weighted values(int parameter) {
        return new Weighted(
                Arrays.stream(points)
                        .mapToDouble(point ->
                                prior.parameters().get(parameter).distribution().quantile(point[parameter]))
                        .toArray(),
                weights);
    }

    /** The draws of a parameter, as shares of its prior probability. */
    Weighted shares(int parameter) {
        return new Weighted(
                Arrays.stream(points).mapToDouble(point -> point[parameter]).toArray(), weights);
    }

    /** Mean, standard deviation and quantiles, one row a parameter. */
    public Table summary() {
        Table table = new Table(
                "posterior_summary",
                List.of(
                        Column.text("parameter"),
                        Column.decimal("mean", "unit of the parameter"),
                        Column.decimal("sd", "unit of the parameter"),
                        Column.decimal("q05", "unit of the parameter"),
                        Column.decimal("q50", "unit of the parameter"),
                        Column.decimal("q95", "unit of the parameter"),
                        Column.decimal("effective_size", "draws")));
        for (int p = 0; p < prior.dimensions(); p++) {
            Weighted values = values(p);
            table.add(
                    prior.names().get(p),
                    values.mean(),
                    values.standardDeviation(),
                    values.quantile(LOWER),
                    values.quantile(MIDDLE),
                    values.quantile(UPPER),
                    effectiveSize());
        }
        return table;
    }

    /**
     * Draws that all count alike, taken in proportion to their weights at even distances (systematic resampling), then
     * shuffled, so that the first few are a sample too.
     *
     * @param count how many, at least 1
     * @param key   chooses them
     * @return table {@code posterior}: one row a draw, one column a parameter, in their units
     */
    public Table thinned(int count, long key) {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("draw", "")));
        prior.names().forEach(name -> columns.add(Column.decimal(name, "unit of the parameter")));
        Table table = new Table("posterior", columns);
        int[] rows = resampled(count, new KeyedDraws(key, Purpose.SUBSET));
        for (int draw = 0; draw < count; draw++) {
            List<Object> cells = new ArrayList<>(List.of((long) draw));
            Arrays.stream(prior.values(points[rows[draw]])).forEach(cells::add);
            table.add(cells.toArray());
        }
        return table;
    }

    private int[] resampled(int count, KeyedDraws draws) {
        double step = Weighted.total(weights) / count;
        double aim = step * draws.uniform(0, 0);
        int[] order = draws.order(count, 1);
        int[] rows = new int[count];
        double passed = weights[0];
        int row = 0;
        for (int draw = 0; draw < count; draw++) {
            while (passed <= aim && row < weights.length - 1) {
                row++;
                passed += weights[row];
            }
            rows[order[draw]] = row;
            aim += step;
        }
        return rows;
    }
}
