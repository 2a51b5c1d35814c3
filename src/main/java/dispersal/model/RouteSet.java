package dispersal.model;

import java.io.Serializable;

/** The routes considered from one place to another, cheapest first; none where no way leads. Never changes. */
final class RouteSet implements Serializable {

    private static final long serialVersionUID = 1;
    /** For those who are where they want to be. */
    static final RouteSet STAY = new RouteSet(new Route(new int[0], new int[0], 0, 0, 0));

    private final Route[] routes;

    RouteSet(Route... routes) {
        this.routes = routes.clone();
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
