package dispersal.model;

import java.io.Serializable;

/**
 * Entries of a day in the total order (time, rank, sequence) as a heap: for those that are made while the day is lived through, and
 * for crowds at one instant; see {@link EventQueue}.
 */
final class EventHeap implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 16;

    private final Storeroom storeroom;
    private double[] times;
    private long[] ranks;
    private int[] sequences;
    private int[] tickets;
    private int size;

    EventHeap(Storeroom storeroom) {
        this.storeroom = storeroom;
        times = storeroom.doubles(FIRST_CAPACITY);
        ranks = storeroom.longs(FIRST_CAPACITY);
        sequences = storeroom.ints(FIRST_CAPACITY);
        tickets = storeroom.ints(FIRST_CAPACITY);
    }

    /** Adds an entry. */
    void add(double when, long rank, int sequence, int ticket) {
        if (size == times.length) {
            grow();
        }
        int position = size++;
        while (position > 0 && before(when, rank, sequence, (position - 1) >> 1)) {
            copy((position - 1) >> 1, position);
            position = (position - 1) >> 1;
        }
        set(position, when, rank, sequence, ticket);
    }

    /** Whether nothing waits. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Whether the first entry comes before another one; there must be one. */
    boolean precedes(double when, long rank, int sequence) {
        return !before(when, rank, sequence, 0);
    }

    /** When the first entry falls due. */
    double time() {
        return times[0];
    }

    /** Rank of the first entry. */
    long rank() {
        return ranks[0];
    }

    /** Ticket of the first entry. */
    int ticket() {
        return tickets[0];
    }

    /** Takes the first entry away. */
    void removeFirst() {
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
        times = storeroom.grown(times, 2 * size);
        ranks = storeroom.grown(ranks, 2 * size);
        sequences = storeroom.grown(sequences, 2 * size);
        tickets = storeroom.grown(tickets, 2 * size);
    }
}
