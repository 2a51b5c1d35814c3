package dispersal.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What falls due on the present day, in the total order (time, kind of occasion, fighter, sequence), so that nothing depends on
 * the order in which entries were made.
 *
 * <p>A fast part: nearly all entries of a day are known when its first one is taken, and their times are spread over the day. So they
 * are sorted once, into as many parts of the day as there are entries, which costs each of them the same however many there
 * are; an ordered queue costs more with every doubling, and keeps the processor guessing. Entries that are made later wait in a heap,
 * and so do those of a crowded part of the day, which sorting one by one would take too long. The first of both is the first of all.
 */
final class EventQueue implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 256;
    private static final int KIND_SHIFT = 32;
    private static final long FIGHTER_MASK = 0xFFFFFFFFL;
    /** Entries in a part of the day that are still sorted by insertion. */
    private static final int CROWD = 16;

    private static final Occasion[] OCCASIONS = Occasion.values();

    private final Storeroom storeroom;
    private final EventHeap heap;
    private double[] times;
    /** Kind in the upper half, fighter in the lower: compares like the pair. */
    private long[] ranks;

    private int[] tickets;
    private int[] order;
    private int[] ends;
    /** Entries made before the first was taken, those of them that are sorted, and those of these that were taken. */
    private int gathered;

    private int sorted;
    private int taken;
    private boolean begun;
    private int sequence;

    private double time;
    private long rank;
    private int ticket;

    EventQueue(Storeroom storeroom) {
        this.storeroom = storeroom;
        heap = new EventHeap(storeroom);
        times = storeroom.doubles(FIRST_CAPACITY);
        ranks = storeroom.longs(FIRST_CAPACITY);
        tickets = storeroom.ints(FIRST_CAPACITY);
        order = storeroom.ints(FIRST_CAPACITY);
        ends = storeroom.ints(FIRST_CAPACITY);
    }

    /** Adds an entry. */
    void add(double when, Occasion occasion, int fighter, int entryTicket) {
        long newRank = (long) occasion.ordinal() << KIND_SHIFT | fighter;
        if (begun) {
            heap.add(when, newRank, sequence++, entryTicket);
            return;
        }
        if (gathered == times.length) {
            times = storeroom.grown(times, 2 * gathered);
            ranks = storeroom.grown(ranks, 2 * gathered);
            tickets = storeroom.grown(tickets, 2 * gathered);
        }
        times[gathered] = when;
        ranks[gathered] = newRank;
        tickets[gathered++] = entryTicket;
    }

    /** Takes the first entry, which {@link #time()} and the others then describe; false if there is none. */
    boolean next() {
        if (!begun) {
            begin();
        }
        if (taken < sorted) {
            int entry = order[taken];
            if (heap.isEmpty() || !heap.precedes(times[entry], ranks[entry], entry)) {
                taken++;
                describe(times[entry], ranks[entry], tickets[entry]);
                return true;
            }
        } else if (heap.isEmpty()) {
            gathered = 0;
            begun = false;
            return false;
        }
        describe(heap.time(), heap.rank(), heap.ticket());
        heap.removeFirst();
        return true;
    }

    /**
     * Looks at whose deliberations come next, leaving aside what came up in the meantime.
     *
     * @param fighters receives the fighters
     * @return how many there are
     */
    int ahead(int[] fighters) {
        int found = 0;
        int to = Math.min(sorted, taken + fighters.length);
        for (int position = taken; position < to; position++) {
            long waiting = ranks[order[position]];
            long kind = waiting >>> KIND_SHIFT;
            if (kind == Occasion.EPOCH.ordinal() || kind == Occasion.SHOCK.ordinal()) {
                fighters[found++] = (int) (waiting & FIGHTER_MASK);
            }
        }
        return found;
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

    private void describe(double entryTime, long entryRank, int entryTicket) {
        time = entryTime;
        rank = entryRank;
        ticket = entryTicket;
    }

    private void begin() {
        begun = true;
        sequence = gathered;
        sorted = 0;
        taken = 0;
        if (order.length < gathered) {
            order = storeroom.grown(order, times.length);
            ends = storeroom.grown(ends, times.length);
        }
        distribute();
        int from = 0;
        for (int part = 0; part < gathered; part++) {
            int to = ends[part];
            if (to - from > CROWD) {
                for (int position = from; position < to; position++) {
                    int entry = order[position];
                    heap.add(times[entry], ranks[entry], entry, tickets[entry]);
                }
            } else {
                sort(from, to);
            }
            from = to;
        }
    }

    /** Puts the entries of each part of the day together; later parts later. */
    private void distribute() {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int entry = 0; entry < gathered; entry++) {
            first = Math.min(first, times[entry]);
            last = Math.max(last, times[entry]);
        }
        double perDay = last > first ? (gathered - 1) / (last - first) : 0;
        Arrays.fill(ends, 0, gathered, 0);
        for (int entry = 0; entry < gathered; entry++) {
            ends[(int) ((times[entry] - first) * perDay)]++;
        }
        int position = 0;
        for (int part = 0; part < gathered; part++) {
            int entries = ends[part];
            ends[part] = position;
            position += entries;
        }
        for (int entry = 0; entry < gathered; entry++) {
            order[ends[(int) ((times[entry] - first) * perDay)]++] = entry;
        }
    }

    /** Sorts a part of the day by insertion, and puts it after those before. */
    private void sort(int from, int to) {
        int start = sorted;
        for (int unsorted = from; unsorted < to; unsorted++) {
            int entry = order[unsorted];
            int position = sorted++;
            while (position > start && before(entry, order[position - 1])) {
                order[position] = order[position - 1];
                position--;
            }
            order[position] = entry;
        }
    }

    private boolean before(int entry, int other) {
        if (times[entry] != times[other]) {
            return times[entry] < times[other];
        }
        return ranks[entry] != ranks[other] ? ranks[entry] < ranks[other] : entry < other;
    }
}
