package dispersal.analysis.calibration;

import java.util.Arrays;

/**
 * All points about as near to the middle of a cloud, measured by its own spread, as the farthest of its points.
 *
 * @param spread  middle and spread of the cloud
 * @param centre  the middle in the cloud's own coordinates
 * @param squared largest squared distance that belongs to it
 */
record Ellipsoid(Spread spread, double[] centre, double squared) {

    /** The ellipsoid round points, its axes longer than need be by a factor. */
    static Ellipsoid round(double[][] points, double factor) {
        double[] even = new double[points.length];
        Arrays.fill(even, 1);
        Spread spread = Spread.of(points, even, 1);
        double[] centre = spread.whitened(spread.mean());
        double largest = Arrays.stream(points)
                .mapToDouble(point -> Spread.squaredDistance(spread.whitened(point), centre))
                .max()
                .orElseThrow();
        return new Ellipsoid(spread, centre, factor * factor * largest);
    }

    boolean contains(double[] point) {
        return Spread.squaredDistance(spread.whitened(point), centre) <= squared;
    }
}
