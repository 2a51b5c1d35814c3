package dispersal.submodel;

import java.io.Serializable;

/**
 * How a traveller values a route (Spec 5.3): {@code V_p = b_pi sum ln(1 - p_e) - b_k cost / wealth - b_tau days
 * + b_PS ln PS + b_herd ln(1 + successes)}, routes chosen by {@code exp V_p}, and a destination's access is the logsum
 * {@code L = ln(sum exp V_p) / b_pi}, which equals the log of the chance of success on a single free route.
 */
public record RouteUtility(
        @Parameter(
                meaning = "weight of the log of the perceived chance of success",
                unit = "utils",
                min = 1e-6,
                max = 100,
                symbol = "b_pi")
        double riskWeight,

        @Parameter(
                meaning = "weight of cost for a traveller of median wealth",
                unit = "utils/1,000 USD",
                min = 0,
                max = 100,
                symbol = "b_k")
        double costWeight,

        @Parameter(meaning = "weight of time", unit = "utils/day", min = 0, max = 10, symbol = "b_tau")
        double timeWeight,

        @Parameter(
                meaning = "weight of the path-size correction for shared legs",
                unit = "-",
                min = 0,
                max = 10,
                symbol = "b_PS")
        double pathSizeWeight,

        @Parameter(
                meaning = "weight of the cluster's recent successes on the route",
                unit = "utils",
                min = 0,
                max = 100,
                symbol = "b_herd")
        double herdingWeight,

        @Parameter(
                meaning = "how long a success on a route attracts others of the cluster",
                unit = "days",
                min = 0,
                max = 3650)
        double herdingMemoryDays,

        @Parameter(
                meaning = "routes considered between two places",
                unit = "routes",
                min = 1,
                max = 50,
                datable = false)
        int routesConsidered)
        implements Serializable {

    private static final double THOUSAND = 1000;

    /**
     * The part of a route's utility that no traveller changes: time and overlap with other routes.
     *
     * @param days     expected travel time [days]
     * @param pathSize path-size factor in (0, 1], 1 for a route that shares no leg
     * @return utility [utils]
     */
    public double fixedPart(double days, double pathSize) {
        return pathSizeWeight * Math.log(pathSize) - timeWeight * days;
    }

    /**
     * The part that depends on the traveller.
     *
     * @param logSurvival sum of ln(1 - p) over the crossings of the route, as perceived, at most 0
     * @param costUsd     cost of the route [USD]
     * @param wealthIndex wealth relative to the median, above 0
     * @return utility [utils]
     */
    public double personalPart(double logSurvival, double costUsd, double wealthIndex) {
        return riskWeight * logSurvival - costWeight * costUsd / THOUSAND / wealthIndex;
    }

    /**
     * Attraction of a route on which others of the cluster came through.
     *
     * @param successes recent successes [persons]
     * @return utility [utils], 0 for none
     */
    public double herding(double successes) {
        return herdingWeight * Math.log(1 + successes);
    }

    /**
     * Access to a destination as its choice sees it.
     *
     * @param sumOfExponentials sum of exp V over the routes considered
     * @return L = ln(sum) / b_pi; minus infinity where there is no route
     */
    public double access(double sumOfExponentials) {
        return Math.log(sumOfExponentials) / riskWeight;
    }
}
