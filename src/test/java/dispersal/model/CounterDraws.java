package dispersal.model;

import java.io.Serializable;

/**
 * Keyed random numbers where millions are needed: like {@link RandomDraws} a pure function of the seed and of what a number is
 * for, at about a quarter of the cost. The function is Squares with five rounds and 64 bits (Widynski 2020, arXiv:2004.06278): a
 * counter is multiplied by a key and its square taken again and again, halves swapped in between.
 */
class CounterDraws implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int HALF = 32;
    private static final int UNUSED_BITS = 12;
    private static final double MIDDLE = 0.5;
    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;
    private static final double TWO_TO_MINUS_32 = 0x1.0p-32;
    private static final long LOWER_HALF = 0xFFFFFFFFL;
    private static final int DIGITS = 16;
    private static final int DIGIT_BITS = 4;
    private static final int WEYL_SHIFT_1 = 30;
    private static final int WEYL_SHIFT_2 = 27;
    private static final int WEYL_SHIFT_3 = 31;
    private static final long WEYL = 0x9E3779B97F4A7C15L;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;

    private final long key;

    /**
     * The draws of one run.
     *
     * @param seed seed of the run
     */
    CounterDraws(long seed) {
        key = keyOf(seed);
    }

    private CounterDraws(long key, boolean asItIs) {
        this.key = key;
    }

    /** The draws of a key of the published form: odd, its hexadecimal digits irregular. */
    static CounterDraws withKey(long key) {
        return new CounterDraws(key, true);
    }

    /**
     * The counter of a draw.
     *
     * @param entity whom the draw belongs to
     * @param index  which draw of the entity
     * @return the two side by side
     */
    static long counter(int entity, int index) {
        return (long) entity << HALF | index;
    }

    /**
     * A uniform number.
     *
     * @param entity whom the draw belongs to
     * @param index  which draw of the entity, at least 0
     * @return u in (0, 1)
     */
    double uniform(int entity, int index) {
        return uniform(word(counter(entity, index)));
    }

    /** The uniform number in (0, 1) that a word stands for: the middle of one of 2^52 equal parts, so that neither end is reached. */
    static double uniform(long word) {
        return ((word >>> UNUSED_BITS) + MIDDLE) * TWO_TO_MINUS_52;
    }

    /** A coarse uniform number in (0, 1) from the upper half of a word: where two of 32 bits do, a word gives both. */
    static double upper(long word) {
        return ((word >>> HALF) + MIDDLE) * TWO_TO_MINUS_32;
    }

    /** A coarse uniform number in (0, 1) from the lower half of a word, independent of that from the upper. */
    static double lower(long word) {
        return ((word & LOWER_HALF) + MIDDLE) * TWO_TO_MINUS_32;
    }

    /**
     * The words of many counters at once; as one plain loop, so that the processor can work on several side by side.
     *
     * @param counters the counters
     * @param n        how many are meant
     * @param words    receives the words
     */
    void words(long[] counters, int n, long[] words) {
        for (int i = 0; i < n; i++) {
            words[i] = word(counters[i]);
        }
    }

    /** The 64 bits of a counter. */
    long word(long counter) {
        long y = counter * key;
        long z = y + key;
        long x = swap(y * y + y);
        x = swap(x * x + z);
        x = swap(x * x + y);
        long t = x * x + z;
        x = swap(t);
        return t ^ ((x * x + y) >>> HALF);
    }

    private static long swap(long x) {
        return x >>> HALF | x << HALF;
    }

    /** A key as the author asks for: odd, and among the eight hexadecimal digits of each half none occurs twice. */
    static long keyOf(long seed) {
        long state = seed;
        long key = 0;
        int used = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            used = digit == DIGITS / 2 ? 0 : used;
            int drawn;
            do {
                state += WEYL;
                drawn = (int) (mix(state) >>> Long.SIZE - DIGIT_BITS);
            } while ((used >> drawn & 1) == 1 || digit == 0 && drawn % 2 == 0);
            used |= 1 << drawn;
            key |= (long) drawn << digit * DIGIT_BITS;
        }
        return key;
    }

    private static long mix(long state) {
        long z = (state ^ state >>> WEYL_SHIFT_1) * MIX_1;
        z = (z ^ z >>> WEYL_SHIFT_2) * MIX_2;
        return z ^ z >>> WEYL_SHIFT_3;
    }
}
