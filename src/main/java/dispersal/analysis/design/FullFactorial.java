package dispersal.analysis.design;

import java.util.List;

/** All combinations of the levels of the factors; the last factor changes fastest. */
public final class FullFactorial implements Design {

    private final double[][] levels;
    private final int size;

    /**
     * A design.
     *
     * @param factors the factors; without any there is one point, the base scenario
     * @param levels  levels of a factor that lists no values: equidistant shares of its probability, both ends included
     * @throws IllegalArgumentException if there are more combinations than a design can number
     */
    public FullFactorial(List<Factor> factors, int levels) {
        this.levels = FactorLevels.of(factors, levels);
        double combinations = 1;
        for (double[] shares : this.levels) {
            combinations *= shares.length;
        }
        this.size = Sizes.points(combinations);
    }

    @Override
    public int dimensions() {
        return levels.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, size);
        double[] point = new double[levels.length];
        int left = index;
        for (int f = levels.length - 1; f >= 0; f--) {
            point[f] = levels[f][left % levels[f].length];
            left /= levels[f].length;
        }
        return point;
    }
}
