package dispersal.model;

import java.util.Arrays;

/** Pairs of fighters, each packed into one number that sorts by the lower and then by the higher of the two. */
final class PairList {

    private static final long LOW_32 = 0xFFFFFFFFL;

    private long[] pairs;
    private int size;

    /** An empty list with room for a number of pairs at first. */
    PairList(int room) {
        pairs = new long[Math.max(1, room)];
    }

    void add(int one, int other) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** All pairs ascending, each once. */
    long[] sortedWithoutRepeats() {
        Arrays.sort(pairs, 0, size);
        int distinct = 0;
        for (int p = 0; p < size; p++) {
            if (p == 0 || pairs[p] != pairs[p - 1]) {
                pairs[distinct++] = pairs[p];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    static int lower(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int higher(long pair) {
        return (int) (pair & LOW_32);
    }
}
