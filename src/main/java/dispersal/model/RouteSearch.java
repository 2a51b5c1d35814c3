package dispersal.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The few cheapest loop-free ways from one place to another, found fast.
 *
 * <p>A fast part: every point of a parameter study has its own costs, so some hundreds of pairs of places are searched for in every run.
 * Yen's algorithm on a graph of objects takes half as long for that as the whole rest of a run of some thousand agents.
 *
 * <p>Beginnings of ways are held in order of what they cost so far plus what it costs at least to go on to the end, which a search
 * backwards from the end has found once for all. The cheapest beginning is taken, and lengthened by each link that leads to a place
 * not yet visited. Since the estimate is never too high, ways come to the end in order of their costs; since it is exact but for loops,
 * hardly any beginning is taken in vain.
 *
 * <p>Which of two ways with equal costs comes first is a matter of convention, and here it is the convention of Yen's algorithm as the
 * library has it. The search therefore finds one way more than asked for, and if the costs of any two neighbours in the order are
 * as good as equal it leaves the answer to the library; also if it takes unusually long, which it can in networks full of loops.
 *
 * <p>Of links that lead from one place to the same other, the library tells only the first by name when it looks for deviations from a
 * way, and then passes some deviations over. Results must not depend on who searched, so ways with such a link are left to it, too. As
 * long as no way found has one, the library looks in the right places.
 */
