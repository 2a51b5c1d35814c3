package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.SecondaryNetworks;
import java.io.Serializable;

/** Would-be travellers of all states (Spec 7.1), fed by propaganda and by returnees at liberty (Spec 6.6). Counts of persons. */
public final class Reservoirs implements Serializable {

    private static final long serialVersionUID = 1;

    private final ForeignFighterModel model;
    private final Reservoir[] reservoirs;
    /** What becomes of the blocked of each state, as long as the scenario stands. */
    private final Reservoir.Blocked[] blocked;

    private Scenario known;

    /** Reservoirs in the balance that full propaganda would bring. */
    Reservoirs(ForeignFighterModel model, Scenario initial) {
        this.model = model;
        reservoirs = new Reservoir[initial.origins().size()];
        blocked = new Reservoir.Blocked[reservoirs.length];
        turnTo(initial);
        double reach = initial.finance().propagandaIndex(1);
        for (int o = 0; o < reservoirs.length; o++) {
            OriginState state = initial.origins().get(o);
            double mobilised = state.willingPerDay() * reach;
            reservoirs[o] = new Reservoir(
                    model.draws,
                    o,
                    Math.toIntExact(Math.round(initial.mobilisation().steadyWilling(mobilised, reach))),
                    Math.toIntExact(
                            Math.round(initial.mobilisation().steadyBlocked(mobilised, reach, state.blockedShare()))));
        }
    }

    /** Lets a day pass under the propaganda of the territory now held. */
    void advance(int day) {
        Scenario present = model.present();
        double reach = present.finance().propagandaIndex(model.theatre().territoryIndex());
        if (present != known) {
            turnTo(present);
        }
        Reservoir.Willing willing = Reservoir.Willing.under(present.mobilisation(), reach);
        for (int o = 0; o < reservoirs.length; o++) {
            OriginState state = present.origins().get(o);
            double influence = present.secondaryNetworks()
                    .influence(model.homeFront.liberty().influence(o), 1);
            double mobilised = SecondaryNetworks.mobilisation(state.willingPerDay() * reach, influence);
            reservoirs[o].pass(day, new Reservoir.Conditions(mobilised, willing, blocked[o]));
        }
    }

    private void turnTo(Scenario scenario) {
        known = scenario;
        for (int o = 0; o < blocked.length; o++) {
            double share = scenario.origins().get(o).blockedShare();
            blocked[o] = Reservoir.Blocked.under(scenario.mobilisation(), share);
        }
    }

    /** Persons of a state kept from leaving who still want to. */
    public int blocked(int origin) {
        return reservoirs[origin].blocked();
    }

    /** Persons of a state who want to leave and have not tried. */
    public int willing(int origin) {
        return reservoirs[origin].willing();
    }

    /** Persons of a state who got away today. */
    int travelledToday(int origin) {
        return reservoirs[origin].travelledToday();
    }

    /** Blocked persons of a state who turned to action at home today. */
    int domesticToday(int origin) {
        return reservoirs[origin].domesticToday();
    }
}
