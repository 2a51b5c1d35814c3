package dispersal.model;

import dispersal.scenario.ControlKnot;
import dispersal.scenario.Horizon;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import dispersal.submodel.TerritorialControl;
import java.io.Serializable;
import java.util.List;

/**
 * The theatre of war as everybody in it sees it on a day (Spec 3): how much of each zone is held, how hard it is fought over,
 * whether it is shut, and what the group earns and pays. Advanced once a day, frozen in between.
 */
public final class Theatre implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NEVER = Integer.MAX_VALUE;

    private final int zones;
    private final int[] fallDay;
    private final int[] declineStartDay;
    private final double[] controlAtStart;
    private final double[] control;
    private final double[] siege;
    private final double[] encirclement;
    private final double[] payByDay;
    private double territory = 1;
    private double pay = 1;
    private double revenue;
    private double transfer;

    Theatre(Scenario initial) {
        zones = initial.zones().size();
        fallDay = new int[zones];
        declineStartDay = new int[zones];
        controlAtStart = new double[zones];
        control = new double[zones];
        siege = new double[zones];
        encirclement = new double[zones];
        payByDay = new double[initial.horizon().days()];
        for (int z = 0; z < zones; z++) {
            Zone zone = initial.zones().get(z);
            fallDay[z] = zone.fall()
                    .map(fall -> Math.max(0, initial.horizon().dayOf(fall)))
                    .orElse(NEVER);
            declineStartDay[z] =
                    zone.declineStart().map(initial.horizon()::dayOf).orElse(NEVER);
            controlAtStart[z] = controlOn(0, z, zone, initial.horizon());
        }
    }

    /** Advances to a day, given the persons who fight for the group as it begins. */
    void advance(int day, Scenario present, double foreignFighters) {
        double held = 0;
        double whole = 0;
        for (int z = 0; z < zones; z++) {
            Zone zone = present.zones().get(z);
            control[z] = controlOn(day, z, zone, present.horizon());
            siege[z] = TerritorialControl.siegeIndex(control[z]);
            encirclement[z] = present.zoneFall().encirclement(zone.encirclement(), control[z]);
            held += zone.areaShare() * control[z];
            whole += zone.areaShare() * controlAtStart[z];
        }
        territory = whole > 0 ? held / whole : 0;
        revenue = present.finance().revenue(territory);
        transfer = present.finance().transferIndex(revenue);
        pay = present.finance().payIndex(territory, foreignFighters);
        payByDay[day] = pay;
    }

    private double controlOn(int day, int z, Zone zone, Horizon horizon) {
        return zone.rivalPole() || day >= fallDay[z] ? 0 : timeline(zone, horizon, day);
    }

    /** Share of a zone that its timeline gives at the beginning of a day, before any fall. */
    static double timeline(Zone zone, Horizon horizon, double day) {
        List<ControlKnot> knots = zone.controlKnots();
        if (knots.isEmpty()) {
            return TerritorialControl.between(
                            horizon.dayOf(zone.declineStart().orElseThrow()),
                            horizon.dayOf(zone.declineEnd().orElseThrow()))
                    .share(day);
        }
        ControlKnot before = knots.get(0);
        for (ControlKnot knot : knots) {
            double knotDay = horizon.dayOf(knot.date());
            if (knotDay > day) {
                double beforeDay = horizon.dayOf(before.date());
                double share = knotDay == beforeDay ? 1 : Math.max(0, (day - beforeDay) / (knotDay - beforeDay));
                return before.control() + share * (knot.control() - before.control());
            }
            before = knot;
        }
        return before.control();
    }

    /** Territory index T in [0, 1]. */
    public double territoryIndex() {
        return territory;
    }

    /** Pay index w in [0, 1]. */
    public double payIndex() {
        return pay;
    }

    /** Revenue [MUSD/month]. */
    public double revenue() {
        return revenue;
    }

    /** Transfers to affiliates relative to the initial revenue. */
    public double transferIndex() {
        return transfer;
    }

    /** Share of a zone that is held, C in [0, 1]. */
    public double control(int zone) {
        return control[zone];
    }

    /** Siege index of a zone, I in [0, 1]. */
    public double siege(int zone) {
        return siege[zone];
    }

    /** How far a zone is shut, e in [0, 1]. */
    public double encirclement(int zone) {
        return encirclement[zone];
    }

    /** Whether the decline of a zone has begun and it has not been lost: the day of its fall included. */
    boolean contested(int zone, int day) {
        return day >= declineStartDay[zone] && day <= fallDay[zone];
    }

    /** Day on which a zone falls: day 0 for one that was lost before, a day never reached for one that does not fall. */
    int fallDay(int zone) {
        return fallDay[zone];
    }

    /** Whether pay has dropped by at least a share within some days before a day. */
    boolean payDropped(int day, double share, int within) {
        return day >= within && payByDay[day] < (1 - share) * payByDay[day - within];
    }

    /**
     * The held zone that would take in most of those who retreat: the largest product of control and share of fighters.
     *
     * @param present what holds
     * @return index of the zone, or -1 if nothing is held
     */
    int refuge(Scenario present) {
        int best = -1;
        double largest = 0;
        for (int z = 0; z < zones; z++) {
            double attraction = control[z] * present.zones().get(z).fighterShare();
            if (attraction > largest) {
                largest = attraction;
                best = z;
            }
        }
        return best;
    }
}
