package dispersal.model;

import dispersal.submodel.Deliberation;
import java.io.Serializable;

/**
 * The Poisson clocks of regular deliberation (Spec 4.1): a unit-exponential threshold per fighter, run down at the rate of the
 * present posture and kept while the posture has no rate.
 */
final class Epochs implements Serializable {

    private static final long serialVersionUID = 1;

    private final RandomDraws draws;
    private final Agenda agenda;
    /** How often a threshold was drawn, and the ticket of the latest entry, side by side: they are used together. */
    private final int[] counts;

    /** The rate, 0 while the clock stands still, and what is left of the threshold or, while it runs, when it is due. */
    private final double[] clocks;

    Epochs(RandomDraws draws, Agenda agenda, int fighters, Storeroom storeroom) {
        this.draws = draws;
        this.agenda = agenda;
        counts = storeroom.ints(2 * fighters);
        clocks = storeroom.doubles(2 * fighters);
    }

    /** Deliberations per day in a posture; 0 where people do not deliberate. */
    static double ratePerDay(Deliberation deliberation, Posture posture) {
        return switch (posture) {
            case FIGHTING, UNDERGROUND, SWITCHED -> deliberation.ratePerDay();
            case RELOCATED, THIRD_COUNTRY -> deliberation.ratePerDay() * deliberation.abroadFactor();
            default -> 0;
        };
    }

    /** Draws the next threshold of a fighter whose clock stands still, and numbers it. */
    void renew(int fighter) {
        int slot = 2 * fighter;
        clocks[slot] = 0;
        counts[slot + 1]++;
        clocks[slot + 1] = draws.exponential(fighter, Purpose.EPOCH_GAP, counts[slot]++);
    }

    /** Number of thresholds drawn so far: names the deliberation that is going on. */
    int number(int fighter) {
        return counts[2 * fighter];
    }

    /** Whether an entry of the agenda is still meant. */
    boolean isDue(int fighter, int entryTicket) {
        return counts[2 * fighter + 1] == entryTicket && runs(fighter);
    }

    /** Fetches a clock from memory; the number means nothing ({@link Foresight}). */
    double fetch(int fighter) {
        return counts[2 * fighter] + clocks[2 * fighter];
    }

    /** Whether the clock of a fighter runs. */
    boolean runs(int fighter) {
        return clocks[2 * fighter] > 0;
    }

    /** Stops a clock, keeping what is left of the threshold. */
    void stop(int fighter, double time) {
        if (runs(fighter)) {
            int slot = 2 * fighter;
            clocks[slot + 1] = Math.max(0, (clocks[slot + 1] - time) * clocks[slot]);
            clocks[slot] = 0;
            counts[slot + 1]++;
        }
    }

    /** Lets a clock that stands still run at a rate; it stays still at rate 0. */
    void start(int fighter, double time, double perDay) {
        if (perDay > 0) {
            int slot = 2 * fighter;
            clocks[slot] = perDay;
            clocks[slot + 1] = time + clocks[slot + 1] / perDay;
            agenda.add(clocks[slot + 1], Occasion.EPOCH, fighter, counts[slot + 1]);
        }
    }
}
