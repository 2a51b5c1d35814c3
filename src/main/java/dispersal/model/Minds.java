package dispersal.model;

import java.io.Serializable;

/**
 * What is on the minds of all fighters: attitudes, their anchors, and what each has seen since deciding last.
 *
 * <p>A fast part: a decision needs all of it, and of each friend the first two. With an agent for each person there are more minds
 * than a processor's nearer memories hold, and every number that lies by itself is waited for by itself. Side by side, a mind is
 * one or two lines of memory instead of eight.
 */
final class Minds implements Serializable {

    /** Commitment to the cause in [0, 1]. */
    static final int COMMITMENT = 0;
    /** Loyalty to the group in [0, 1]. */
    static final int LOYALTY = 1;
    /** What commitment returns to. */
    static final int COMMITMENT_ANCHOR = 2;
    /** What loyalty returns to. */
    static final int LOYALTY_ANCHOR = 3;
    /** When all of this was brought up to date last [days]. */
    static final int UPDATED = 4;
    /** Territory index then. */
    static final int TERRITORY_SEEN = 5;
    /** Pay index then. */
    static final int PAY_SEEN = 6;
    /** Close friends killed since. */
    static final int GRIEF = 7;

    private static final long serialVersionUID = 1;
    private static final int ROW = GRIEF + 1;

    private final double[] values;

    Minds(int fighters, Storeroom storeroom) {
        values = storeroom.doubles(Math.multiplyExact(fighters, ROW));
    }

    double get(int fighter, int what) {
        return values[fighter * ROW + what];
    }

    /** Fetches a mind from memory; the number means nothing ({@link Foresight}). */
    double fetch(int fighter) {
        return values[fighter * ROW] + values[fighter * ROW + GRIEF];
    }

    void set(int fighter, int what, double value) {
        values[fighter * ROW + what] = value;
    }
}
