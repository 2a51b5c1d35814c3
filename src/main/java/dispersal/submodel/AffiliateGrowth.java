package dispersal.submodel;

import java.io.Serializable;

/**
 * How an affiliate's local strength changes and how it takes in foreigners (Spec 6.1):
 * {@code dS/dt = r S (1 - S/K) - m S + in}; newcomers are throttled over the last tenth of its capacity.
 */
public record AffiliateGrowth(
        @Parameter(meaning = "growth rate of a small affiliate", unit = "1/day", min = 0, max = 1, symbol = "r_k")
        double growthPerDay,

        @Parameter(
                meaning = "how many local members one fully skilled foreigner is worth",
                unit = "-",
                min = 0,
                max = 100,
                symbol = "chi_s")
        double skillMultiplier,

        @Parameter(
                meaning = "share of capacity over which newcomers are throttled",
                unit = "share",
                min = 1e-6,
                max = 1)
        double throttleShare)
        implements Serializable {

    /**
     * Local strength a short time later (explicit midpoint rule).
     *
     * @param strength         S now [persons]
     * @param carryingCapacity K [persons], above 0
     * @param lossPerDay       m [1/day]
     * @param recruitsPerDay   in [persons/day]
     * @param days             length of the step [days]
     * @return S after the step, at least 0
     */
    public double strengthAfter(
            double strength, double carryingCapacity, double lossPerDay, double recruitsPerDay, double days) {
        double halfway = strength + days / 2 * change(strength, carryingCapacity, lossPerDay, recruitsPerDay);
        return Math.max(0, strength + days * change(halfway, carryingCapacity, lossPerDay, recruitsPerDay));
    }

    /**
     * Share of willing newcomers an affiliate can absorb.
     *
     * @param foreigners foreigners with the affiliate [persons]
     * @param capacity   foreigners it can hold [persons]
     * @return phi in [0, 1], linear over the last {@code throttleShare} of the capacity; 0 when the capacity is 0
     */
    public double throttle(double foreigners, double capacity) {
        if (capacity <= 0) {
            return 0;
        }
        return Math.max(0, Math.min(1, (1 - foreigners / capacity) / throttleShare));
    }

    private double change(double strength, double carryingCapacity, double lossPerDay, double recruitsPerDay) {
        return growthPerDay * strength * (1 - strength / carryingCapacity) - lossPerDay * strength + recruitsPerDay;
    }
}
