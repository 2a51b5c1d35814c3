package dispersal.analysis.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The first points of a Sobol sequence (direction numbers of Joe and Kuo 2008), all shifted by the same random bits. A larger
 * design of the same key begins with the same points. Best in sizes that are powers of two.
 */
public final class SobolSequence implements Design {

    /** Most factors for which there are direction numbers. */
    public static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 52;
    private static final double SCALE = 0x1p52;

    private final SobolSequenceGenerator sequence;
    private final long[] shifts;
    private final int size;

    /**
     * A design.
     *
     * @param dimensions number of factors, 1 to {@link #MOST_DIMENSIONS}
     * @param size       number of points, at least 1
     * @param key        chooses the shift
     */
    public SobolSequence(int dimensions, int size, long key) {
        Sizes.check("points", size);
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "a Sobol sequence takes 1 to " + MOST_DIMENSIONS + " factors, found " + dimensions);
        }
        this.sequence = new SobolSequenceGenerator(dimensions);
        this.size = size;
        this.shifts = new long[dimensions];
        for (int d = 0; d < dimensions; d++) {
            shifts[d] = KeyedBits.of(key, d, 0) >>> (Long.SIZE - BITS);
        }
    }

    @Override
    public int dimensions() {
        return shifts.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] point(int index) {
        Sizes.checkIndex(index, size);
        double[] point = unshifted(index);
        for (int d = 0; d < point.length; d++) {
            point[d] = ((long) (point[d] * SCALE) ^ shifts[d]) / SCALE;
        }
        return point;
    }

    /** The generator remembers where it is, so that only one thread at a time may ask it. */
    private synchronized double[] unshifted(int index) {
        return sequence.skipTo(index);
    }
}
