package dispersal.model;

import java.io.Serializable;
import java.util.TreeMap;
import java.util.TreeSet;

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

    private record Waiting(double place, int person, boolean wantsIntensive)
            implements Comparable<Waiting>, Serializable {
        @Override
        public int compareTo(Waiting other) {
            int byPlace = Double.compare(place, other.place);
            return byPlace == 0 ? Integer.compare(person, other.person) : byPlace;
        }
    }

    private final TreeSet<Waiting> line = new TreeSet<>();
    private final TreeMap<Integer, Waiting> waitingOf = new TreeMap<>();
    private final TreeMap<Integer, Boolean> intensiveOf = new TreeMap<>();
    private int intensiveSlots;
    private int ordinarySlots;
    private int intensiveTaken;
    private double since;
    private double daysWaited;

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
        if (waitingOf.containsKey(person) || intensiveOf.containsKey(person)) {
            throw new IllegalStateException("person " + person + " is in the caseload already");
        }
        count(time);
        Waiting waiting = new Waiting(place, person, wantsIntensive);
        waitingOf.put(person, waiting);
        line.add(waiting);
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
        Waiting waiting = waitingOf.remove(person);
        if (waiting != null) {
            line.remove(waiting);
        }
        Boolean intensive = intensiveOf.remove(person);
        if (intensive != null && intensive) {
            intensiveTaken--;
        }
        fill(time, opening);
    }

    /** Persons waiting now. */
    int waiting() {
        return line.size();
    }

    /** Persons monitored now. */
    int monitored() {
        return intensiveOf.size();
    }

    /** Persons monitored in intensive slots now. */
    int intensive() {
        return intensiveTaken;
    }

    /** Whether a person is monitored now. */
    boolean isMonitored(int person) {
        return intensiveOf.containsKey(person);
    }

    /**
     * Time that people have spent in the line.
     *
     * @param time now [days]
     * @return person-days since the beginning
     */
    double daysWaited(double time) {
        return daysWaited + line.size() * (time - since);
    }

    private void fill(double time, Opening opening) {
        count(time);
        while (!line.isEmpty() && intensiveOf.size() < (long) intensiveSlots + ordinarySlots) {
            Waiting first = line.pollFirst();
            waitingOf.remove(first.person());
            boolean intensive = vacantIntensive() && (first.wantsIntensive() || !vacantOrdinary());
            intensiveOf.put(first.person(), intensive);
            if (intensive) {
                intensiveTaken++;
            }
            opening.to(first.person(), intensive, time);
        }
    }

    private boolean vacantIntensive() {
        return intensiveTaken < intensiveSlots;
    }

    private boolean vacantOrdinary() {
        return intensiveOf.size() - intensiveTaken < ordinarySlots;
    }

    private void count(double time) {
        daysWaited = daysWaited(time);
        since = time;
    }
}
