package dispersal.model;

import dispersal.scenario.Crossing;
import dispersal.scenario.Link;
import dispersal.scenario.Scenario;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The aggregate network of ways (Spec 5.1, 5.3): between two places the few cheapest loop-free routes, as a newcomer without
 * reports would rate them by cost, time and the prior risk of each crossing. Routes are found when first asked for.
 */
final class RouteNetwork implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int HASH_FACTOR = 1_000_003;
    private static final double SMALLEST_COST = 1e-9;

    private final int places;
    private final Scenario scenario;
    private final int[] linkFrom;
    private final int[] linkTo;
    private final int[] linkCrossing;
    private final double[] linkDays;
    private final Route[][] routes;
    private final double[] cost;
    private final RouteSearch search;
    /** Made when first needed: not at all for most networks. */
    private List<YenRoutes> library = List.of();

    RouteNetwork(Scenario scenario, Places places) {
        this.scenario = scenario;
        this.places = places.count();
        int links = scenario.links().size();
        linkFrom = new int[links];
        linkTo = new int[links];
        linkCrossing = new int[links];
        linkDays = new double[links];
        for (int l = 0; l < links; l++) {
            Link link = scenario.links().get(l);
            linkFrom[l] = places.nodeOf(link.from());
            linkTo[l] = places.nodeOf(link.to());
            linkCrossing[l] = crossingOf(link.crossing());
            linkDays[l] = link.days();
        }
        routes = new Route[this.places * this.places][];
        cost = IntStream.range(0, links).mapToDouble(this::generalisedCost).toArray();
        search = new RouteSearch(this.places, linkFrom, linkTo, cost);
    }

    /** Whether this network still describes a scenario: same links, same weights, same priors. */
    boolean describes(Scenario other) {
        return scenario.links().equals(other.links())
                && scenario.routes().equals(other.routes())
                && scenario.journeys().equals(other.journeys())
                && scenario.beliefs().equals(other.beliefs());
    }

    /** Place where a link starts. */
    int from(int link) {
        return linkFrom[link];
    }

    /** Place where a link ends. */
    int to(int link) {
        return linkTo[link];
    }

    /** Crossing on a link, or -1. */
    int crossing(int link) {
        return linkCrossing[link];
    }

    /** Mean time on a link [days]. */
    double days(int link) {
        return linkDays[link];
    }

    /** Routes considered from one place to another; none where there is no way. */
    Route[] between(int from, int to) {
        Route[] known = routes[from * places + to];
        if (known == null) {
            known = find(from, to);
            routes[from * places + to] = known;
        }
        return known;
    }

    private Route[] find(int from, int to) {
        if (from == to) {
            return new Route[] {new Route(new int[0], new int[0], 0, 0, 0)};
        }
        List<int[]> found = search.cheapest(from, to, scenario.routes().routesConsidered())
                .orElseGet(() -> library().cheapest(from, to, scenario.routes().routesConsidered()));
        return found.stream().map(links -> route(links, found)).toArray(Route[]::new);
    }

    private YenRoutes library() {
        if (library.isEmpty()) {
            library = List.of(new YenRoutes(linkFrom, linkTo, cost));
        }
        return library.get(0);
    }

    private double generalisedCost(int link) {
        double priorSuccess = scenario.beliefs().priorSuccesses()
                / (scenario.beliefs().priorDetections() + scenario.beliefs().priorSuccesses());
        double logSurvival = linkCrossing[link] < 0 ? 0 : Math.log(priorSuccess);
        double utility = scenario.routes()
                        .personalPart(logSurvival, scenario.links().get(link).costUsd(), 1)
                + scenario.routes()
                        .fixedPart(linkDays[link] * scenario.journeys().timeFactor(), 1);
        return Math.max(SMALLEST_COST, -utility);
    }

    private Route route(int[] links, List<int[]> considered) {
        double days = 0;
        double cost = 0;
        long identity = 1;
        List<Integer> crossings = new ArrayList<>();
        for (int link : links) {
            days += linkDays[link];
            cost += scenario.links().get(link).costUsd();
            identity = identity * HASH_FACTOR + link + 1;
            if (linkCrossing[link] >= 0) {
                crossings.add(linkCrossing[link]);
            }
        }
        double travel = days * scenario.journeys().timeFactor();
        double fixedPart = scenario.routes().fixedPart(travel, pathSize(links, days, considered));
        int[] passed = crossings.stream().mapToInt(Integer::intValue).toArray();
        return new Route(links, passed, cost, fixedPart, identity);
    }

    /** {@code PS = sum over links of (days of the link / days of the route) / routes that use the link}. */
    private double pathSize(int[] links, double days, List<int[]> considered) {
        double size = 0;
        for (int link : links) {
            int users = 0;
            for (int[] other : considered) {
                users += contains(other, link) ? 1 : 0;
            }
            size += (days > 0 ? linkDays[link] / days : 1.0 / links.length) / users;
        }
        return size;
    }

    private static boolean contains(int[] links, int wanted) {
        for (int link : links) {
            if (link == wanted) {
                return true;
            }
        }
        return false;
    }

    private int crossingOf(Optional<String> id) {
        List<Crossing> crossings = scenario.crossings();
        for (int c = 0; c < crossings.size(); c++) {
            if (id.isPresent() && crossings.get(c).id().equals(id.get())) {
                return c;
            }
        }
        return -1;
    }
}
