package dispersal.model;

import java.util.Arrays;

/** Pairs of fighters, each packed into one number that sorts by the lower and then by the higher of the two. */
final class PairList {

    private static final long LOW_32 = 0xFFFFFFFFL;

    private final Storeroom storeroom;
    private long[] pairs;
    private int size;

    /** An empty list with room for a number of pairs at first. */
    PairList(int room, Storeroom storeroom) {
        this.storeroom = storeroom;
        pairs = storeroom.longs(Math.max(1, room));
    }

    void add(int one, int other) {
        if (size == pairs.length) {
            pairs = storeroom.grown(pairs, 2 * size);
        }
        pairs[size++] = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** Puts all pairs in ascending order, and each once. */
    void sortWithoutRepeats() {
        Arrays.sort(pairs, 0, size);
        int distinct = 0;
        for (int p = 0; p < size; p++) {
            if (p == 0 || pairs[p] != pairs[p - 1]) {
                pairs[distinct++] = pairs[p];
            }
        }
        size = distinct;
    }

    int size() {
        return size;
    }

    int lower(int position) {
        return (int) (pairs[position] >>> Integer.SIZE);
    }

    int higher(int position) {
        return (int) (pairs[position] & LOW_32);
    }

    /** Gives up the memory of the list, which must not be used any more. */
    void close() {
        storeroom.putBack(pairs);
    }
}
