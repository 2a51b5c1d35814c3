package dispersal.analysis.design;

import java.util.Arrays;
import java.util.List;

/** The base scenario, then one factor after the other over its levels while the rest stay at their base values. */
public final class OneAtATime implements Design {

    private final double[][] levels;
    private final int size;

    /**
     * A design.
     *
     * @param factors the factors
     * @param levels  levels of a factor that lists no values: equidistant shares of its probability, both ends included
     * @throws IllegalArgumentException if there are more points than a design can number
     */
    public OneAtATime(List<Factor> factors, int levels) {
        this.levels = FactorLevels.of(factors, levels);
        long points = 1;
        for (double[] shares : this.levels) {
            points += shares.length;
        }
        this.size = Sizes.points(points);
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
        Arrays.fill(point, BASE);
        int left = index - 1;
        for (int f = 0; f < levels.length && left >= 0; f++) {
            if (left < levels[f].length) {
                point[f] = levels[f][left];
            }
            left -= levels[f].length;
        }
        return point;
    }
}
