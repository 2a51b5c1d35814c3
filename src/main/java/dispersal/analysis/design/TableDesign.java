package dispersal.analysis.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points that somebody listed, one row each. A table with more rows begins with the same points. */
public final class TableDesign implements Design {

    private final int dimensions;
    private final double[][] points;

    /**
     * A design.
     *
     * @param factors the factors, each with the listed values that it takes in the table
     * @param rows    values of the first member of each factor, not-a-number where a factor is left at the base scenario's value
     * @throws IllegalArgumentException if there is no row, a row is not one value a factor, or a value is not among its factor's
     */
    public TableDesign(List<Factor> factors, List<List<Double>> rows) {
        Sizes.check("rows", rows.size());
        this.dimensions = factors.size();
        this.points = new double[rows.size()][dimensions];
        for (int row = 0; row < points.length; row++) {
            if (rows.get(row).size() != dimensions) {
                throw new IllegalArgumentException(
                        "row " + (row + 1) + " has " + rows.get(row).size() + " values for " + dimensions + " factors");
            }
        }
        for (int f = 0; f < dimensions; f++) {
            fill(f, factors.get(f), rows);
        }
    }

    private void fill(int f, Factor factor, List<List<Double>> rows) {
        Map<Double, Double> shares = shares(factor);
        for (int row = 0; row < points.length; row++) {
            double value = rows.get(row).get(f);
            Double share = Double.isNaN(value) ? Double.valueOf(BASE) : shares.get(value);
            if (share == null) {
                throw new IllegalArgumentException("factor " + factor.name() + " does not list the value " + value);
            }
            points[row][f] = share;
        }
    }

    private static Map<Double, Double> shares(Factor factor) {
        Map<Double, Double> shares = new HashMap<>();
        if (factor.members().get(0).distribution() instanceof Levels levels) {
            for (int level = 0; level < levels.values().size(); level++) {
                shares.putIfAbsent(levels.values().get(level), levels.share(level));
            }
        }
        return shares;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, points.length);
        return points[index].clone();
    }
}
