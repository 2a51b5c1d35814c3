package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fast search finds the ways that Yen's algorithm finds, in the same order, or leaves the answer to it. */
class RouteSearchTest {

    private static final int PLACES = 12;
    private static final int LINKS = 45;
    private static final int COUNT = 6;

    private final int[] from = new int[LINKS];
    private final int[] to = new int[LINKS];
    private final double[] cost = new double[LINKS];

    /** Random links, some of them from one place to the same other. */
    private void draw(int network, int differentCosts) {
        RandomDraws draws = new RandomDraws(network);
        for (int link = 0; link < LINKS; link++) {
            from[link] = (int) (PLACES * draws.uniform(link, Purpose.ROUTE, 0));
            to[link] = (from[link] + 1 + (int) ((PLACES - 1) * draws.uniform(link, Purpose.ROUTE, 1))) % PLACES;
            double u = draws.uniform(link, Purpose.ROUTE, 2);
            cost[link] = differentCosts == 0 ? u : 1 + (int) (differentCosts * u);
        }
    }

    /** Pairs of places whose ways the fast search was certain of, all of them compared. */
    private int decided(int network, int differentCosts) {
        draw(network, differentCosts);
        RouteSearch fast = new RouteSearch(PLACES, from, to, cost);
        YenRoutes library = new YenRoutes(from, to, cost);
        int decided = 0;
        for (int start = 0; start < PLACES; start++) {
            for (int end = 0; end < PLACES; end++) {
                Optional<List<int[]>> found = start == end ? Optional.empty() : fast.cheapest(start, end, COUNT);
                if (found.isPresent()) {
                    decided++;
                    assertThat(text(found.get()))
                            .as("network " + network + " from " + start + " to " + end)
                            .isEqualTo(text(library.cheapest(start, end, COUNT)));
                }
            }
        }
        return decided;
    }

    private static List<List<Integer>> text(List<int[]> ways) {
        List<List<Integer>> text = new ArrayList<>();
        for (int[] way : ways) {
            text.add(java.util.Arrays.stream(way).boxed().toList());
        }
        return text;
    }

    @Test
    void ways_of_different_costs_come_as_in_the_algorithm_of_yen() {
        int decided = 0;
        for (int network = 0; network < 100; network++) {
            decided += decided(network, 0);
        }
        assertThat(decided).isGreaterThan(100 * PLACES * (PLACES - 1) / 10);
    }

    @Test
    void where_costs_are_equal_it_is_right_or_leaves_the_answer_to_the_library() {
        int decided = 0;
        for (int network = 0; network < 40; network++) {
            decided += decided(network, 40);
        }
        assertThat(decided).isBetween(1, 40 * PLACES * (PLACES - 1) - 1);
    }

    @Test
    void costs_that_differ_by_rounding_only_count_as_equal() {
        int[] starts = {0, 1, 0, 2};
        int[] ends = {1, 3, 2, 3};
        double[] costs = {.1, .2, .3, Math.ulp(.3)};
        assertThat(new RouteSearch(4, starts, ends, costs).cheapest(0, 3, 2)).isEmpty();
        costs[3] = 1e-6;
        assertThat(new RouteSearch(4, starts, ends, costs).cheapest(0, 3, 2)).isPresent();
    }

    @Test
    void ways_with_one_of_two_links_between_the_same_places_are_left_to_the_library() {
        int[] starts = {0, 0, 1, 0};
        int[] ends = {1, 1, 2, 2};
        double[] costs = {2, 3, 4, 5};
        assertThat(new RouteSearch(3, starts, ends, costs).cheapest(0, 2, 2)).isEmpty();
        assertThat(new RouteSearch(3, starts, ends, costs).cheapest(0, 2, 1)).isPresent();
    }

    @Test
    void a_network_full_of_loops_is_left_to_the_library() {
        int places = 30;
        int[] starts = new int[places * (places - 1)];
        int[] ends = new int[starts.length];
        double[] costs = new double[starts.length];
        for (int link = 0; link < starts.length; link++) {
            starts[link] = link / (places - 1);
            ends[link] = (starts[link] + 1 + link % (places - 1)) % places;
            costs[link] = 1 + 1e-6 * link * link;
        }
        assertThat(new RouteSearch(places, starts, ends, costs).cheapest(0, 1, 5000))
                .isEmpty();
    }
}
