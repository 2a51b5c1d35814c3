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
    private final int[] number;
    private final int[] ticket;
    private final double[] remaining;
    private final double[] due;
    private final double[] rate;

    Epochs(RandomDraws draws, Agenda agenda, int fighters) {
        this.draws = draws;
        this.agenda = agenda;
        number = new int[fighters];
        ticket = new int[fighters];
        remaining = new double[fighters];
        due = new double[fighters];
        rate = new double[fighters];
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
        rate[fighter] = 0;
        ticket[fighter]++;
        remaining[fighter] = draws.exponential(fighter, Purpose.EPOCH_GAP, number[fighter]++);
    }

    /** Number of thresholds drawn so far: names the deliberation that is going on. */
    int number(int fighter) {
        return number[fighter];
    }

    /** Whether an entry of the agenda is still meant. */
    boolean isDue(int fighter, int entryTicket) {
        return rate[fighter] > 0 && ticket[fighter] == entryTicket;
    }

    /** Whether the clock of a fighter runs. */
    boolean runs(int fighter) {
        return rate[fighter] > 0;
    }

    /** Stops a clock, keeping what is left of the threshold. */
    void stop(int fighter, double time) {
        if (rate[fighter] > 0) {
            remaining[fighter] = Math.max(0, (due[fighter] - time) * rate[fighter]);
            rate[fighter] = 0;
            ticket[fighter]++;
        }
    }

    /** Lets a clock run at a rate; it stays still at rate 0. */
    void start(int fighter, double time, double perDay) {
        if (perDay > 0) {
            rate[fighter] = perDay;
            due[fighter] = time + remaining[fighter] / perDay;
            agenda.add(due[fighter], Occasion.EPOCH, fighter, ticket[fighter]);
        }
    }
}
