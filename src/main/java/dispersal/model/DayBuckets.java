package dispersal.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What falls due day by day where the order within a day does not matter: a list of numbers for each day. Adding and taking cost
 * the same however many entries wait, where a heap's cost grows with them and leaves the caches. The list of a day that is over
 * is used again for a later one, so that memory follows the entries that wait, not those ever made.
 */
final class DayBuckets implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 64;
    private static final long[] EMPTY = {};

    private final long[][] entries;
    private final int[] sizes;
    private final long[][] spare;
    private int spares;
    private long[] today = EMPTY;

    /**
     * Nothing falls due yet.
     *
     * @param days length of the run [days]; what falls due later is dropped
     */
    DayBuckets(int days) {
        entries = new long[days][];
        Arrays.fill(entries, EMPTY);
        sizes = new int[days];
        spare = new long[days + 1][];
    }

    /**
     * Enters something that falls due.
     *
     * @param day   after the day that was begun last
     * @param entry what, in the words of the caller
     */
    void add(int day, long entry) {
        if (day >= entries.length) {
            return;
        }
        int size = sizes[day];
        if (size == entries[day].length) {
            grow(day);
        }
        entries[day][size] = entry;
        sizes[day] = size + 1;
    }

    /**
     * Begins a day; the list of the day begun before is given up.
     *
     * @param day the day
     * @return what falls due, in the order of entry; only the first {@link #size} elements are meant
     */
    long[] begin(int day) {
        if (today.length > 0) {
            spare[spares++] = today;
        }
        today = entries[day];
        entries[day] = EMPTY;
        return today;
    }

    /** Number of entries of a day. */
    int size(int day) {
        return sizes[day];
    }

    private void grow(int day) {
        if (sizes[day] == 0) {
            entries[day] = spares > 0 ? spare[--spares] : new long[FIRST_CAPACITY];
        } else {
            entries[day] = Arrays.copyOf(entries[day], 2 * sizes[day]);
        }
    }
}
