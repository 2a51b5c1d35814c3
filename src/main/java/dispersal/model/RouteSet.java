package dispersal.model;

import dispersal.submodel.RouteUtility;
import java.io.Serializable;

/** The routes considered from one place to another, cheapest first; none where no way leads. Never changes. */
final class RouteSet implements Serializable {

    private static final long serialVersionUID = 1;

    private final Route[] routes;
    private final double untrodden;
    private final double wellTrodden;

    RouteSet(RouteUtility rule, Route... routes) {
        this.routes = routes.clone();
        untrodden = accessAtMost(rule, 0);
        wellTrodden = accessAtMost(rule, rule.herding(CrossingBeliefs.REMEMBERED_SUCCESSES));
    }

    private double accessAtMost(RouteUtility rule, double herding) {
        double sum = 0;
        for (Route route : routes) {
            sum += Math.exp(route.fixedPart() + herding);
        }
        return rule.access(sum);
    }

    /**
     * Access for whom nothing costs and no crossing seems dangerous: nobody has more.
     *
     * @param herding whether others of the cluster may have come through on every route
     */
    double accessAtMost(boolean herding) {
        return herding ? wellTrodden : untrodden;
    }

    /** Number of routes. */
    int size() {
        return routes.length;
    }

    /** A route by its rank. */
    Route get(int rank) {
        return routes[rank];
    }
}
