package dispersal.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What is known to fall due: today's entries in an {@link EventQueue}, later ones in one chain a day. Entries beyond the horizon
 * are dropped.
 */
final class Agenda implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1024;
    private static final Occasion[] OCCASIONS = Occasion.values();

    private final EventQueue today = new EventQueue();
    private final int days;
    private final int[] firstOfDay;
    private double[] times = new double[FIRST_CAPACITY];
    private int[] fighters = new int[FIRST_CAPACITY];
    private byte[] occasions = new byte[FIRST_CAPACITY];
    private int[] tickets = new int[FIRST_CAPACITY];
    private int[] nextInChain = new int[FIRST_CAPACITY];
    private int used;
    private int free = NONE;
    private int day = NONE;

    Agenda(int days) {
        this.days = days;
        firstOfDay = new int[days];
        Arrays.fill(firstOfDay, NONE);
    }

    /** Begins a day: its entries move to the queue. */
    void beginDay(int newDay) {
        day = newDay;
        int entry = firstOfDay[newDay];
        while (entry != NONE) {
            today.add(times[entry], OCCASIONS[occasions[entry]], fighters[entry], tickets[entry]);
            int next = nextInChain[entry];
            nextInChain[entry] = free;
            free = entry;
            entry = next;
        }
        firstOfDay[newDay] = NONE;
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
        int entry = take();
        times[entry] = when;
        fighters[entry] = fighter;
        occasions[entry] = (byte) occasion.ordinal();
        tickets[entry] = ticket;
        int due = (int) when;
        nextInChain[entry] = firstOfDay[due];
        firstOfDay[due] = entry;
    }

    private int take() {
        if (free != NONE) {
            int entry = free;
            free = nextInChain[entry];
            return entry;
        }
        if (used == times.length) {
            times = Arrays.copyOf(times, 2 * used);
            fighters = Arrays.copyOf(fighters, 2 * used);
            occasions = Arrays.copyOf(occasions, 2 * used);
            tickets = Arrays.copyOf(tickets, 2 * used);
            nextInChain = Arrays.copyOf(nextInChain, 2 * used);
        }
        return used++;
    }
}
