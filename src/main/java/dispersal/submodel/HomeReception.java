package dispersal.submodel;

import java.io.Serializable;

/**
 * Whether a homecoming is noticed (Spec 6.4): by ordinary controls at the border or by a check against the lists,
 * {@code p = 1 - (1 - p_arr)(1 - listed omega b)}. Who slips through becomes known later, through tips and investigations, at a
 * constant rate. Controls differ by state of origin; the check against the state's own list is taken to be the same everywhere.
 */
public record HomeReception(
        @Parameter(
                meaning = "share of arriving nationals checked against the list",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "omega")
        double checkRate,

        @Parameter(
                meaning = "probability that document or biometrics of a listed national match",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "b_id")
        double identityMatch,

        @Parameter(meaning = "rate at which undetected returnees become known", unit = "1/day", min = 0, max = 1)
        double becomeKnownPerDay,

        @Parameter(
                meaning = "mean time from being known to the decision what to do",
                unit = "days",
                min = 1e-6,
                max = 3650)
        double triageDays)
        implements Serializable {

    /**
     * Probability that an arrival is noticed.
     *
     * @param arrivalDetection detection by ordinary controls p_arr, in [0, 1]
     * @param listed           whether the person is on the list
     * @return probability in [0, 1]
     */
    public double detection(double arrivalDetection, boolean listed) {
        return listed ? 1 - (1 - arrivalDetection) * (1 - checkRate * identityMatch) : arrivalDetection;
    }

    /**
     * How long an unnoticed returnee stays unknown.
     *
     * @param threshold unit-exponential draw, at least 0
     * @return time [days]; positive infinity if nobody ever becomes known
     */
    public double unknownDays(double threshold) {
        return becomeKnownPerDay == 0 ? Double.POSITIVE_INFINITY : threshold / becomeKnownPerDay;
    }

    /**
     * How long the decision takes.
     *
     * @param threshold unit-exponential draw, at least 0
     * @return time [days]
     */
    public double decisionDays(double threshold) {
        return triageDays * threshold;
    }
}
