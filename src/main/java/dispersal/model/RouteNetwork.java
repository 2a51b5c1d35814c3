package dispersal.model;

import dispersal.scenario.Crossing;
import dispersal.scenario.Link;
import dispersal.scenario.Scenario;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The aggregate network of ways (Spec 5.1, 5.3): between two places the few cheapest loop-free routes, as a newcomer without
 * reports would rate them by cost, time and the prior risk of each crossing. Routes are found when first asked for; several runs may
 * ask.
 */
final class RouteNetwork implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int HASH_FACTOR = 1_000_003;
    private static final Route HERE = new Route(new int[0], new int[0], 0, 0, 0);
    private static final double SMALLEST_COST = 1e-9;

    /**
     * All that routes depend on.
     *
     * @param links        the ways
     * @param crossings    ids of crossings, which ways name
     * @param places       ids of places, which ways name, and what they are
     * @param routes       how routes are valued
     * @param timeFactor   factor on mean times
     * @param priorSuccess chance of passing a crossing, as a newcomer sees it
     */
    record Ways(
            List<Link> links,
            List<String> crossings,
            Places places,
            RouteUtility routes,
            double timeFactor,
            double priorSuccess)
            implements Serializable {

        static Ways of(Scenario scenario, Places places) {
            RiskBelief beliefs = scenario.beliefs();
            return new Ways(
                    scenario.links(),
                    scenario.crossings().stream().map(Crossing::id).toList(),
                    places,
                    scenario.routes(),
                    scenario.journeys().timeFactor(),
                    beliefs.priorSuccesses() / (beliefs.priorDetections() + beliefs.priorSuccesses()));
        }
    }

    private final int places;
    private final Ways ways;
    private final int[] linkFrom;
    private final int[] linkTo;
    private final int[] linkCrossing;
    private final double[] linkDays;
    private final RouteSet[] routes;
    private final double[] cost;
    private final RouteSearch search;
    /** Made when first needed: not at all for most networks. */
    private List<YenRoutes> library = List.of();

    RouteNetwork(Scenario scenario, Places places) {
        this(Ways.of(scenario, places));
    }

    RouteNetwork(Ways ways) {
        this.ways = ways;
        places = ways.places().count();
        int links = ways.links().size();
        linkFrom = new int[links];
        linkTo = new int[links];
        linkCrossing = new int[links];
        linkDays = new double[links];
        for (int l = 0; l < links; l++) {
            Link link = ways.links().get(l);
            linkFrom[l] = ways.places().nodeOf(link.from());
            linkTo[l] = ways.places().nodeOf(link.to());
            linkCrossing[l] = link.crossing().map(ways.crossings()::indexOf).orElse(-1);
            linkDays[l] = link.days();
        }
        routes = new RouteSet[places * places];
        cost = IntStream.range(0, links).mapToDouble(this::generalisedCost).toArray();
        search = new RouteSearch(places, linkFrom, linkTo, cost);
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
    RouteSet between(int from, int to) {
        RouteSet known = routes[from * places + to];
        return known == null ? find(from, to) : known;
    }

    // A set that another run has just found may be seen or not; found twice it is the same, and seen it is complete.
    private synchronized RouteSet find(int from, int to) {
        RouteSet set = new RouteSet(ways.routes(), from == to ? new Route[] {HERE} : search(from, to));
        routes[from * places + to] = set;
        return set;
    }

    private Route[] search(int from, int to) {
        int count = ways.routes().routesConsidered();
        List<int[]> found =
                search.cheapest(from, to, count).orElseGet(() -> library().cheapest(from, to, count));
        return found.stream().map(links -> route(links, found)).toArray(Route[]::new);
    }

    private YenRoutes library() {
        if (library.isEmpty()) {
            library = List.of(new YenRoutes(linkFrom, linkTo, cost));
        }
        return library.get(0);
    }

    private double generalisedCost(int link) {
        double logSurvival = linkCrossing[link] < 0 ? 0 : Math.log(ways.priorSuccess());
        double utility =
                ways.routes().personalPart(logSurvival, ways.links().get(link).costUsd(), 1)
                        + ways.routes().fixedPart(linkDays[link] * ways.timeFactor(), 1);
        return Math.max(SMALLEST_COST, -utility);
    }

    private Route route(int[] links, List<int[]> considered) {
        double days = 0;
        double cost = 0;
        long identity = 1;
        List<Integer> crossings = new ArrayList<>();
        for (int link : links) {
            days += linkDays[link];
            cost += ways.links().get(link).costUsd();
            identity = identity * HASH_FACTOR + link + 1;
            if (linkCrossing[link] >= 0) {
                crossings.add(linkCrossing[link]);
            }
        }
        double travel = days * ways.timeFactor();
        double fixedPart = ways.routes().fixedPart(travel, pathSize(links, days, considered));
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
}
