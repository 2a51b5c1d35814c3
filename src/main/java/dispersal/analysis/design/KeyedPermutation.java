package dispersal.analysis.design;

/**
 * A random order of the numbers from 0 to n - 1 that needs no memory: a Feistel network over the next power of four, walked along
 * its cycle until it comes back below n (Black and Rogaway 2002).
 */
final class KeyedPermutation {

    /** With fewer than eight, orders of a handful of numbers are visibly not all alike. */
    private static final int ROUNDS = 10;

    private final int size;
    private final long key;
    private final int halfBits;
    private final long mask;

    /**
     * An order.
     *
     * @param size how many numbers, at least 1
     * @param key  chooses the order
     */
    KeyedPermutation(int size, long key) {
        this.size = size;
        this.key = key;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        this.halfBits = Math.max(1, (bits + 1) / 2);
        this.mask = (1L << halfBits) - 1;
    }

    /** The number at a place of the order. */
    int at(int place) {
        long number = place;
        do {
            number = once(number);
        } while (number >= size);
        return (int) number;
    }

    private long once(long number) {
        long left = number >>> halfBits;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (KeyedBits.of(key, round, right) & mask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
