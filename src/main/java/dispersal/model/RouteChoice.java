package dispersal.model;

import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import java.io.Serializable;

/**
 * How a fighter sees the ways to a destination (Spec 4.6, 5.3): perceived risk of each crossing from what the cluster has heard
 * and a personal bias, utility of each route, access as their logsum, and the draw of one route.
 */
final class RouteChoice implements Serializable {

    private static final long serialVersionUID = 1;

    private final ForeignFighterModel model;
    private final double[] logSurvival;
    private final int[] seenFor;
    private int view;
    private int traveller;
    private double time;
    private double wealth;
    private boolean herding;

    RouteChoice(ForeignFighterModel model, int crossings) {
        this.model = model;
        logSurvival = new double[crossings];
        seenFor = new int[crossings];
    }

    /** From now on, look with the eyes of a fighter at a time. */
    void lookAs(int fighter, double now) {
        traveller = fighter;
        time = now;
        view++;
        wealth = model.fighters().wealthIndex[fighter];
        herding = model.beliefs.hasSuccesses(
                model.fighters().cluster[fighter], now, model.present().routes().herdingMemoryDays());
    }

    /**
     * Access from one place to another.
     *
     * @param from place of departure
     * @param to   destination
     * @return L; 0 for where one is, minus infinity where no way leads
     */
    double access(int from, int to) {
        double sum = 0;
        RouteSet routes = model.network.between(from, to);
        for (int r = 0; r < routes.size(); r++) {
            sum += Math.exp(utility(routes.get(r)));
        }
        return model.present().routes().access(sum);
    }

    /** The largest access that the fighter can have from one place to another: all routes free, and crossings safe. */
    double accessAtMost(int from, int to) {
        return model.network.between(from, to).accessAtMost(herding);
    }

    /**
     * Draws a route.
     *
     * @param from  place of departure
     * @param to    destination
     * @param index number of the journey
     * @return the route
     * @throws IllegalStateException if no way leads there
     */
    Route draw(int from, int to, int index) {
        RouteSet routes = model.network.between(from, to);
        if (routes.size() == 0) {
            throw new IllegalStateException("no way from " + model.places().id(from) + " to "
                    + model.places().id(to));
        }
        if (routes.size() == 1) {
            return routes.get(0);
        }
        Route best = routes.get(0);
        double largest = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < routes.size(); r++) {
            double value = utility(routes.get(r)) + model.draws.gumbel(traveller, Purpose.ROUTE, index, r);
            if (value > largest) {
                largest = value;
                best = routes.get(r);
            }
        }
        return best;
    }

    private double utility(Route route) {
        RouteUtility rule = model.present().routes();
        double survival = 0;
        for (int crossing : route.crossings()) {
            survival += perceived(crossing);
        }
        double utility = route.fixedPart() + rule.personalPart(survival, route.costUsd(), wealth);
        return herding ? utility + rule.herding(companionsThrough(route, rule)) : utility;
    }

    private int companionsThrough(Route route, RouteUtility rule) {
        int cluster = model.fighters().cluster[traveller];
        return model.beliefs.recentSuccesses(cluster, route.identity(), time, rule.herdingMemoryDays());
    }

    /** Log of the perceived chance of passing a crossing undetected, worked out once per view. */
    private double perceived(int crossing) {
        if (seenFor[crossing] != view) {
            RiskBelief belief = model.present().beliefs();
            int cluster = model.fighters().cluster[traveller];
            double risk = RiskBelief.perceived(
                    model.beliefs.detections(belief, cluster, crossing, time),
                    model.beliefs.successes(belief, cluster, crossing, time),
                    model.fighters().oddsFactor[traveller]);
            logSurvival[crossing] = Math.log(1 - risk);
            seenFor[crossing] = view;
        }
        return logSurvival[crossing];
    }
}
