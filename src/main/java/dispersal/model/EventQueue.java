package dispersal.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What falls due on the present day, in the total order (time, kind of occasion, fighter, sequence), so that nothing depends on
 * the order in which entries were made.
 */
final class EventQueue implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 256;
    private static final int KIND_SHIFT = 32;
    private static final long FIGHTER_MASK = 0xFFFFFFFFL;

    private double[] times = new double[FIRST_CAPACITY];
    /** Kind in the upper half, fighter in the lower: compares like the pair. */
    private long[] ranks = new long[FIRST_CAPACITY];

    private int[] sequences = new int[FIRST_CAPACITY];
    private int[] tickets = new int[FIRST_CAPACITY];
    private int size;
    private int sequence;

    private double time;
    private long rank;
    private int ticket;

    /** Adds an entry. */
    void add(double when, Occasion occasion, int fighter, int entryTicket) {
        if (size == times.length) {
            grow();
        }
        long newRank = (long) occasion.ordinal() << KIND_SHIFT | fighter;
        int newSequence = sequence++;
        int position = size++;
        while (position > 0 && before(when, newRank, newSequence, (position - 1) >> 1)) {
            copy((position - 1) >> 1, position);
            position = (position - 1) >> 1;
        }
        set(position, when, newRank, newSequence, entryTicket);
    }

    /** Takes the first entry, which {@link #time()} and the others then describe; false if there is none. */
    boolean next() {
        if (size == 0) {
            sequence = 0;
            return false;
        }
        time = times[0];
        rank = ranks[0];
        ticket = tickets[0];
        removeFirst();
        return true;
    }

    /** When the entry taken last falls due. */
    double time() {
        return time;
    }

    /** Kind of the entry taken last. */
    Occasion occasion() {
        return OCCASIONS[(int) (rank >>> KIND_SHIFT)];
    }

    /** Fighter of the entry taken last. */
    int fighter() {
        return (int) (rank & FIGHTER_MASK);
    }

    /** Ticket given with the entry taken last. */
    int ticket() {
        return ticket;
    }

    private static final Occasion[] OCCASIONS = Occasion.values();

    private void removeFirst() {
        int last = --size;
        double lastTime = times[last];
        long lastRank = ranks[last];
        int lastSequence = sequences[last];
        int lastTicket = tickets[last];
        int position = 0;
        while (true) {
            int child = 2 * position + 1;
            if (child >= last) {
                break;
            }
            if (child + 1 < last && before(times[child + 1], ranks[child + 1], sequences[child + 1], child)) {
                child++;
            }
            if (before(lastTime, lastRank, lastSequence, child)) {
                break;
            }
            copy(child, position);
            position = child;
        }
        set(position, lastTime, lastRank, lastSequence, lastTicket);
    }

    private boolean before(double someTime, long someRank, int someSequence, int position) {
        if (someTime != times[position]) {
            return someTime < times[position];
        }
        if (someRank != ranks[position]) {
            return someRank < ranks[position];
        }
        return someSequence < sequences[position];
    }

    private void set(int position, double newTime, long newRank, int newSequence, int newTicket) {
        times[position] = newTime;
        ranks[position] = newRank;
        sequences[position] = newSequence;
        tickets[position] = newTicket;
    }

    private void copy(int from, int to) {
        set(to, times[from], ranks[from], sequences[from], tickets[from]);
    }

    private void grow() {
        times = Arrays.copyOf(times, 2 * size);
        ranks = Arrays.copyOf(ranks, 2 * size);
        sequences = Arrays.copyOf(sequences, 2 * size);
        tickets = Arrays.copyOf(tickets, 2 * size);
    }
}
