package dispersal.model;

import dispersal.submodel.RouteUtility;
import java.io.Serializable;

/** The routes considered from one place to another, cheapest first; none where no way leads. Never changes. */
final class RouteSet implements Serializable {

    private static final long serialVersionUID = 1;

    private final Route[] routes;
    private final double accessAtMost;

    RouteSet(RouteUtility rule, Route... routes) {
        this.routes = routes.clone();
        double sum = 0;
        for (Route route : routes) {
            sum += Math.exp(route.fixedPart() + rule.herding(CrossingBeliefs.REMEMBERED_SUCCESSES));
        }
        accessAtMost = rule.access(sum);
    }

    /** Access for whom nothing costs, no crossing seems dangerous and every route is well trodden: nobody has more. */
    double accessAtMost() {
        return accessAtMost;
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
