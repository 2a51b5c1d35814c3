package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.util.List;

/**
 * A province or pledged group outside Iraq and Syria (Spec 6.1).
 *
 * @param id      kebab-case name; also its place in the route network
 * @param name    name for readers
 * @param matches closeness by region of origin; regions not named have 0
 */
public record Affiliate(
        String id,
        String name,

        @Parameter(meaning = "foreigners it can hold", unit = "persons", min = 0, max = 1e6, symbol = "Cap_k")
        double capacity,

        @Parameter(
                meaning = "local strength on day 0",
                unit = "persons",
                min = 1,
                max = 1e6,
                symbol = "S_k",
                datable = false)
        double initialStrength,

        @Parameter(
                meaning = "local strength it tends to without losses",
                unit = "persons",
                min = 1,
                max = 1e6,
                symbol = "K_k")
        double carryingCapacity,

        @Parameter(meaning = "losses of local strength", unit = "1/day", min = 0, max = 1, symbol = "m_k")
        double lossPerDay,

        @Parameter(meaning = "local recruits", unit = "persons/day", min = 0, max = 1e4, symbol = "in_k")
        double recruitsPerDay,

        @Parameter(meaning = "monthly pay from its own means", unit = "USD/month", min = 0, max = 1e5, symbol = "w_k")
        double payUsdPerMonth,

        @Parameter(meaning = "hostility of its rivals", unit = "share", min = 0, max = 1)
        double hostility,

        @Parameter(
                meaning = "share of relocators it would draw all else equal",
                unit = "share",
                min = 1e-6,
                max = 1,
                symbol = "exp(delta_k)")
        double priorShare,

        List<RegionMatch> matches)
        implements Serializable {

    /** Copies the list. */
    public Affiliate {
        matches = List.copyOf(matches);
    }

    /**
     * Closeness of people of a region.
     *
     * @param region id of the region of origin
     * @return closeness, 0 for a region not named
     */
    public double matchOf(String region) {
        for (RegionMatch match : matches) {
            if (match.region().equals(region)) {
                return match.match();
            }
        }
        return 0;
    }
}