final class RouteSearch implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 64;
    private static final int MOST_BEGINNINGS = 5000;
    /** Relative difference of costs below which their order may depend on the order of addition. */
    private static final double AS_GOOD_AS_EQUAL = 1e-11;

    private final int[] linkFrom;
    private final int[] linkTo;
    private final double[] cost;
    private final int[][] linksFrom;
    private final double[][] costToEnd;
    private final boolean[] hasTwin;

    /** Beginnings of ways: their last link, the beginning before it, and their cost so far. */
    private int[] lastLink = new int[FIRST_CAPACITY];

    private int[] before = new int[FIRST_CAPACITY];
    private double[] soFar = new double[FIRST_CAPACITY];
    private int beginnings;

    /** Heap of beginnings by what the whole way costs at least. */
    private int[] heap = new int[FIRST_CAPACITY];

    private double[] atLeast = new double[FIRST_CAPACITY];
    private int waiting;

    /**
     * A network to search.
     *
     * @param places   number of places
     * @param linkFrom place where each link starts
     * @param linkTo   place where each link ends
     * @param cost     cost of each link, above 0
     */
    RouteSearch(int places, int[] linkFrom, int[] linkTo, double[] cost) {
        this.linkFrom = linkFrom.clone();
        this.linkTo = linkTo.clone();
        this.cost = cost.clone();
        linksFrom = new int[places][];
        int[] degree = new int[places];
        for (int from : linkFrom) {
            degree[from]++;
        }
        for (int place = 0; place < places; place++) {
            linksFrom[place] = new int[degree[place]];
        }
        for (int link = linkFrom.length - 1; link >= 0; link--) {
            linksFrom[linkFrom[link]][--degree[linkFrom[link]]] = link;
        }
        costToEnd = new double[places][];
        hasTwin = new boolean[linkFrom.length];
        for (int link = 0; link < linkFrom.length; link++) {
            int end = linkTo[link];
            hasTwin[link] = Arrays.stream(linksFrom[linkFrom[link]])
                            .filter(other -> linkTo[other] == end)
                            .count()
                    > 1;
        }
    }

    /**
     * Searches for the cheapest ways.
     *
     * @param from  place of departure
     * @param to    destination, another place
     * @param count how many are wanted
     * @return at most so many, cheapest first, each as its links in order; nothing if their order is not beyond doubt
     */
    Optional<List<int[]>> cheapest(int from, int to, int count) {
        List<int[]> found = new ArrayList<>();
        double[] toEnd = costTo(to);
        beginnings = 0;
        waiting = 0;
        double latest = NONE;
        int last = NONE;
        lengthen(NONE, from, toEnd);
        while (waiting > 0 && beginnings < MOST_BEGINNINGS) {
            last = takeCheapest();
            if (linkTo[lastLink[last]] != to) {
                lengthen(last, linkTo[lastLink[last]], toEnd);
                continue;
            }
            if (soFar[last] - latest <= AS_GOOD_AS_EQUAL * soFar[last]) {
                return Optional.empty();
            }
            latest = soFar[last];
            if (found.size() == count) {
                return Optional.of(found);
            }
            if (isAmbiguous(last)) {
                return Optional.empty();
            }
            found.add(links(last));
        }
        return waiting == 0 ? Optional.of(found) : Optional.empty();
    }

    private void lengthen(int beginning, int place, double[] toEnd) {
        for (int link : linksFrom[place]) {
            int next = linkTo[link];
            if (toEnd[next] < Double.POSITIVE_INFINITY && !visited(beginning, next)) {
                double spent = (beginning == NONE ? 0 : soFar[beginning]) + cost[link];
                int longer = add(beginning, link, spent);
                wait(longer, spent + toEnd[next]);
            }
        }
    }

    private boolean visited(int beginning, int place) {
        for (int b = beginning; b != NONE; b = before[b]) {
            if (linkFrom[lastLink[b]] == place) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmbiguous(int beginning) {
        for (int b = beginning; b != NONE; b = before[b]) {
            if (hasTwin[lastLink[b]]) {
                return true;
            }
        }
        return false;
    }

    private int[] links(int beginning) {
        int length = 0;
        for (int b = beginning; b != NONE; b = before[b]) {
            length++;
        }
        int[] links = new int[length];
        for (int b = beginning; b != NONE; b = before[b]) {
            links[--length] = lastLink[b];
        }
        return links;
    }

    private int add(int beginning, int link, double spent) {
        if (beginnings == lastLink.length) {
            lastLink = Arrays.copyOf(lastLink, 2 * beginnings);
            before = Arrays.copyOf(before, 2 * beginnings);
            soFar = Arrays.copyOf(soFar, 2 * beginnings);
        }
        lastLink[beginnings] = link;
        before[beginnings] = beginning;
        soFar[beginnings] = spent;
        return beginnings++;
    }

    private void wait(int beginning, double whole) {
        if (waiting == heap.length) {
            heap = Arrays.copyOf(heap, 2 * waiting);
            atLeast = Arrays.copyOf(atLeast, 2 * waiting);
        }
        int position = waiting++;
        while (position > 0 && whole < atLeast[(position - 1) >> 1]) {
            heap[position] = heap[(position - 1) >> 1];
            atLeast[position] = atLeast[(position - 1) >> 1];
            position = (position - 1) >> 1;
        }
        heap[position] = beginning;
        atLeast[position] = whole;
    }

    private int takeCheapest() {
        int first = heap[0];
        int moved = heap[--waiting];
        double whole = atLeast[waiting];
        int position = 0;
        for (int child = 1; child < waiting; child = 2 * position + 1) {
            if (child + 1 < waiting && atLeast[child + 1] < atLeast[child]) {
                child++;
            }
            if (whole <= atLeast[child]) {
                break;
            }
            heap[position] = heap[child];
            atLeast[position] = atLeast[child];
            position = child;
        }
        heap[position] = moved;
        atLeast[position] = whole;
        return first;
    }

    /** Cost of the cheapest way from each place to one, by rounds over all links until nothing gets cheaper. */
    private double[] costTo(int to) {
        if (costToEnd[to] == null) {
            double[] least = new double[linksFrom.length];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            least[to] = 0;
            boolean improved = true;
            while (improved) {
                improved = false;
                for (int link = 0; link < cost.length; link++) {
                    double through = cost[link] + least[linkTo[link]];
                    if (through < least[linkFrom[link]]) {
                        least[linkFrom[link]] = through;
                        improved = true;
                    }
                }
            }
            costToEnd[to] = least;
        }
        return costToEnd[to];
    }
}
