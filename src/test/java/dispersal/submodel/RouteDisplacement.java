package dispersal.submodel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Two or more routes to one destination whose dangers everybody knows: who takes which, whether people go at all, and who
 * arrives (Spec 5.6).
 *
 * @param routes   how routes are valued; a cost of 1,000 USD counts 1 util
 * @param constant utility of going, apart from access
 * @param weight   weight of access, gamma
 * @param survival chance of coming through, by route
 * @param cost     cost by route [utils]
 */
record RouteDisplacement(RouteUtility routes, double constant, double weight, double[] survival, double[] cost) {

    static RouteDisplacement of(double constant, double weight, double survivalA, double survivalB) {
        RouteUtility routes = new RouteUtility(3, 1, 0, 0, 0, 0, 2);
        return new RouteDisplacement(
                routes, constant, weight, new double[] {survivalA, survivalB}, new double[] {1, 2});
    }

    double[] shares() {
        return NestedLogit.probabilities(
                utilities(), IntStream.range(0, survival.length).toArray(), ones());
    }

    double meanSuccess() {
        double[] shares = shares();
        return IntStream.range(0, survival.length)
                .mapToDouble(p -> shares[p] * survival[p])
                .sum();
    }

    double participation() {
        double access = routes.access(Arrays.stream(utilities()).map(Math::exp).sum());
        return NestedLogit.probabilities(
                new double[] {0, constant + weight * access}, new int[] {0, 1}, new double[] {1, 1})[1];
    }

    double arrivals() {
        return participation() * meanSuccess();
    }

    /** Change of arrivals per unit of the log of the survival on one route, by the formula. */
    double gradient(int route) {
        double beta = routes.riskWeight();
        double mean = meanSuccess();
        double stay = 1 - participation();
        return participation() * shares()[route] * (survival[route] * (1 + beta) - beta * mean + weight * stay * mean);
    }

    /** The same world with the log of the survival on one route changed. */
    RouteDisplacement shifted(int route, double logChange) {
        double[] changed = survival.clone();
        changed[route] *= Math.exp(logChange);
        return new RouteDisplacement(routes, constant, weight, changed, cost);
    }

    /** The same world with all survivals multiplied. */
    RouteDisplacement scaled(double factor) {
        double[] changed = Arrays.stream(survival).map(s -> s * factor).toArray();
        return new RouteDisplacement(routes, constant, weight, changed, cost);
    }

    private double[] utilities() {
        return IntStream.range(0, survival.length)
                .mapToDouble(
                        p -> routes.fixedPart(20, 1) + routes.personalPart(Math.log(survival[p]), 1000 * cost[p], 1))
                .toArray();
    }

    private double[] ones() {
        double[] ones = new double[survival.length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
