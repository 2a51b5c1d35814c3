package dispersal.submodel;

import java.io.Serializable;

/**
 * What becomes of the fighters still in a zone on the day it falls (Spec 3.2): some are captured, some killed, the rest decide
 * at once where to go. In the last pocket there is nowhere to retreat to, and mass surrender is likelier. The two
 * probabilities of a pair are of exclusive outcomes and must not sum to more than 1.
 */
public record ZoneFall(
        @Parameter(
                meaning = "share of the remaining fighters captured when a zone falls",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_fC")
        double captureProbability,

        @Parameter(
                meaning = "share of the remaining fighters killed when a zone falls",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_fK")
        double killProbability,

        @Parameter(meaning = "share captured when the last pocket falls", unit = "share", min = 0, max = 1)
        double lastStandCaptureProbability,

        @Parameter(meaning = "share killed when the last pocket falls", unit = "share", min = 0, max = 1)
        double lastStandKillProbability,

        @Parameter(meaning = "control above which an encirclement is not yet closed", unit = "share", min = 0, max = 1)
        double encirclementUpperControl,

        @Parameter(meaning = "control below which an encirclement no longer matters", unit = "share", min = 0, max = 1)
        double encirclementLowerControl,

        @Parameter(
                meaning = "share of opportunities to leave that a full encirclement takes away",
                unit = "share",
                min = 0,
                max = 1)
        double encirclementBlockedShare)
        implements Serializable {

    /** Checks that each pair of exclusive outcomes leaves a share of at least 0 for the third. */
    public ZoneFall {
        requireExclusive(captureProbability, killProbability, "capture_probability + kill_probability");
        requireExclusive(
                lastStandCaptureProbability,
                lastStandKillProbability,
                "last_stand_capture_probability + last_stand_kill_probability");
    }

    /**
     * Probability of capture at the fall.
     *
     * @param lastStand whether the zone is the last pocket
     * @return probability in [0, 1]
     */
    public double capture(boolean lastStand) {
        return lastStand ? lastStandCaptureProbability : captureProbability;
    }

    /**
     * Probability of being killed at the fall.
     *
     * @param lastStand whether the zone is the last pocket
     * @return probability in [0, 1]
     */
    public double kill(boolean lastStand) {
        return lastStand ? lastStandKillProbability : killProbability;
    }

    /**
     * How far a zone is shut at present.
     *
     * @param encirclement how completely the zone can be encircled, in [0, 1]
     * @param control      share held, C in [0, 1]
     * @return e in [0, 1]: the encirclement while control lies between the two bounds, else 0
     */
    public double encirclement(double encirclement, double control) {
        return control > encirclementLowerControl && control < encirclementUpperControl ? encirclement : 0;
    }

    /**
     * Chance that someone who wants to leave finds a way out of the zone on that occasion, {@code 1 - b e}.
     *
     * @param closed e in [0, 1], from {@link #encirclement}
     * @return probability in [0, 1]
     */
    public double opportunity(double closed) {
        return 1 - encirclementBlockedShare * closed;
    }

    private static void requireExclusive(double first, double second, String names) {
        if (first + second > 1) {
            throw new IllegalArgumentException(names + " must not exceed 1, found " + (first + second));
        }
    }
}
