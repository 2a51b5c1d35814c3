package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Link;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteNetworkTest {

    private static final Link SLOW = new Link("slow", "west", "northland", Optional.empty(), 60, 100);
    private static final Link DEAR = new Link("dear", "west", "northland", Optional.empty(), 1, 1000);

    private static Scenario twoWays(double timeFactor) {
        TestScenarios small = TestScenarios.small();
        List<Link> links = new ArrayList<>(small.build().links());
        links.addAll(List.of(SLOW, DEAR));
        return small.withLinks(links)
                .withRoutes(Records.with(small.build().routes(), "routesConsidered", 1))
                .withJourneys(Records.with(small.build().journeys(), "timeFactor", timeFactor))
                .build();
    }

    private static String best(double timeFactor) {
        Scenario scenario = twoWays(timeFactor);
        Places places = new Places(scenario);
        RouteSet routes = new RouteNetwork(scenario, places).between(places.nodeOf("west"), places.nodeOf("northland"));
        assertThat(routes.size()).isEqualTo(1);
        return scenario.links().get(routes.get(0).links()[0]).id();
    }

    @Test
    void slow_travel_makes_people_consider_faster_ways() {
        assertThat(best(.1)).isEqualTo("slow");
        assertThat(best(10)).isEqualTo("dear");
    }

    @Test
    void ways_are_loop_free_and_no_more_than_considered() {
        Scenario small = TestScenarios.small().build();
        Places places = new Places(small);
        RouteNetwork network = new RouteNetwork(small, places);
        for (int from = 0; from < places.count(); from++) {
            for (int to = 0; to < places.count(); to++) {
                RouteSet routes = network.between(from, to);
                assertThat(routes.size()).isLessThanOrEqualTo(small.routes().routesConsidered());
                for (int r = 0; r < routes.size(); r++) {
                    Route route = routes.get(r);
                    assertThat(visited(network, route, from))
                            .doesNotHaveDuplicates()
                            .endsWith(to);
                }
            }
        }
    }

    private static List<Integer> visited(RouteNetwork network, Route route, int from) {
        List<Integer> visited = new ArrayList<>(List.of(from));
        for (int link : route.links()) {
            assertThat(network.from(link)).isEqualTo(visited.get(visited.size() - 1));
            visited.add(network.to(link));
        }
        return visited;
    }

    @Test
    void routes_that_share_legs_count_for_less() {
        Scenario small = TestScenarios.small()
                .withRoutes(Records.with(TestValues.routes(), "timeWeight", 0))
                .build();
        Places places = new Places(small);
        RouteNetwork network = new RouteNetwork(small, places);
        double size = 0;
        RouteSet routes = network.between(places.nodeOf("west"), places.nodeOf("northland"));
        for (int r = 0; r < routes.size(); r++) {
            Route route = routes.get(r);
            assertThat(route.fixedPart()).isLessThanOrEqualTo(0);
            size += Math.exp(route.fixedPart());
        }
        assertThat(size).isGreaterThan(1).isLessThanOrEqualTo(6);
    }
}
