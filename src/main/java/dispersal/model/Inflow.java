package dispersal.model;

import dispersal.scenario.Horizon;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * New arrivals after day 0 (Spec 2.4). By default they follow the dated table; where a scenario has them come from the reservoirs of
 * would-be travellers (Spec 7.1), those who got away come after the days of travel. Potential entrants are numbered in advance; number n comes when the integrated inflow
 * exceeds the sum of the first n unit-exponential thresholds, so that half the inflow brings the first half of the same people,
 * later; from the reservoirs come the first of each state.
 */
final class Inflow implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final ForeignFighterModel model;
    private final int end;
    private final int[] nextOf;
    private final double[] owed;
    private int next;
    private double integrated;
    private double threshold;

    Inflow(ForeignFighterModel model) {
        this.model = model;
        end = model.fighters().count();
        next = end;
        while (next > 0 && model.fighters().posture(next - 1) == Posture.NOT_YET_ARRIVED) {
            next--;
        }
        raiseThreshold();
        int origins = model.present().origins().size();
        owed = new double[origins];
        nextOf = new int[origins];
        Arrays.fill(nextOf, next);
    }

    /** Enters those who come because of the day that begins. */
    void schedule(int day) {
        if (model.present().entrants().fromReservoirs()) {
            for (int origin = 0; origin < owed.length; origin++) {
                owed[origin] += (double) model.reservoirs.travelledToday(origin)
                        / model.fighters().weight();
                sendOff(origin, day);
            }
        } else {
            followTable(day);
        }
    }

    private void sendOff(int origin, int day) {
        while (owed[origin] >= 1) {
            owed[origin]--;
            while (nextOf[origin] < end && model.fighters().origin(nextOf[origin]) != origin) {
                nextOf[origin]++;
            }
            if (nextOf[origin] < end) {
                int fighter = nextOf[origin]++;
                double left = day + model.draws.uniform(fighter, Purpose.ENTRANT, 2);
                model.agenda.add(left + model.present().entrants().travelDays(), Occasion.ENTRY, fighter, 0);
            }
        }
    }

    private void followTable(int day) {
        double agents = personsPerDay(model.present(), day) / model.fighters().weight();
        while (next < end && threshold <= integrated + agents) {
            double time = day + (threshold - integrated) / agents;
            model.agenda.add(Math.max(day, time), Occasion.ENTRY, next, 0);
            next++;
            raiseThreshold();
        }
        integrated += agents;
    }

    /** A newcomer enters the theatre, in a zone that is held; nobody comes when none is. */
    void enter(int fighter, double time) {
        int zone = zoneOfEntry(fighter);
        if (zone >= 0) {
            model.fighters().arrivalDay[fighter] = (float) time;
            model.attitudes.arrive(fighter, time);
            model.transitions.move(fighter, time, Posture.FIGHTING, zone);
        }
    }

    /**
     * Rate of arrivals on a day.
     *
     * @param present what holds
     * @param day     the day
     * @return adults a day, linear between the knots and constant outside
     */
    static double personsPerDay(Scenario present, int day) {
        List<InflowKnot> knots = present.inflow();
        if (knots.isEmpty()) {
            return 0;
        }
        Horizon horizon = present.horizon();
        InflowKnot before = knots.get(0);
        for (InflowKnot knot : knots) {
            double knotDay = horizon.dayOf(knot.date());
            double beforeDay = horizon.dayOf(before.date());
            if (knotDay > day) {
                double share = knotDay == beforeDay ? 0 : Math.max(0, (day - beforeDay) / (knotDay - beforeDay));
                return (before.personsPerMonth() + share * (knot.personsPerMonth() - before.personsPerMonth()))
                        / DAYS_PER_MONTH;
            }
            before = knot;
        }
        return before.personsPerMonth() / DAYS_PER_MONTH;
    }

    private void raiseThreshold() {
        if (next < end) {
            threshold += model.draws.exponential(next, Purpose.ENTRANT, 0);
        }
    }

    private int zoneOfEntry(int fighter) {
        List<Zone> zones = model.present().zones();
        double whole = 0;
        for (int z = 0; z < zones.size(); z++) {
            whole += model.theatre().control(z) * zones.get(z).fighterShare();
        }
        double left = whole * model.draws.uniform(fighter, Purpose.ENTRANT, 1);
        for (int z = 0; z < zones.size(); z++) {
            double part = model.theatre().control(z) * zones.get(z).fighterShare();
            if (part > 0 && left < part) {
                return z;
            }
            left -= part;
        }
        return -1;
    }
}
