package dispersal.analysis.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of the unit cube of the prior that has not been ruled out: a box, and within it an ellipsoid if enough points are
 * known to draw one.
 *
 * <p>Round k points that were kept, the box is their range, widened at each end by twice its width over k - 1 (by which the
 * range of k evenly spread points falls short on average, twice over), and never leaves the region in which the points were
 * searched for. The ellipsoid holds all points whose squared distance from the mean of the kept ones, (u - m)ᵀ S⁻¹ (u - m), is
 * at most (1 + 2 / (k - 1))² times the largest among them; S is their covariance. It takes away the corners where parameters
 * trade off against each other, which no box can. It is used from {@value #POINTS_PER_DIMENSION} points a parameter on; fewer
 * would draw it by chance. Both err on the side of keeping too much: what they keep in vain is ruled out by the next wave.
 */
public final class Region {

    /** Kept points a parameter that an ellipsoid takes. */
    static final int POINTS_PER_DIMENSION = 5;

    private final double[] low;
    private final double[] high;
    private final List<Ellipsoid> ellipsoids;

    private Region(double[] low, double[] high, List<Ellipsoid> ellipsoids) {
        this.low = low;
        this.high = high;
        this.ellipsoids = List.copyOf(ellipsoids);
    }

    /** The whole unit cube. */
    public static Region everywhere(int dimensions) {
        double[] high = new double[dimensions];
        Arrays.fill(high, 1);
        return new Region(new double[dimensions], high, List.of());
    }

    /**
     * The region round points that were kept.
     *
     * @param points   the points, each in the unit cube
     * @param searched where they were searched for
     * @return a part of {@code searched}; all of it with fewer than two points
     */
    public static Region round(double[][] points, Region searched) {
        if (points.length < 2) {
            return searched;
        }
        double slack = 2.0 / (points.length - 1);
        double[] low = searched.low.clone();
        double[] high = searched.high.clone();
        for (int p = 0; p < low.length; p++) {
            int parameter = p;
            double least =
                    Arrays.stream(points).mapToDouble(u -> u[parameter]).min().orElseThrow();
            double most =
                    Arrays.stream(points).mapToDouble(u -> u[parameter]).max().orElseThrow();
            low[p] = Math.max(low[p], least - slack * (most - least));
            high[p] = Math.min(high[p], most + slack * (most - least));
        }
        boolean enough = points.length >= POINTS_PER_DIMENSION * low.length;
        Stream<Ellipsoid> drawn = enough ? Stream.of(Ellipsoid.round(points, 1 + slack)) : Stream.empty();
        return new Region(
                low, high, Stream.concat(searched.ellipsoids.stream(), drawn).toList());
    }

    /** Whether a point of the unit cube belongs to the region. */
    public boolean contains(double[] point) {
        for (int p = 0; p < low.length; p++) {
            if (!(point[p] >= low[p] && point[p] <= high[p])) {
                return false;
            }
        }
        return ellipsoids.stream().allMatch(ellipsoid -> ellipsoid.contains(point));
    }

    /** Number of parameters. */
    public int dimensions() {
        return low.length;
    }

    /**
     * A point of the box.
     *
     * @param shares one share of the box's width a parameter [0, 1]
     * @return a point of the unit cube, which the ellipsoid may yet exclude
     */
    double[] inBox(double[] shares) {
        double[] point = new double[low.length];
        for (int p = 0; p < point.length; p++) {
            point[p] = low[p] + shares[p] * (high[p] - low[p]);
        }
        return point;
    }

    /** Share of the unit cube that the box takes. */
    double boxVolume() {
        double volume = 1;
        for (int p = 0; p < low.length; p++) {
            volume *= high[p] - low[p];
        }
        return volume;
    }
}
