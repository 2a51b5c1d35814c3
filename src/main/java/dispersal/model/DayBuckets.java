package dispersal.model;

import java.io.Serializable;

/**
 * What falls due day by day where the order within a day does not matter: a pile of numbers for each day. Adding and taking cost
 * the same however many entries wait, where the cost of an ordered queue grows with them.
 *
 * <p>All days share one array, cut into chunks of 64; a day's chunks are chained by their first element, and chunks of days that
 * are over are used again. An entry is thus one store next to the one made before it for that day: the few hundred lines that
 * grow at any time stay in the processor's nearest cache. Memory follows the entries that wait, not those ever made.
 */
final class DayBuckets implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CHUNK = 64;
    private static final int NONE = -1;

    private final Storeroom storeroom;
    private final int[] next;
    private long[] pool;
    private int used;
    private int free = NONE;
    private long[] today;

    /**
     * Nothing falls due yet.
     *
     * @param days      length of the run [days]; what falls due later is dropped
     * @param storeroom lends arrays
     */
    DayBuckets(int days, Storeroom storeroom) {
        this.storeroom = storeroom;
        next = storeroom.ints(days);
        pool = storeroom.longs(CHUNK);
        today = storeroom.longs(CHUNK);
    }

    /**
     * Enters something that falls due.
     *
     * @param day   after the day that was begun last
     * @param entry what, in the words of the caller
     */
    void add(int day, long entry) {
        if (day < next.length) {
            int at = next[day];
            if (at % CHUNK == 0) {
                at = open(at == 0 ? NONE : at - CHUNK);
            }
            pool[at] = entry;
            next[day] = at + 1;
        }
    }

    /**
     * Begins a day: its entries move to {@link #today}, last ones first.
     *
     * @param day the day
     * @return how many there are
     */
    int begin(int day) {
        int size = 0;
        int end = next[day];
        int chunk = end == 0 ? NONE : (end - 1) / CHUNK * CHUNK;
        while (chunk != NONE) {
            int length = end - chunk - 1;
            if (size + length > today.length) {
                today = storeroom.grown(today, 2 * Integer.highestOneBit(size + length));
            }
            System.arraycopy(pool, chunk + 1, today, size, length);
            size += length;
            int before = (int) pool[chunk];
            pool[chunk] = free;
            free = chunk;
            chunk = before;
            end = chunk + CHUNK;
        }
        next[day] = 0;
        return size;
    }

    /** The entries of the day begun last; only as many as {@link #begin} said are meant. The caller may change them. */
    long[] today() {
        return today;
    }

    /** Takes a chunk, ties it to the one before, and says where its first entry goes. */
    private int open(int before) {
        int chunk = free;
        if (chunk == NONE) {
            chunk = used;
            used += CHUNK;
            if (used > pool.length) {
                pool = storeroom.grown(pool, 2 * pool.length);
            }
        } else {
            free = (int) pool[chunk];
        }
        pool[chunk] = before;
        return chunk + 1;
    }
}
