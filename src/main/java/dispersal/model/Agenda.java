package dispersal.model;

import java.io.Serializable;

/**
 * What is known to fall due: today's entries in an {@link EventQueue}, later ones in buckets, one a day. Entries beyond the horizon
 * are dropped.
 */
final class Agenda implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int HALF = 32;
    /** The kind of an occasion takes so many bits beside the number of a fighter. */
    private static final int KIND_BITS = 5;

    private static final int KIND_MASK = (1 << KIND_BITS) - 1;
    private static final long LOW_HALF = 0xFFFFFFFFL;
    private static final Occasion[] OCCASIONS = Occasion.values();

    static {
        if (OCCASIONS.length > KIND_MASK) {
            throw new IllegalStateException("kinds of occasion no longer fit beside a fighter's number");
        }
    }

    private final EventQueue today;
    private final int days;
    /** Filled in step, so that the same position in both belongs to the same entry: its time, and fighter, kind and ticket. */
    private final DayBuckets times;

    private final DayBuckets entries;
    private int day = -1;

    Agenda(int days, Storeroom storeroom) {
        this.days = days;
        today = new EventQueue(storeroom);
        times = new DayBuckets(days, storeroom);
        entries = new DayBuckets(days, storeroom);
    }

    /** Begins a day: its entries move to the queue. */
    void beginDay(int newDay) {
        day = newDay;
        int due = times.begin(newDay);
        entries.begin(newDay);
        for (int position = 0; position < due; position++) {
            long entry = entries.today()[position];
            today.add(
                    Double.longBitsToDouble(times.today()[position]),
                    OCCASIONS[(int) (entry >>> HALF) & KIND_MASK],
                    (int) (entry >>> HALF + KIND_BITS),
                    (int) entry);
        }
    }

    /** Today's queue. */
    EventQueue today() {
        return today;
    }

    /**
     * Enters something that falls due.
     *
     * @param when     time [days], not before now
     * @param occasion what
     * @param fighter  to whom
     * @param ticket   number by which the entry is recognised as still valid
     */
    void add(double when, Occasion occasion, int fighter, int ticket) {
        if (!(when < days)) {
            return;
        }
        if (when < day + 1) {
            today.add(when, occasion, fighter, ticket);
            return;
        }
        int due = (int) when;
        times.add(due, Double.doubleToRawLongBits(when));
        entries.add(due, ((long) fighter << KIND_BITS | occasion.ordinal()) << HALF | ticket & LOW_HALF);
    }
}
