package dispersal.submodel;

import java.io.Serializable;

/**
 * What losing one's citizenship does to a person abroad (Spec 5.7). The way home is shut; nobody is deported or taken back there;
 * release leads to a third country; and surrender loses some of its worth, since no state will ask for the person. How many are
 * eligible and how fast a state acts stands with the state. Nobody becomes less committed by it: people are displaced, not fewer.
 *
 * <p>Assumption: no source gives the effect on surrender.
 */
public record Revocation(
        @Parameter(
                meaning = "worth that surrender loses for a person without citizenship",
                unit = "utils",
                min = 0,
                max = 50)
        double surrenderLoss)
        implements Serializable {

    /**
     * Change of the worth of surrendering.
     *
     * @param revoked whether the person has lost citizenship
     * @return utility to be added, at most 0 [utils]
     */
    public double onSurrender(boolean revoked) {
        return revoked ? -surrenderLoss : 0;
    }
}
