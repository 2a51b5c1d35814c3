package dispersal.submodel;

import java.io.Serializable;

/**
 * What happens to a party at a crossing (Spec 5.2). Detection combines physical search with a check against shared watch-lists,
 * {@code p = 1 - (1 - p_phys m)(1 - listed sigma omega b)}; a party of G is detected with {@code 1 - (1 - p)^(G^xi)}; of those
 * detected some are captured, some turned back, some released. The three shares must sum to 1.
 */
public record Interdiction(
        @Parameter(meaning = "share captured of those detected", unit = "share", min = 0, max = 1, symbol = "pi_c")
        double capturedShare,

        @Parameter(meaning = "share turned back of those detected", unit = "share", min = 0, max = 1, symbol = "pi_b")
        double turnedBackShare,

        @Parameter(meaning = "share released of those detected", unit = "share", min = 0, max = 1, symbol = "pi_x")
        double releasedShare,

        @Parameter(
                meaning = "how visibility grows with the size of a party",
                unit = "-",
                min = 0,
                max = 1,
                symbol = "xi")
        double partyExponent,

        @Parameter(
                meaning = "share of travellers whose identity is on a shareable watch-list",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "kappa")
        double watchListCoverage,

        @Parameter(
                meaning = "attempts a day at one crossing that halve the quality of search",
                unit = "persons/day",
                min = 1e-6,
                symbol = "n_sat")
        double saturationPersonsPerDay)
        implements Serializable {

    private static final double ROUNDING = 1e-9;

    /** Checks that the three outcomes of a detection sum to 1. */
    public Interdiction {
        double sum = capturedShare + turnedBackShare + releasedShare;
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    "captured_share + turned_back_share + released_share must be 1, found " + sum);
        }
    }

    /**
     * Physical detection under load: {@code p_phys / (1 + n / n_sat)}.
     *
     * @param physical      probability of detection by search alone, in [0, 1]
     * @param personsPerDay persons who tried the crossing on the day before
     * @return probability in [0, 1]
     */
    public double underLoad(double physical, double personsPerDay) {
        return physical / (1 + personsPerDay / saturationPersonsPerDay);
    }

    /**
     * Probability that a check against the lists stops a listed traveller, {@code sigma omega b}.
     *
     * @param sharedShare   share of the list available to the authority, sigma in [0, 1]
     * @param checkRate     share of travellers checked, omega in [0, 1]
     * @param identityMatch probability that document or biometrics match, b in [0, 1]
     * @return probability in [0, 1]
     */
    public static double byList(double sharedShare, double checkRate, double identityMatch) {
        return sharedShare * checkRate * identityMatch;
    }

    /**
     * Probability of detection of one traveller.
     *
     * @param physical physical detection, in [0, 1]
     * @param byList   detection by list of a listed traveller, in [0, 1]
     * @param listed   whether the traveller is on a list
     * @return probability in [0, 1]
     */
    public static double detection(double physical, double byList, boolean listed) {
        return listed ? 1 - (1 - physical) * (1 - byList) : physical;
    }

    /**
     * Probability of detection of a party that is searched as one.
     *
     * @param single probability for a lone traveller, in [0, 1]
     * @param size   persons in the party, at least 1
     * @return probability in [0, 1]
     */
    public double ofParty(double single, int size) {
        return size == 1 ? single : 1 - Math.pow(1 - single, Math.pow(size, partyExponent));
    }
}
