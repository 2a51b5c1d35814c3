package dispersal.model;

import dispersal.submodel.SelfExcitation;
import java.io.Serializable;
import java.util.PriorityQueue;

/**
 * The self-exciting incidents of one region (Spec 7.2), by its branching form: background incidents come as a Poisson process
 * that is constant within a day; every incident, wherever it comes from, is followed by a Poisson number of others after
 * exponential delays. The law is that of the intensity, exactly, and the draws belong to each incident's line of descent, so
 * that one incident more or less in a scenario leaves all others but its own followers in place.
 */
final class IncidentCounts implements Serializable {

    private static final long serialVersionUID = 1;
    /** Pathways use the sub-purposes from 0. */
    private static final int TIME_OF_DAY = 16;

    private static final int FOLLOWERS = 17;
    private static final int DELAY = 18;
    private static final int MULTIPLIER_1 = 0x85EBCA6B;
    private static final int MULTIPLIER_2 = 0xC2B2AE35;
    private static final int GOLDEN = 0x9E3779B9;
    private static final int SHIFT_1 = 16;
    private static final int SHIFT_2 = 13;

    /** Receives the incidents of a day in order of time. */
    interface Incident {
        /**
         * An incident.
         *
         * @param time    when [days]
         * @param pathway what it goes back to
         */
        void at(double time, Pathway pathway);
    }

    private record Pending(double time, Pathway pathway, int key) implements Comparable<Pending>, Serializable {
        @Override
        public int compareTo(Pending other) {
            int byTime = Double.compare(time, other.time);
            return byTime == 0 ? Integer.compare(key, other.key) : byTime;
        }
    }

    private final RandomDraws draws;
    private final int region;
    private final PriorityQueue<Pending> pending = new PriorityQueue<>();

    /**
     * A region without history.
     *
     * @param draws  dice of the run
     * @param region index of the region
     */
    IncidentCounts(RandomDraws draws, int region) {
        this.draws = draws;
        this.region = region;
    }

    /**
     * Adds the background of a day.
     *
     * @param day     number of the day
     * @param pathway what these incidents go back to
     * @param perDay  expected incidents that follow no other, at least 0
     */
    void addBackground(int day, Pathway pathway, double perDay) {
        int count = CountQuantile.poisson(draws.uniform(region, Purpose.HAWKES, day, pathway.ordinal()), perDay);
        for (int n = 0; n < count; n++) {
            int key = key(key(day, pathway.ordinal()), n);
            pending.add(new Pending(day + draws.uniform(region, Purpose.HAWKES, key, TIME_OF_DAY), pathway, key));
        }
    }

    /**
     * Adds an incident that came about elsewhere in the model.
     *
     * @param time     when [days]
     * @param pathway  what it goes back to
     * @param identity number of the incident among those of its pathway, such as the fighter's
     */
    void add(double time, Pathway pathway, int identity) {
        pending.add(new Pending(time, pathway, key(key(-1, pathway.ordinal()), identity)));
    }

    /**
     * Ends a day: all its incidents are reported, with those that follow on the same day.
     *
     * @param day      number of the day
     * @param rule     how incidents follow each other
     * @param incident receives them
     */
    void endDay(int day, SelfExcitation rule, Incident incident) {
        while (!pending.isEmpty() && pending.peek().time() < day + 1) {
            Pending next = pending.remove();
            incident.at(next.time(), next.pathway());
            excite(next, rule);
        }
    }

    private void excite(Pending source, SelfExcitation rule) {
        double share = draws.uniform(region, Purpose.HAWKES, source.key(), FOLLOWERS);
        int followers = CountQuantile.poisson(share, rule.branching());
        for (int n = 0; n < followers; n++) {
            int key = key(source.key(), n);
            double delay = -Math.log(draws.uniform(region, Purpose.HAWKES, key, DELAY));
            pending.add(new Pending(source.time() + rule.delayDays(delay), Pathway.INSPIRED, key));
        }
    }

    /** A number for the n-th of a family; equal families and places give equal numbers, others hardly ever. */
    private static int key(int family, int place) {
        int mixed = (family ^ place * GOLDEN) + GOLDEN;
        mixed = (mixed ^ mixed >>> SHIFT_1) * MULTIPLIER_1;
        mixed = (mixed ^ mixed >>> SHIFT_2) * MULTIPLIER_2;
        return mixed ^ mixed >>> SHIFT_1;
    }
}
