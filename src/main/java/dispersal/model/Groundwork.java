package dispersal.model;

import dispersal.scenario.Scenario;
import dispersal.submodel.FighterTraits;
import dispersal.submodel.QuantileTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What is laboriously worked out before and during a run, depends on parameters only, and serves all runs alike: networks of routes
 * and tables of quantiles.
 *
 * <p>A fast part: replicates of one scenario, and points of a study that differ in other parameters, find here what an earlier run
 * has worked out. What is kept is known by the values on which it depends, never by who asked, so that a run on used groundwork
 * is the same as on new groundwork, and runs of several threads may stand on the same. Only the few things used last are kept.
 */
public final class Groundwork implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int KEPT = 16;

    /** A distribution of which there is a table. */
    private record Distribution(String family, double first, double second) implements Serializable {

        private static final String BETA = "Beta";
        private static final String GAMMA_OF_MEAN_ONE = "Gamma of mean 1";

        QuantileTable table() {
            return family.equals(BETA) ? QuantileTable.beta(first, second) : QuantileTable.gammaOfMeanOne(first);
        }
    }

    private record Entry<K, V>(K key, V value) implements Serializable {}

    private final ArrayList<Entry<Distribution, QuantileTable>> tables = new ArrayList<>();
    private final ArrayList<Entry<RouteNetwork.Ways, RouteNetwork>> networks = new ArrayList<>();

    /** How commitment and loyalty are spread. */
    QuantileTable attitudes(FighterTraits traits) {
        return table(new Distribution(Distribution.BETA, traits.attitudeAlpha(), traits.attitudeBeta()));
    }

    /** How skill without experience is spread. */
    QuantileTable aptitudes(FighterTraits traits) {
        return table(new Distribution(Distribution.BETA, traits.skillAlpha(), traits.skillBeta()));
    }

    /** How frailty of a given variance is spread. */
    QuantileTable frailties(double variance) {
        return table(new Distribution(Distribution.GAMMA_OF_MEAN_ONE, variance, 0));
    }

    /** The network of routes of a scenario. */
    synchronized RouteNetwork network(Scenario scenario, Places places) {
        RouteNetwork.Ways ways = RouteNetwork.Ways.of(scenario, places);
        int known = find(networks, ways);
        RouteNetwork network =
                known < 0 ? new RouteNetwork(ways) : networks.remove(known).value();
        keep(networks, new Entry<>(ways, network));
        return network;
    }

    private synchronized QuantileTable table(Distribution distribution) {
        int known = find(tables, distribution);
        QuantileTable table =
                known < 0 ? distribution.table() : tables.remove(known).value();
        keep(tables, new Entry<>(distribution, table));
        return table;
    }

    private static <K> int find(List<? extends Entry<K, ?>> entries, K key) {
        for (int e = 0; e < entries.size(); e++) {
            if (entries.get(e).key().equals(key)) {
                return e;
            }
        }
        return -1;
    }

    /** Puts an entry in front; the one that has not been asked for longest goes. */
    private static <T> void keep(List<T> entries, T entry) {
        entries.add(0, entry);
        if (entries.size() > KEPT) {
            entries.remove(KEPT);
        }
    }
}
