package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;
import java.util.Arrays;

/**
 * Some of the points of a design, in an order of their own.
 *
 * @param whole  the design
 * @param points which of its points
 */
record SamplePart(Design whole, int[] points) implements Design {

    /** The outcomes at these points. */
    static DesignedSample of(DesignedSample sample, int[] points) {
        return new DesignedSample(
                new SamplePart(sample.design(), points),
                sample.choice(),
                sample.factors(),
                Arrays.stream(points)
                        .mapToDouble(point -> sample.means()[point])
                        .toArray(),
                Arrays.stream(points)
                        .mapToDouble(point -> sample.noise()[point])
                        .toArray());
    }

    @Override
    public int dimensions() {
        return whole.dimensions();
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public double[] point(int index) {
        return whole.point(points[index]);
    }

    @Override
    public int dice(int index) {
        return whole.dice(points[index]);
    }
}
