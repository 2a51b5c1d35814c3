package dispersal.submodel;

import java.io.Serializable;

/**
 * How commitment to the cause and loyalty to the group change (Spec 4.5): they drift towards the mean of close friends and
 * back to a personal anchor, {@code dx/dt = g_n (m - x) + g_a (x0 - x)} (continuous Friedkin–Johnsen), and fall with
 * territory, pay, killed friends and disillusioning incidents.
 */
public record AttitudeDynamics(
        @Parameter(
                meaning = "rate at which attitudes approach those of close friends",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "g_n")
        double socialPerDay,

        @Parameter(
                meaning = "rate at which attitudes return to the personal anchor",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "g_a")
        double anchorPerDay,

        @Parameter(
                meaning = "loss of loyalty when all territory is lost",
                unit = "-",
                min = 0,
                max = 10,
                symbol = "d_T")
        double territoryShock,

        @Parameter(meaning = "loss of loyalty when all pay is lost", unit = "-", min = 0, max = 10, symbol = "d_w")
        double payShock,

        @Parameter(
                meaning = "share of these shocks that also reaches commitment to the cause",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "kappa_c")
        double causeShareOfShock,

        @Parameter(meaning = "loss of loyalty per close friend killed", unit = "-", min = 0, max = 1)
        double tieKilledShock,

        @Parameter(meaning = "disillusioning incidents per person", unit = "1/year", min = 0, max = 100)
        double incidentsPerYear,

        @Parameter(meaning = "loss of loyalty per incident", unit = "-", min = 0, max = 1)
        double incidentShock,

        @Parameter(meaning = "lowest value an attitude can take", unit = "-", min = 0, max = 0.5)
        double floor)
        implements Serializable {

    /**
     * What is left of a deviation after a while: the costly part of {@link #relaxed}, the same for all attitudes of a person.
     *
     * @param alone whether the person has no friends nearby
     * @param days  time passed [days], at least 0
     * @return exp(-(g_n + g_a) t), without friends exp(-g_a t)
     */
    public double decay(boolean alone, double days) {
        return Math.exp(-(alone ? anchorPerDay : socialPerDay + anchorPerDay) * days);
    }

    /**
     * Attitude after a while without shocks; exact for any length of time.
     *
     * @param attitude value x now, in [0, 1]
     * @param friends  mean of the friends' values m, in [0, 1]
     * @param anchor   personal anchor x0, in [0, 1]
     * @param days     time passed [days], at least 0
     * @return x* + (x - x*) exp(-(g_n + g_a) t), x* = (g_n m + g_a x0) / (g_n + g_a); x itself if both rates are 0
     */
    public double relaxed(double attitude, double friends, double anchor, double days) {
        return relaxedBy(decay(false, days), attitude, friends, anchor);
    }

    /** The same as {@link #relaxed} where the decay over the time passed is known. */
    public double relaxedBy(double decay, double attitude, double friends, double anchor) {
        double rate = socialPerDay + anchorPerDay;
        if (rate == 0) {
            return attitude;
        }
        double target = (socialPerDay * friends + anchorPerDay * anchor) / rate;
        return target + (attitude - target) * decay;
    }

    /**
     * Attitude after a while without shocks of a person who has no friends nearby: only the anchor pulls.
     *
     * @param attitude value x now, in [0, 1]
     * @param anchor   personal anchor x0, in [0, 1]
     * @param days     time passed [days], at least 0
     * @return x0 + (x - x0) exp(-g_a t)
     */
    public double relaxedAlone(double attitude, double anchor, double days) {
        return relaxedAloneBy(decay(true, days), attitude, anchor);
    }

    /** The same as {@link #relaxedAlone} where the decay over the time passed is known. */
    public double relaxedAloneBy(double decay, double attitude, double anchor) {
        return anchor + (attitude - anchor) * decay;
    }

    /**
     * Loss of loyalty from lost territory and lost pay since the last decision.
     *
     * @param territoryLost fall of the territory index, negative if it rose
     * @param payLost       fall of the pay index, negative if it rose
     * @return loss; gains of pay do not restore loyalty
     */
    public double environmentShock(double territoryLost, double payLost) {
        return territoryShock * territoryLost + payShock * Math.max(0, payLost);
    }

    /**
     * Keeps an attitude inside its range.
     *
     * @param attitude any value
     * @return the value clipped to [floor, 1 - floor]
     */
    public double clipped(double attitude) {
        return Math.max(floor, Math.min(1 - floor, attitude));
    }
}
