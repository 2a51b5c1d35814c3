package dispersal.submodel;

import java.io.Serializable;

/**
 * How people travel (Spec 5.4): alone or with a few close friends, in legs of log-normal length, and after being turned back
 * they wait, then give up or try again.
 */
public record Journey(
        @Parameter(meaning = "travel time relative to the time given for each link", unit = "-", min = 0, max = 100)
        double timeFactor,

        @Parameter(meaning = "spread of the time of a leg", unit = "log", min = 0, max = 5)
        double legSdlog,

        @Parameter(
                meaning = "expected companions of a person who leaves",
                unit = "persons",
                min = 0,
                max = 20,
                symbol = "mu_G")
        double meanCompanions,

        @Parameter(meaning = "friends asked to come along at most", unit = "persons", min = 0, max = 20)
        int invitedAtMost,

        @Parameter(
                meaning = "extra utility of a destination when a friend asks to come along",
                unit = "utils",
                min = -10,
                max = 10)
        double invitationBonus,

        @Parameter(meaning = "mean wait after being turned back", unit = "days", min = 1e-6, max = 3650)
        double retryWaitDays,

        @Parameter(meaning = "probability of giving up per refusal", unit = "share", min = 0, max = 1)
        double giveUpProbability)
        implements Serializable {

    /**
     * Time of one leg.
     *
     * @param meanDays     mean time given for the link [days]
     * @param standardNormal a standard normal draw
     * @return time [days] from a log-normal with mean {@code timeFactor * meanDays}
     */
    public double legDays(double meanDays, double standardNormal) {
        return timeFactor * meanDays * Math.exp(legSdlog * standardNormal - legSdlog * legSdlog / 2);
    }
}
