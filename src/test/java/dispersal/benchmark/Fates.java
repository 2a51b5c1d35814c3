package dispersal.benchmark;

import java.util.Arrays;

/** What became of the agents of one run of the reference workload, counted. */
public final class Fates {

    /** Number of fates that are told apart; they add up, so that one fewer can vary freely. */
    public static final int CLASSES = 19;
    /** Killed. */
    public static final int DEAD = 0;
    /** Captured. */
    public static final int CAPTURED = 1;
    /** Stopped at a border. */
    public static final int INTERDICTED = 2;
    /** In a city at the end. */
    public static final int THEATRE = 3;
    /** At the first hub at the end; the other hubs follow. */
    public static final int AFFILIATE = 4;
    /** Arrived at the first absorbing destination; the others follow. */
    public static final int ARRIVED = 8;
    /** On a journey at the end. */
    public static final int TRANSIT = 18;

    private final long[] counts = new long[CLASSES];
    private long decisions;
    private long moves;
    private long exitDays;

    /** Somebody leaves the workload on a day. */
    public void leave(int fate, int day) {
        counts[fate]++;
        exitDays += day;
    }

    /** Somebody is still there at the end. */
    public void remain(int fate) {
        counts[fate]++;
    }

    /** Somebody arrives where nobody leaves. */
    public void arrive(int option, int day) {
        leave(ARRIVED + option - Workload.FIRST_ABSORBING, day);
    }

    /** Somebody is at a place at the end. */
    public void remainAt(int place) {
        remain(place < Workload.CITIES ? THEATRE : AFFILIATE + place - Workload.CITIES);
    }

    /** People have made up their mind. */
    public void countDecisions(int number) {
        decisions += number;
    }

    /** Somebody has set out. */
    public void countMove() {
        moves++;
    }

    /** Agents by fate. */
    public long[] counts() {
        return counts.clone();
    }

    /** All agents. */
    public long total() {
        return Arrays.stream(counts).sum();
    }

    /** Decisions, departures and the sum of the days on which agents left the workload, for the test of agreement. */
    public long[] tallies() {
        return new long[] {decisions, moves, exitDays};
    }
}
