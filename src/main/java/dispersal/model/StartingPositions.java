package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import java.util.List;

/**
 * Where everybody stands on day 0 (Spec 2.1). The shares of an origin that had returned, been killed, been detained or switched are
 * published counts, so they are met exactly, rounded to whole agents: the fighters of an origin are ranked by a draw of their own and
 * the ranks are cut at the counts. What rounding does in one origin is made up for in the next.
 *
 * <p>Zones are drawn person by person from the zones' shares, which forward zones have multiplied by the origin's forward shift. The
 * killed lie in a zone, the detained are held by the custodian of a zone, both drawn in the same way.
 */
final class StartingPositions {

    private static final Posture[] STANDINGS = {
        Posture.RETURNED, Posture.KILLED, Posture.DETAINED, Posture.SWITCHED, Posture.FIGHTING
    };

    private final Fighters fighters;
    private final List<OriginState> origins;
    private final List<Zone> zones;
    private final RandomDraws draws;
    private final Places places;

    StartingPositions(Fighters fighters, Scenario initial, RandomDraws draws, Places places) {
        this.fighters = fighters;
        this.draws = draws;
        this.places = places;
        origins = initial.origins();
        zones = initial.zones();
    }

    /**
     * Places those who came before day 0.
     *
     * @param firstOfOrigin number of the first fighter of each origin, and one past the last of all
     * @param order         puts fighters in order
     */
    void placeEarlier(int[] firstOfOrigin, KeyedOrder order) {
        double[] owed = new double[STANDINGS.length];
        for (int o = 0; o < origins.size(); o++) {
            OriginState origin = origins.get(o);
            int own = firstOfOrigin[o + 1] - firstOfOrigin[o];
            int[] ranked =
                    order.ascending(firstOfOrigin[o], firstOfOrigin[o + 1], i -> Attribute.STANDING.of(i, draws));
            int[] counts = Apportionment.divide(standingShares(origin), own, owed);
            double[] cumulatedZones = cumulatedZoneShares(origin);
            int next = 0;
            for (int s = 0; s < STANDINGS.length; s++) {
                for (int end = next + counts[s]; next < end; next++) {
                    place(ranked[next], STANDINGS[s], origin, cumulatedZones);
                }
            }
        }
    }

    /** Leaves a potential entrant at home; the origin must stand. */
    void placeEntrant(int fighter) {
        String home = origins.get(fighters.origin[fighter]).homeNode();
        fighters.stand(fighter, Posture.NOT_YET_ARRIVED, places.indexOf(home, Places.Kind.HOME));
    }

    private static double[] standingShares(OriginState origin) {
        return new double[] {
            origin.returnedBefore(),
            origin.killedBefore(),
            origin.detainedBefore(),
            origin.switchedBefore(),
            Math.max(0, origin.inTheatre())
        };
    }

    private void place(int fighter, Posture standing, OriginState origin, double[] cumulatedZones) {
        int where = switch (standing) {
            case RETURNED -> places.indexOf(origin.homeNode(), Places.Kind.HOME);
            case SWITCHED -> rivalZone();
            case DETAINED ->
                places.indexOf(zones.get(drawZone(fighter, cumulatedZones)).custodian(), Places.Kind.CUSTODIAN);
            default -> drawZone(fighter, cumulatedZones);
        };
        fighters.stand(fighter, standing, where);
    }

    private int rivalZone() {
        for (int z = 0; z < zones.size(); z++) {
            if (zones.get(z).rivalPole()) {
                return z;
            }
        }
        throw new IllegalArgumentException(
                "origins with switched_before above 0 need a zone with rival_pole: true, found none");
    }

    private int drawZone(int fighter, double[] cumulated) {
        double target = Attribute.ZONE.of(fighter, draws) * cumulated[cumulated.length - 1];
        int zone = 0;
        while (cumulated[zone] < target) {
            zone++;
        }
        return zone;
    }

    private double[] cumulatedZoneShares(OriginState origin) {
        double[] cumulated = new double[zones.size()];
        double sum = 0;
        for (int z = 0; z < zones.size(); z++) {
            Zone zone = zones.get(z);
            double shift = zone.forward() ? origin.forwardShift() : 1;
            sum += zone.rivalPole() ? 0 : shift * zone.fighterShare();
            cumulated[z] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException(
                    "zones need one with fighter_share above 0 for " + origin.id() + ", found none");
        }
        return cumulated;
    }
}
