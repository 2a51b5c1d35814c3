package dispersal.model;

import dispersal.scenario.Affiliate;
import dispersal.scenario.Custodian;
import dispersal.scenario.Link;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a run, numbered once: zones first (with the numbers they have in the scenario), then affiliates, custodians, home
 * nodes and transit places, each in the order in which the scenario names them. Equal if they are the same places in the same order.
 */
public final class Places implements Serializable {

    private static final long serialVersionUID = 1;

    /** What a place is. */
    public enum Kind {
        /** Part of the theatre, the rival pole's zone included. */
        ZONE,
        /** Group abroad. */
        AFFILIATE,
        /** Who holds prisoners. */
        CUSTODIAN,
        /** End of the journey home for some origins. */
        HOME,
        /** Country or hub on the way. */
        TRANSIT
    }

    private final List<String> ids = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();

    /**
     * Numbers the places of a scenario.
     *
     * @param scenario the scenario
     */
    public Places(Scenario scenario) {
        scenario.zones().stream().map(Zone::id).forEach(id -> add(id, Kind.ZONE));
        scenario.affiliates().stream().map(Affiliate::id).forEach(id -> add(id, Kind.AFFILIATE));
        scenario.custodians().stream().map(Custodian::id).forEach(id -> add(id, Kind.CUSTODIAN));
        scenario.origins().stream().map(OriginState::homeNode).forEach(id -> add(id, Kind.HOME));
        for (Link link : scenario.links()) {
            add(link.from(), Kind.TRANSIT);
            add(link.to(), Kind.TRANSIT);
        }
    }

    /** Links may name places of any kind but custodians, who can share a name with a country on the way. */
    private void add(String id, Kind kind) {
        boolean known = false;
        for (int p = 0; p < ids.size(); p++) {
            boolean same = kind == Kind.TRANSIT ? kinds.get(p) != Kind.CUSTODIAN : kinds.get(p) == kind;
            known |= same && ids.get(p).equals(id);
        }
        if (!known) {
            ids.add(id);
            kinds.add(kind);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places places && ids.equals(places.ids) && kinds.equals(places.kinds);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }

    /** Number of places. */
    public int count() {
        return ids.size();
    }

    /** Id of a place. */
    public String id(int place) {
        return ids.get(place);
    }

    /** What a place is. */
    public Kind kind(int place) {
        return kinds.get(place);
    }

    /**
     * Number of a place of one kind.
     *
     * @param id   its id
     * @param kind its kind
     * @return the number
     * @throws IllegalArgumentException if there is none
     */
    public int indexOf(String id, Kind kind) {
        for (int p = 0; p < ids.size(); p++) {
            if (kinds.get(p) == kind && ids.get(p).equals(id)) {
                return p;
            }
        }
        throw new IllegalArgumentException("no " + kind + " " + id);
    }

    /**
     * Number of a place that links can lead to or from: anything but a custodian.
     *
     * @param id its id
     * @return the number
     * @throws IllegalArgumentException if there is none
     */
    public int nodeOf(String id) {
        for (int p = 0; p < ids.size(); p++) {
            if (kinds.get(p) != Kind.CUSTODIAN && ids.get(p).equals(id)) {
                return p;
            }
        }
        throw new IllegalArgumentException("no place " + id);
    }
}
