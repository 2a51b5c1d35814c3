package dispersal.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Clocks that run on accumulated hazard (Spec 1.6). A fighter carries a unit-exponential threshold for each cause; a clock
 * accumulates the hazard of one cause in one cell (a zone, a posture); the cause strikes when the clock has run through the
 * fighter's threshold divided by frailty. What is not spent in one cell is carried to the next, so that the same random number
 * gives the same threshold in every scenario, and raising a hazard can only bring an event forward.
 *
 * <p>On entering a cell at time t the key is {@code Lambda(t) + rem / zeta}; on leaving at t' the rest is
 * {@code rem = (key - Lambda(t')) zeta}; the event falls at {@code d + (key - Lambda(d)) / h} (Sellke 1983; next-reaction method).
 * Hazards are constant within a day. Each clock keeps its keys in a heap, so that only fighters who experience an event are
 * touched; entries of fighters who have left are recognised by their ticket and dropped when they surface.
 */
final class HazardClocks implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NO_CLOCK = -1;
    private static final int FIRST_CAPACITY = 16;

    /** Receives the events of a day as they are found. */
    interface Strike {
        /**
         * A cause strikes.
         *
         * @param cause   number of the cause
         * @param fighter whom it strikes
         * @param time    when [days]
         */
        void at(int cause, int fighter, double time);
    }

    private final Storeroom storeroom;
    private final int fighters;
    /** What is left of a threshold or, in a cell whose hazard can strike the person, the reading of the clock at which it does. */
    private final double[] dues;
    /** By cause; empty while everybody's is 1, as for most causes it always is. */
    private final double[][] frailties;

    private final int[] clockOf;
    private final int[] ticket;

    private final double[] accumulated;
    private final double[] hazard;
    private final double[][] heapKeys;
    private final int[][] heapFighters;
    private final int[][] heapTickets;
    private final int[] heapSize;
    /** First key of each heap, side by side, for most heaps have nothing to say on most days. */
    private final double[] firstKey;

    private double day;

    /**
     * Clocks at rest.
     *
     * @param causes    number of causes
     * @param clocks    number of clocks; each is used by one cause only
     * @param fighters  number of fighters
     * @param storeroom lends arrays
     */
    HazardClocks(int causes, int clocks, int fighters, Storeroom storeroom) {
        this.storeroom = storeroom;
        this.fighters = fighters;
        dues = storeroom.doubles(causes * fighters);
        frailties = new double[causes][0];
        clockOf = storeroom.ints(causes * fighters);
        ticket = storeroom.ints(causes * fighters);
        Arrays.fill(clockOf, NO_CLOCK);
        accumulated = new double[clocks];
        hazard = new double[clocks];
        heapKeys = new double[clocks][0];
        heapFighters = new int[clocks][0];
        heapTickets = new int[clocks][0];
        heapSize = new int[clocks];
        firstKey = new double[clocks];
        Arrays.fill(firstKey, Double.POSITIVE_INFINITY);
    }

    /** Gives a fighter a fresh threshold for a cause; the fighter must not be in a cell of that cause. */
    void arm(int cause, int fighter, double threshold) {
        if (clockOf[cause * fighters + fighter] != NO_CLOCK) {
            throw new IllegalStateException("fighter " + fighter + " is in a cell of cause " + cause);
        }
        dues[cause * fighters + fighter] = threshold;
    }

    /**
     * A fighter enters a cell.
     *
     * @param cause   number of the cause
     * @param fighter who
     * @param clock   clock of the cell
     * @param zeta    frailty: the fighter's hazard relative to the clock's
     * @param time    when [days], on the present day
     * @return when the cause strikes, if still today; otherwise positive infinity
     */
    double enter(int cause, int fighter, int clock, double zeta, double time) {
        int slot = cause * fighters + fighter;
        setFrailty(cause, fighter, zeta);
        clockOf[slot] = clock;
        int entry = ++ticket[slot];
        if (zeta == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double due = lambda(clock, time) + dues[slot] / zeta;
        dues[slot] = due;
        double end = accumulated[clock] + hazard[clock];
        if (due <= end) {
            return strikeTime(clock, due);
        }
        if (due < Double.POSITIVE_INFINITY) {
            push(clock, due, fighter, entry);
        }
        return Double.POSITIVE_INFINITY;
    }

    private void setFrailty(int cause, int fighter, double zeta) {
        if (frailties[cause].length == 0) {
            if (zeta == 1) {
                return;
            }
            frailties[cause] = storeroom.doubles(fighters);
            Arrays.fill(frailties[cause], 1);
        }
        frailties[cause][fighter] = zeta;
    }

    /** A fighter leaves the cell of a cause, if in one; the unspent threshold is kept. */
    void leave(int cause, int fighter, double time) {
        int slot = cause * fighters + fighter;
        if (clockOf[slot] == NO_CLOCK) {
            return;
        }
        double zeta = frailties[cause].length == 0 ? 1 : frailties[cause][fighter];
        if (zeta > 0) {
            dues[slot] = Math.max(0, (dues[slot] - lambda(clockOf[slot], time)) * zeta);
        }
        clockOf[slot] = NO_CLOCK;
        ticket[slot]++;
    }

    /** Number that changes whenever a fighter enters or leaves a cell of a cause. */
    int ticket(int cause, int fighter) {
        return ticket[cause * fighters + fighter];
    }

    /** Sets the hazard of a clock for the day that begins; call before {@link #strikes}. */
    void setHazard(int clock, double perDay) {
        hazard[clock] = perDay;
    }

    /** Accumulated hazard of a clock at a time on the present day. */
    double lambda(int clock, double time) {
        return accumulated[clock] + hazard[clock] * (time - day);
    }

    /** Ends the present day: hazards are added to the clocks. */
    void endDay() {
        for (int clock = 0; clock < accumulated.length; clock++) {
            accumulated[clock] += hazard[clock];
        }
        day += 1;
    }

    /**
     * Finds who is struck today among those now in the cell of a clock.
     *
     * @param cause  cause the clock belongs to
     * @param clock  the clock
     * @param strike receives fighter and time, in order of time
     */
    void strikes(int cause, int clock, Strike strike) {
        double end = accumulated[clock] + hazard[clock];
        while (firstKey[clock] <= end && heapSize[clock] > 0) {
            double struck = firstKey[clock];
            int fighter = heapFighters[clock][0];
            boolean valid = heapTickets[clock][0] == ticket[cause * fighters + fighter];
            pop(clock);
            if (valid) {
                strike.at(cause, fighter, strikeTime(clock, struck));
            }
        }
    }

    private double strikeTime(int clock, double struck) {
        double wait = struck - accumulated[clock];
        return wait > 0 ? day + Math.min(Math.nextDown(1.0), wait / hazard[clock]) : day;
    }

    private void push(int clock, double newKey, int fighter, int entry) {
        int position = heapSize[clock]++;
        if (position == heapKeys[clock].length) {
            int room = Math.max(FIRST_CAPACITY, 2 * position);
            heapKeys[clock] = storeroom.grown(heapKeys[clock], room);
            heapFighters[clock] = storeroom.grown(heapFighters[clock], room);
            heapTickets[clock] = storeroom.grown(heapTickets[clock], room);
        }
        double[] keys = heapKeys[clock];
        while (position > 0 && before(clock, newKey, fighter, (position - 1) >> 1)) {
            int parent = (position - 1) >> 1;
            copy(clock, parent, position);
            position = parent;
        }
        keys[position] = newKey;
        heapFighters[clock][position] = fighter;
        heapTickets[clock][position] = entry;
        firstKey[clock] = keys[0];
    }

    private void pop(int clock) {
        int last = --heapSize[clock];
        double lastKey = heapKeys[clock][last];
        int lastFighter = heapFighters[clock][last];
        int lastTicket = heapTickets[clock][last];
        int position = 0;
        while (true) {
            int child = 2 * position + 1;
            if (child >= last) {
                break;
            }
            if (child + 1 < last && before(clock, heapKeys[clock][child + 1], heapFighters[clock][child + 1], child)) {
                child++;
            }
            if (before(clock, lastKey, lastFighter, child)) {
                break;
            }
            copy(clock, child, position);
            position = child;
        }
        heapKeys[clock][position] = lastKey;
        heapFighters[clock][position] = lastFighter;
        heapTickets[clock][position] = lastTicket;
        firstKey[clock] = last == 0 ? Double.POSITIVE_INFINITY : heapKeys[clock][0];
    }

    private boolean before(int clock, double someKey, int someFighter, int position) {
        double other = heapKeys[clock][position];
        return someKey < other || someKey == other && someFighter < heapFighters[clock][position];
    }

    private void copy(int clock, int from, int to) {
        heapKeys[clock][to] = heapKeys[clock][from];
        heapFighters[clock][to] = heapFighters[clock][from];
        heapTickets[clock][to] = heapTickets[clock][from];
    }
}
