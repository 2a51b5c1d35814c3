package dispersal.model;

import java.io.Serializable;

/**
 * Keyed random numbers (Spec 1.6): a draw is a pure function of the seed and of what it is for, so that visiting order, observers
 * and other fighters change nothing, and two scenarios with the same seed differ only by mechanism.
 *
 * <p>The function is Philox4x32-10 (Salmon et al. 2011, doi 10.1145/2063384.2063405): key = the seed's two halves, counter =
 * (fighter, index, purpose * 65536 + sub, second entity). The first two words of a block make one double in (0, 1).
 */
public final class RandomDraws implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MULTIPLIER_0 = 0xD2511F53;
    private static final int MULTIPLIER_1 = 0xCD9E8D57;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final int WORD_BITS = 32;
    private static final int SUB_BITS = 16;
    /** A double holds 53 bits: 32 of the first word above 21 of the second. */
    private static final int SECOND_WORD_BITS = 21;

    private static final long LOW_32 = 0xFFFFFFFFL;
    private static final long LOW_53 = (1L << 53) - 1;
    private static final double HALF = 0.5;
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;
    private static final double LARGEST = Math.nextDown(1.0);

    private final int keyLow;
    private final int keyHigh;

    /**
     * The draws of one run.
     *
     * @param seed seed of the run
     */
    public RandomDraws(long seed) {
        keyLow = (int) seed;
        keyHigh = (int) (seed >>> WORD_BITS);
    }

    /**
     * A uniform number.
     *
     * @param entity  fighter (or zone, cluster, …) the draw belongs to
     * @param purpose what the draw is for
     * @param index   how many draws the entity has made for this purpose, or a hash that names the occasion
     * @param sub     which of several draws of the same occasion, 0 to 65535
     * @return u in (0, 1)
     */
    public double uniform(int entity, Purpose purpose, int index, int sub) {
        return uniform(entity, index, purpose.number() << SUB_BITS | sub, 0);
    }

    /** A uniform number of the first kind of an occasion; see {@link #uniform(int, Purpose, int, int)}. */
    public double uniform(int entity, Purpose purpose, int index) {
        return uniform(entity, index, purpose.number() << SUB_BITS, 0);
    }

    /**
     * A unit-exponential number, {@code -ln u}.
     *
     * @param entity  see {@link #uniform(int, Purpose, int, int)}
     * @param purpose see there
     * @param index   see there
     * @return number above 0
     */
    public double exponential(int entity, Purpose purpose, int index) {
        return -Math.log(uniform(entity, purpose, index));
    }

    /** A unit-exponential number, one of several of the same occasion; see {@link #uniform(int, Purpose, int, int)}. */
    public double exponential(int entity, Purpose purpose, int index, int sub) {
        return -Math.log(uniform(entity, purpose, index, sub));
    }

    /**
     * A standard Gumbel number, {@code -ln(-ln u)}.
     *
     * @param entity  see {@link #uniform(int, Purpose, int, int)}
     * @param purpose see there
     * @param index   see there
     * @param sub     see there
     * @return any number
     */
    public double gumbel(int entity, Purpose purpose, int index, int sub) {
        return GumbelBrackets.exactly(uniform(entity, purpose, index, sub));
    }

    /**
     * A standard normal number by the polar form of Box and Muller, from two uniforms of one occasion.
     *
     * @param entity  see {@link #uniform(int, Purpose, int, int)}
     * @param purpose see there
     * @param index   see there
     * @param sub     see there; {@code sub + 1} is used as well
     * @return any number
     */
    public double normal(int entity, Purpose purpose, int index, int sub) {
        double radius = Math.sqrt(-2 * Math.log(uniform(entity, purpose, index, sub)));
        return radius * Math.cos(2 * Math.PI * uniform(entity, purpose, index, sub + 1));
    }

    /**
     * The uniform numbers of two subs that follow each other, the same as drawn one by one.
     *
     * <p>A fast part: a block is a chain of multiplications each of which waits for the one before, so two chains side by side take
     * hardly longer than one.
     *
     * @param entity  see {@link #uniform(int, Purpose, int, int)}
     * @param purpose see there
     * @param index   see there
     * @param sub     the first of the two
     * @param into    receives the numbers at {@code sub} and {@code sub + 1}
     */
    void pair(int entity, Purpose purpose, int index, int sub, double[] into) {
        int first = purpose.number() << SUB_BITS | sub;
        int a0 = entity;
        int a1 = index;
        int a2 = first;
        int a3 = 0;
        int b0 = entity;
        int b1 = index;
        int b2 = first + 1;
        int b3 = 0;
        int k0 = keyLow;
        int k1 = keyHigh;
        for (int round = 0; round < ROUNDS; round++) {
            long productA0 = (MULTIPLIER_0 & LOW_32) * (a0 & LOW_32);
            long productB0 = (MULTIPLIER_0 & LOW_32) * (b0 & LOW_32);
            long productA1 = (MULTIPLIER_1 & LOW_32) * (a2 & LOW_32);
            long productB1 = (MULTIPLIER_1 & LOW_32) * (b2 & LOW_32);
            a0 = (int) (productA1 >>> WORD_BITS) ^ a1 ^ k0;
            b0 = (int) (productB1 >>> WORD_BITS) ^ b1 ^ k0;
            a1 = (int) productA1;
            b1 = (int) productB1;
            a2 = (int) (productA0 >>> WORD_BITS) ^ a3 ^ k1;
            b2 = (int) (productB0 >>> WORD_BITS) ^ b3 ^ k1;
            a3 = (int) productA0;
            b3 = (int) productB0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        into[sub] = uniform(a0, a1);
        into[sub + 1] = uniform(b0, b1);
    }

    private double uniform(int counter0, int counter1, int counter2, int counter3) {
        int[] words = block(counter0, counter1, counter2, counter3);
        return uniform(words[0], words[1]);
    }

    /** A double from two words; the largest numbers, which would round to 1, stay below it. */
    private static double uniform(int first, int second) {
        long high = (first & LOW_32) << SECOND_WORD_BITS;
        long low = (second & LOW_32) >>> WORD_BITS - SECOND_WORD_BITS;
        return Math.min(LARGEST, (((high ^ low) & LOW_53) + HALF) * TWO_TO_MINUS_53);
    }

    /** The four words of Philox4x32-10 for a counter of four words, under the seed as key. */
    int[] block(int counter0, int counter1, int counter2, int counter3) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = keyLow;
        int k1 = keyHigh;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = (MULTIPLIER_0 & LOW_32) * (c0 & LOW_32);
            long product1 = (MULTIPLIER_1 & LOW_32) * (c2 & LOW_32);
            c0 = (int) (product1 >>> WORD_BITS) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> WORD_BITS) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return new int[] {c0, c1, c2, c3};
    }
}
