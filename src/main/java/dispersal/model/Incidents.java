package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import java.io.Serializable;
import java.util.List;

/**
 * Incidents in all regions (Spec 7.2): inspired ones, those of people kept from leaving, and those of returnees. All but disrupted
 * re-engagements excite others; published counts, by which the background is set, hold foiled incidents too.
 */
final class Incidents implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int TIME_OF_DAY = 32;
    private static final int FOILED = 48;
    private static final int PER_DAY = 1 << 10;

    private final ForeignFighterModel model;
    private final IncidentCounts[] regions;
    private final int[] regionOf;
    private final int[] byReturnees;
    private final int[] disruptedReturnees;

    Incidents(ForeignFighterModel model, Scenario initial) {
        this.model = model;
        regions = new IncidentCounts[initial.regions().size()];
        List<String> names =
                initial.regions().stream().map(region -> region.id()).toList();
        for (int r = 0; r < regions.length; r++) {
            regions[r] = new IncidentCounts(model.draws, r);
        }
        regionOf = initial.origins().stream()
                .map(OriginState::region)
                .mapToInt(names::indexOf)
                .toArray();
        byReturnees = new int[regions.length];
        disruptedReturnees = new int[regions.length];
    }

    /** Adds what a day brings by itself: the inspired, and those who turn to action because they could not leave. */
    void advance(int day) {
        Scenario present = model.present();
        for (int r = 0; r < regions.length; r++) {
            double background = present.regions().get(r).incidentsPerDay();
            regions[r].addBackground(day, Pathway.INSPIRED, present.incidents().inspiredPerDay(background));
        }
        for (int o = 0; o < regionOf.length; o++) {
            for (int n = 0; n < model.reservoirs.domesticToday(o); n++) {
                double time = day + model.draws.uniform(o, Purpose.RESERVOIR, day, TIME_OF_DAY + n);
                int identity = (day * regionOf.length + o) * PER_DAY + n;
                regions[regionOf[o]].add(time, Pathway.BLOCKED, identity);
            }
        }
    }

    /** Somebody has re-engaged. */
    void reengaged(int fighter, double time, boolean disrupted) {
        int region = regionOf[model.fighters().origin(fighter)];
        int weight = model.fighters().weight();
        byReturnees[region] += weight;
        if (disrupted) {
            disruptedReturnees[region] += weight;
            return;
        }
        for (int n = 0; n < weight; n++) {
            regions[region].add(time, Pathway.RETURNEE, fighter * weight + n);
        }
    }

    /** Announces the incidents of a day that ends. */
    void endDay(int day) {
        for (int r = 0; r < regions.length; r++) {
            int region = r;
            regions[r].endDay(
                    day, model.present().incidents(), (time, pathway) -> announce(day, region, time, pathway));
            for (int n = 0; n < byReturnees[r]; n++) {
                model.announce(new Event.Incident(day + 1, r, Pathway.RETURNEE, n < disruptedReturnees[r]));
            }
            byReturnees[r] = 0;
            disruptedReturnees[r] = 0;
        }
    }

    /** Returnees are counted apart, those who were disrupted included. */
    private void announce(int day, int region, double time, Pathway pathway) {
        if (pathway != Pathway.RETURNEE) {
            double foiled = model.present().reengagement().disruptedUnmonitored();
            boolean disrupted = model.draws.uniform(region, Purpose.HAWKES, Double.hashCode(time), FOILED) < foiled;
            model.announce(new Event.Incident(day + 1, region, pathway, disrupted));
        }
    }
}
