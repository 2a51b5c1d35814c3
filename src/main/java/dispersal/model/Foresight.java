package dispersal.model;

import java.io.Serializable;

/**
 * Fetches from memory what those need who deliberate next.
 *
 * <p>A fast part: who deliberates next is chance, so with many fighters hardly anything about them is at hand, and each number is
 * waited for while nothing else can begin. The sorted entries of the day tell who comes next. What they need, their friends'
 * attitudes included, is read in loops that do nothing else: the processor then waits for many numbers at the same time. Nothing
 * depends on it but time. Where all fighters fit into the processor's nearer memory it would gain nothing and is left out.
 */
final class Foresight implements Serializable {

    private static final long serialVersionUID = 1;
    /** How many deliberations ahead. */
    private static final int AHEAD = 16;
    /** Fighters who fit into the processor's nearer memory. */
    private static final int AT_HAND = 8192;

    private final Fighters fighters;
    private final Epochs epochs;
    private final int[] next = new int[AHEAD];
    private final int[] ties = new int[AHEAD];
    private final boolean worthwhile;
    private int countdown;
    private double fetched;

    Foresight(Fighters fighters, Epochs epochs) {
        this.fighters = fighters;
        this.epochs = epochs;
        worthwhile = fighters.count > AT_HAND;
    }

    /** To be called when an entry of the day has been taken; looks ahead now and then. */
    void look(EventQueue today) {
        if (worthwhile && --countdown <= 0) {
            countdown = AHEAD;
            fetch(today.ahead(next));
        }
    }

    /** The sum means nothing, but must be kept lest the compiler leave the fetching out. */
    private void fetch(int people) {
        double sum = 0;
        for (int p = 0; p < people; p++) {
            int fighter = next[p];
            ties[p] = fighters.tieStart[fighter];
            sum += epochs.fetch(fighter) + fighters.minds.fetch(fighter) + fighters.fetch(fighter);
        }
        for (int p = 0; p < people; p++) {
            if (ties[p] < fighters.tieStart[next[p] + 1]) {
                sum += fighters.ties[ties[p]];
            }
        }
        for (int p = 0; p < people; p++) {
            int end = fighters.tieStart[next[p] + 1];
            for (int t = ties[p]; t < end; t++) {
                int friend = fighters.ties[t];
                sum += fighters.posture[friend] + fighters.minds.get(friend, Minds.COMMITMENT);
            }
        }
        fetched = sum;
    }

    /** What was fetched last, a number without meaning. */
    double fetched() {
        return fetched;
    }
}
