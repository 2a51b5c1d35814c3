package dispersal.analysis.design;

/**
 * The points at which a model is run. Points are worked out one by one when they are asked for, so that a large design needs no
 * more memory than a small one; the same design gives the same points always and everywhere.
 */
public interface Design {

    /** Stands in a point for a factor that is left at the value of the base scenario. */
    double BASE = Double.NaN;

    /** Number of factors, 0 or more. */
    int dimensions();

    /** Number of points, at least 1. */
    int size();

    /**
     * A point.
     *
     * @param index which, from 0 to {@code size() - 1}
     * @return one coordinate a factor, each a share of the probability of the factor's distribution [0, 1], or {@link #BASE}; a
     *     fresh array
     */
    double[] point(int index);

    /**
     * Which dice a point is thrown with. Points with the same number share their random numbers in every replicate, so that they
     * differ by their factors alone; designs whose points are all compared with one another use number 0 throughout.
     *
     * @param index which point
     * @return number of the dice, 0 or more
     */
    default int dice(int index) {
        return 0;
    }
}
