package dispersal.analysis.design;

import java.util.List;

/** Points that somebody listed, one row each. A table with more rows begins with the same points. */
public final class TableDesign implements Design {

    private final List<Factor> factors;
    private final List<List<Double>> rows;

    /**
     * A design.
     *
     * @param factors the factors, each with the listed values that it takes in the table
     * @param rows    values of the first member of each factor, not-a-number where a factor is left at the base scenario's value
     * @throws IllegalArgumentException if there is no row, a row is not one value a factor, or a value is not among its factor's
     */
    public TableDesign(List<Factor> factors, List<List<Double>> rows) {
        Sizes.check("rows", rows.size());
        this.factors = List.copyOf(factors);
        this.rows = List.copyOf(rows);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != factors.size()) {
                throw new IllegalArgumentException("row " + (row + 1) + " has "
                        + rows.get(row).size() + " values for " + factors.size() + " factors");
            }
            point(row);
        }
    }

    @Override
    public int dimensions() {
        return factors.size();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, rows.size());
        double[] point = new double[factors.size()];
        for (int f = 0; f < point.length; f++) {
            double value = rows.get(index).get(f);
            point[f] = Double.isNaN(value) ? BASE : share(factors.get(f), value);
        }
        return point;
    }

    private static double share(Factor factor, double value) {
        if (factor.members().get(0).distribution() instanceof Levels levels
                && levels.values().contains(value)) {
            return levels.share(levels.values().indexOf(value));
        }
        throw new IllegalArgumentException("factor " + factor.name() + " does not list the value " + value);
    }
}
