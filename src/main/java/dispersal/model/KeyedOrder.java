package dispersal.model;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Puts fighters in the order of a number that belongs to each of them. */
final class KeyedOrder {

    private static final int POSITION_BITS = 24;
    private static final long POSITION_MASK = (1L << POSITION_BITS) - 1;

    private KeyedOrder() {}

    /**
     * Fighters by ascending key.
     *
     * @param fighters ids, at most 16 million
     * @param key      key of a fighter, at least 0; keys are told apart to eight digits, and equal ones keep their order
     * @return the same ids in order
     */
    static int[] ascending(int[] fighters, IntToDoubleFunction key) {
        long[] sortable = new long[fighters.length];
        for (int p = 0; p < fighters.length; p++) {
            // the bits of doubles that are not negative sort as the doubles do
            long bits = Double.doubleToLongBits(key.applyAsDouble(fighters[p]));
            sortable[p] = (bits & ~POSITION_MASK) | p;
        }
        Arrays.sort(sortable);
        int[] ordered = new int[fighters.length];
        for (int p = 0; p < ordered.length; p++) {
            ordered[p] = fighters[(int) (sortable[p] & POSITION_MASK)];
        }
        return ordered;
    }
}
