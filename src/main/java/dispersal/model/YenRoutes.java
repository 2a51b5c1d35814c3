package dispersal.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The few cheapest loop-free ways between places by Yen's algorithm, ways of equal costs in the order of the library. */
final class YenRoutes implements Serializable {

    private static final long serialVersionUID = 1;

    /** A link as an edge of the graph. */
    private record Way(int link) implements Serializable {}

    private final DirectedWeightedMultigraph<Integer, Way> graph = new DirectedWeightedMultigraph<>(Way.class);

    /**
     * A network to search.
     *
     * @param linkFrom place where each link starts
     * @param linkTo   place where each link ends
     * @param cost     cost of each link, above 0
     */
    YenRoutes(int[] linkFrom, int[] linkTo, double[] cost) {
        for (int link = 0; link < linkFrom.length; link++) {
            graph.addVertex(linkFrom[link]);
            graph.addVertex(linkTo[link]);
            Way way = new Way(link);
            graph.addEdge(linkFrom[link], linkTo[link], way);
            graph.setEdgeWeight(way, cost[link]);
        }
    }

    /**
     * Searches for the cheapest ways.
     *
     * @param from  place of departure
     * @param to    destination, another place
     * @param count how many are wanted
     * @return at most so many, cheapest first, each as its links in order
     */
    List<int[]> cheapest(int from, int to, int count) {
        List<int[]> found = new ArrayList<>();
        if (graph.containsVertex(from) && graph.containsVertex(to)) {
            for (GraphPath<Integer, Way> path : new YenKShortestPath<>(graph).getPaths(from, to, count)) {
                found.add(path.getEdgeList().stream().mapToInt(Way::link).toArray());
            }
        }
        return found;
    }
}
