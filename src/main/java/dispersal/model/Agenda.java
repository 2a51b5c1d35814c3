package dispersal.model;

import java.io.Serializable;

/**
 * What is known to fall due: today's entries in an {@link EventQueue}, later ones in buckets, one a day. Entries beyond the horizon
 * are dropped.
 */
final class Agenda implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int HALF = 32;
    private static final long LOW_HALF = 0xFFFFFFFFL;
    private static final Occasion[] OCCASIONS = Occasion.values();

    private final EventQueue today;
    private final int days;
    /** Filled in step, so that the same position in each belongs to the same entry: time, fighter with ticket, and kind. */
    private final DayBuckets times;

    private final DayBuckets tickets;
    private final DayBuckets occasions;
    private int day = -1;

    Agenda(int days, Storeroom storeroom) {
        this.days = days;
        today = new EventQueue(storeroom);
        times = new DayBuckets(days, storeroom);
        tickets = new DayBuckets(days, storeroom);
        occasions = new DayBuckets(days, storeroom);
    }

    /** Begins a day: its entries move to the queue. */
    void beginDay(int newDay) {
        day = newDay;
        int entries = times.begin(newDay);
        tickets.begin(newDay);
        occasions.begin(newDay);
        for (int entry = 0; entry < entries; entry++) {
            long ticket = tickets.today()[entry];
            today.add(
                    Double.longBitsToDouble(times.today()[entry]),
                    OCCASIONS[(int) occasions.today()[entry]],
                    (int) (ticket >>> HALF),
                    (int) ticket);
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
        tickets.add(due, (long) fighter << HALF | ticket & LOW_HALF);
        occasions.add(due, occasion.ordinal());
    }
}
