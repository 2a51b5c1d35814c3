package dispersal.model;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Puts fighters in the order of a number that belongs to each of them. */
final class KeyedOrder {

    private static final int POSITION_BITS = 24;
    private static final long POSITION_MASK = (1L << POSITION_BITS) - 1;

    private final Storeroom storeroom;
    private final long[] sortable;
    private final int[] ordered;

    /**
     * For so many fighters at a time.
     *
     * @param atMost    fighters, at most 16 million
     * @param storeroom lends arrays
     */
    KeyedOrder(int atMost, Storeroom storeroom) {
        this.storeroom = storeroom;
        sortable = storeroom.longs(atMost);
        ordered = storeroom.ints(atMost);
    }

    /**
     * Some fighters of a list by ascending key.
     *
     * @param fighters the list
     * @param from     position of the first
     * @param to       one past the position of the last
     * @param key      key of a fighter, at least 0; keys are told apart to eight digits, and equal ones keep their order
     * @return the same in order, from position 0 on; overwritten by the next call
     */
    int[] ascending(int[] fighters, int from, int to, IntToDoubleFunction key) {
        for (int p = from; p < to; p++) {
            note(p - from, key.applyAsDouble(fighters[p]));
        }
        Arrays.sort(sortable, 0, to - from);
        for (int p = 0; p < to - from; p++) {
            ordered[p] = fighters[from + position(p)];
        }
        return ordered;
    }

    /**
     * Fighters with consecutive numbers by ascending key.
     *
     * @param first number of the first
     * @param end   one past the number of the last
     * @param key   as above
     * @return as above
     */
    int[] ascending(int first, int end, IntToDoubleFunction key) {
        for (int i = first; i < end; i++) {
            note(i - first, key.applyAsDouble(i));
        }
        Arrays.sort(sortable, 0, end - first);
        for (int p = 0; p < end - first; p++) {
            ordered[p] = first + position(p);
        }
        return ordered;
    }

    private void note(int position, double key) {
        // the bits of doubles that are not negative sort as the doubles do
        sortable[position] = (Double.doubleToLongBits(key) & ~POSITION_MASK) | position;
    }

    private int position(int rank) {
        return (int) (sortable[rank] & POSITION_MASK);
    }

    /** Gives up the memory; nothing can be put in order afterwards. */
    void close() {
        storeroom.putBack(ordered);
        storeroom.putBack(sortable);
    }
}
