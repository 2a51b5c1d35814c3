package dispersal.analysis.design;

/**
 * One point in each of n equal slices of every factor, at a random place of the slice (McKay, Beckman and Conover 1979). Points
 * are worked out one by one, with no memory of the others; a design of another size has other points.
 */
public final class LatinHypercube implements Design {

    /** Places within a slice: few enough to stay inside it whatever the rounding. */
    private static final int PLACES = 1 << 20;

    private final KeyedPermutation[] slices;
    private final int size;
    private final long key;

    /**
     * A design.
     *
     * @param dimensions number of factors
     * @param size       number of points, at least 1
     * @param key        chooses the points among all such designs
     */
    public LatinHypercube(int dimensions, int size, long key) {
        Sizes.check("points", size);
        this.size = size;
        this.key = key;
        this.slices = new KeyedPermutation[dimensions];
        for (int d = 0; d < dimensions; d++) {
            slices[d] = new KeyedPermutation(size, KeyedBits.of(key, d, -1));
        }
    }

    @Override
    public int dimensions() {
        return slices.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, size);
        double[] point = new double[slices.length];
        for (int d = 0; d < point.length; d++) {
            long place = KeyedBits.of(key, d, index) & (PLACES - 1);
            point[d] = (slices[d].at(index) + (place + 0.5) / PLACES) / size;
        }
        return point;
    }
}
