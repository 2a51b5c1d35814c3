package dispersal.submodel;

import java.io.Serializable;

/**
 * When people reconsider (Spec 4.1, 4.4): at the epochs of a Poisson process, and after shocks. The rate is a numerical
 * convention: {@code ln(nu / nu_ref)} is added to the utility of the status quo, which makes the exit rate tend to
 * {@code nu_ref exp(V_j - V_x)} for any rate.
 */
public record Deliberation(
        @Parameter(
                meaning = "deliberations per person in the theatre",
                unit = "1/day",
                min = 1e-6,
                max = 10,
                symbol = "nu")
        double ratePerDay,

        @Parameter(
                meaning = "deliberation rate to which the utilities refer",
                unit = "1/day",
                min = 1e-6,
                max = 10,
                symbol = "nu_ref")
        double referenceRatePerDay,

        @Parameter(
                meaning = "deliberation rate with affiliates and in third countries, relative to the theatre",
                unit = "-",
                min = 1e-6,
                max = 10)
        double abroadFactor,

        @Parameter(
                meaning = "probability that a shock makes a person reconsider",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_trig")
        double triggerProbability,

        @Parameter(meaning = "longest delay between a shock and the decision", unit = "days", min = 0, max = 365)
        double triggerDelayDays,

        @Parameter(
                meaning = "shortest time between two decisions set off by the fate of friends",
                unit = "days",
                min = 0,
                max = 365)
        double tieTriggerPauseDays,

        @Parameter(meaning = "relative fall of pay that counts as a shock", unit = "share", min = 0, max = 1)
        double payDropShare,

        @Parameter(meaning = "time over which a fall of pay is felt", unit = "days", min = 1, max = 365)
        double payDropDays,

        @Parameter(meaning = "how far ahead people judge danger", unit = "days", min = 1, max = 3650)
        double riskHorizonDays,

        @Parameter(meaning = "how long a friend's departure is remembered", unit = "days", min = 0, max = 3650)
        double peerMemoryDays)
        implements Serializable {

    /**
     * Term added to the utility of the status quo so that outcomes do not depend on how often people deliberate.
     *
     * @return ln(nu / nu_ref) [utils]
     */
    public double statusQuoOffset() {
        return Math.log(ratePerDay / referenceRatePerDay);
    }
}
