package dispersal.model;

import java.io.Serializable;

/**
 * The monitoring of one state: intensive and ordinary slots, and a line of people who wait for one unwatched (Spec 6.4). Whoever
 * has the smallest place goes first; no slot stands empty while somebody waits; nobody is dropped for somebody else, and slots that
 * are abolished vanish as they fall vacant. People wanted in an intensive slot get one if it is vacant, others an ordinary one;
 * failing that, either takes what there is.
 *
 * <p>Places are any numbers: times of arrival make it first come first served. Slots and persons are counted in agents.
 */
final class CaseloadQueue implements Serializable {

    private static final long serialVersionUID = 1;

    /** Receives those whose monitoring begins. */
    interface Opening {
        /**
         * Monitoring of a person begins.
         *
         * @param person    who
         * @param intensive whether in an intensive slot
         * @param time      when [days]
         */
        void to(int person, boolean intensive, double time);
    }

    /** Where people stand in the caseloads of their states; nobody is in two. */
    static final class Standings implements Serializable {

        private static final long serialVersionUID = 1;

        private final byte[] standing;
        private final double[] place;

        /**
         * Nobody waits or is monitored.
         *
         * @param storeroom lends the arrays
         * @param persons   number of people
         */
        Standings(Storeroom storeroom, int persons) {
            standing = storeroom.bytes(persons);
            place = storeroom.doubles(persons);
        }
    }

    private static final byte OUTSIDE = 0;
    private static final byte WAITING = 1;
    private static final byte WAITING_FOR_INTENSIVE = 2;
    private static final byte IN_ORDINARY = 3;
    private static final byte IN_INTENSIVE = 4;

    private final byte[] standing;
    private final double[] placeOf;
    /** The line by place, then person; who has left it is passed over on coming up. */
    private final EventHeap line;

    private int waiting;
    private int monitored;
    private int intensiveSlots;
    private int ordinarySlots;
    private int intensiveTaken;
    private double since;
    private double daysWaited;

    /**
     * A caseload of nobody.
     *
     * @param storeroom lends the arrays
     * @param standings where the people of all states stand
     */
    CaseloadQueue(Storeroom storeroom, Standings standings) {
        line = new EventHeap(storeroom);
        standing = standings.standing;
        placeOf = standings.place;
    }

    /**
     * Sets the number of slots from now on.
     *
     * @param intensive intensive slots, at least 0
     * @param ordinary  ordinary slots, at least 0
     * @param time      now [days]
     * @param opening   receives those who get a new slot
     */
    void setSlots(int intensive, int ordinary, double time, Opening opening) {
        intensiveSlots = intensive;
        ordinarySlots = ordinary;
        fill(time, opening);
    }

    /**
     * A person comes into the line.
     *
     * @param person         who, neither waiting nor monitored
     * @param place          place in the line: the smaller, the earlier
     * @param wantsIntensive whether the person is wanted in an intensive slot
     * @param time           now [days]
     * @param opening        receives the person if a slot is vacant
     */
    void join(int person, double place, boolean wantsIntensive, double time, Opening opening) {
        if (standing[person] != OUTSIDE) {
            throw new IllegalStateException("person " + person + " is in the caseload already");
        }
        count(time);
        standing[person] = wantsIntensive ? WAITING_FOR_INTENSIVE : WAITING;
        placeOf[person] = place;
        line.add(place, person, 0, 0);
        waiting++;
        fill(time, opening);
    }

    /**
     * A person leaves, whether monitored or waiting; nothing happens if neither.
     *
     * @param person  who
     * @param time    now [days]
     * @param opening receives the person who gets the slot
     */
    void leave(int person, double time, Opening opening) {
        count(time);
        if (waits(person)) {
            waiting--;
        } else if (isMonitored(person)) {
            monitored--;
            intensiveTaken -= standing[person] == IN_INTENSIVE ? 1 : 0;
        }
        standing[person] = OUTSIDE;
        fill(time, opening);
    }

    /** Persons waiting now. */
    int waiting() {
        return waiting;
    }

    /** Persons monitored now. */
    int monitored() {
        return monitored;
    }

    /** Persons monitored in intensive slots now. */
    int intensive() {
        return intensiveTaken;
    }

    /** Whether a person is monitored now. */
    boolean isMonitored(int person) {
        return standing[person] >= IN_ORDINARY;
    }

    /**
     * Time that people have spent in the line.
     *
     * @param time now [days]
     * @return person-days since the beginning
     */
    double daysWaited(double time) {
        return daysWaited + waiting * (time - since);
    }

    private void fill(double time, Opening opening) {
        count(time);
        while (waiting > 0 && monitored < (long) intensiveSlots + ordinarySlots) {
            int person = (int) line.rank();
            boolean present = waits(person) && placeOf[person] == line.time();
            line.removeFirst();
            if (present) {
                begin(person, time, opening);
            }
        }
    }

    private void begin(int person, double time, Opening opening) {
        boolean wanted = standing[person] == WAITING_FOR_INTENSIVE;
        boolean intensive = vacantIntensive() && (wanted || !vacantOrdinary());
        standing[person] = intensive ? IN_INTENSIVE : IN_ORDINARY;
        waiting--;
        monitored++;
        intensiveTaken += intensive ? 1 : 0;
        opening.to(person, intensive, time);
    }

    private boolean waits(int person) {
        return standing[person] == WAITING || standing[person] == WAITING_FOR_INTENSIVE;
    }

    private boolean vacantIntensive() {
        return intensiveTaken < intensiveSlots;
    }

    private boolean vacantOrdinary() {
        return monitored - intensiveTaken < ordinarySlots;
    }

    private void count(double time) {
        daysWaited = daysWaited(time);
        since = time;
    }
}
