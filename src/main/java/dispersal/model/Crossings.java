package dispersal.model;

import dispersal.scenario.Crossing;
import dispersal.scenario.Scenario;
import dispersal.submodel.Interdiction;
import java.io.Serializable;
import java.util.Arrays;

/** The crossings on a day (Spec 5.2): present detection under the load of the day before, and who has tried today. */
final class Crossings implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] physical;
    private final double[] byList;
    private final double[] triedToday;

    Crossings(int count) {
        physical = new double[count];
        byList = new double[count];
        triedToday = new double[count];
    }

    /** Brings detection up to the day that begins. */
    void advance(Scenario present) {
        for (int c = 0; c < physical.length; c++) {
            Crossing crossing = present.crossings().get(c);
            physical[c] = present.interdiction().underLoad(crossing.detection(), triedToday[c]);
            byList[c] = Interdiction.byList(crossing.watchListShare(), crossing.checkRate(), crossing.identityMatch());
        }
        Arrays.fill(triedToday, 0);
    }

    /** Probability of detecting a party, of which some may be on a list. */
    double detection(Scenario present, int crossing, int party, boolean anyListed) {
        double single = Interdiction.detection(physical[crossing], byList[crossing], anyListed);
        return present.interdiction().ofParty(single, party);
    }

    /** Counts persons who try a crossing. */
    void tried(int crossing, double persons) {
        triedToday[crossing] += persons;
    }
}
