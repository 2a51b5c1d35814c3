package dispersal.analysis.design;

/**
 * Random numbers for designs and resampling: each is a pure function of a key, of what it is for, and of two numbers that name the
 * occasion, so that larger designs begin with the same draws and no order of asking changes any.
 */
public final class KeyedDraws {

    /** What draws are for; draws for different purposes have nothing to do with one another. */
    public enum Purpose {
        /** Where a trajectory starts. */
        START,
        /** In which order a trajectory changes the factors. */
        ORDER,
        /** How the digits of a Sobol sequence are scrambled. */
        SCRAMBLE,
        /** Which blocks a resample takes. */
        RESAMPLE,
        /** What a factor that moves nothing would have been. */
        INERT,
        /** What chance alone would have produced. */
        CHANCE,
        /** Which points a smaller sample keeps. */
        SUBSET,
        /** At which parameters a calibration tries the model next. */
        PROPOSAL,
        /** Which dice such a trial is thrown with. */
        DICE,
        /** By how much an observation misses what there was. */
        ERROR
    }

    private static final int UNUSED_BITS = Long.SIZE - 53;
    private static final double HALF = 0.5;
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

    private final long key;

    /**
     * The draws for a purpose.
     *
     * @param key     key of the design
     * @param purpose what they are for
     */
    public KeyedDraws(long key, Purpose purpose) {
        this.key = KeyedBits.of(key, purpose.name().hashCode(), purpose.name().length());
    }

    /**
     * Random bits.
     *
     * @param occasion what the draw belongs to, such as a trajectory or a resample
     * @param number   which draw of the occasion
     * @return 64 bits
     */
    public long bits(long occasion, long number) {
        return KeyedBits.of(key, occasion, number);
    }

    /** A uniform number in (0, 1); see {@link #bits(long, long)}. */
    public double uniform(long occasion, long number) {
        return ((bits(occasion, number) >>> UNUSED_BITS) + HALF) * TWO_TO_MINUS_53;
    }

    /**
     * One of the numbers from 0 to {@code bound - 1}, all equally likely.
     *
     * @param bound    how many numbers, at least 1
     * @param occasion what the draw belongs to
     * @param number   which draw of the occasion
     * @return the number
     */
    public int below(int bound, long occasion, long number) {
        return (int) (uniform(occasion, number) * bound);
    }

    /**
     * A random order.
     *
     * @param size     of how many things, 0 or more
     * @param occasion what the order belongs to
     * @return the numbers from 0 to {@code size - 1}, all orders equally likely (Fisher and Yates)
     */
    public int[] order(int size, long occasion) {
        int[] order = new int[size];
        for (int place = 0; place < size; place++) {
            int earlier = below(place + 1, occasion, place);
            order[place] = order[earlier];
            order[earlier] = place;
        }
        return order;
    }
}
