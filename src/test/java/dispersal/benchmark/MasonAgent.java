package dispersal.benchmark;

import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/** One agent of the reference workload, stepped every day as long as there is anything to live through. */
final class MasonAgent implements Steppable {

    private static final long serialVersionUID = 1;

    private final double[] traits = new double[Workload.TRAITS];
    private final double[] utilities = new double[Workload.OPTIONS];
    private int place;
    private int option;
    private int leg;
    private int legEnds;
    private boolean gone;
    private transient Stoppable stop = () -> {};

    MasonAgent(MasonWorkload model, int place) {
        this.place = place;
        model.present[place]++;
        for (int trait = 0; trait < traits.length; trait++) {
            traits[trait] = 2 * model.random.nextDouble() - 1;
        }
    }

    void stopWith(Stoppable handle) {
        stop = handle;
    }

    @Override
    public void step(SimState state) {
        MasonWorkload model = (MasonWorkload) state;
        if (option > 0) {
            travel(model);
        } else {
            liveAtPlace(model);
        }
    }

    private void travel(MasonWorkload model) {
        if (model.day() < legEnds) {
            return;
        }
        double risk = model.law.legRisk(place, option, leg);
        if (risk > 0 && model.random.nextDouble() < risk) {
            end(model, Fates.INTERDICTED);
        } else if (++leg < model.law.legs(place, option)) {
            legEnds = model.day() + model.law.legDays(place, option, leg);
        } else if (option >= Workload.FIRST_ABSORBING) {
            end(model, Fates.ARRIVED + option - Workload.FIRST_ABSORBING);
        } else {
            place = Workload.destination(option);
            option = 0;
            model.present[place]++;
        }
    }

    private void liveAtPlace(MasonWorkload model) {
        double u = model.random.nextDouble();
        if (u < model.struck[place]) {
            model.present[place]--;
            end(model, u < model.killed[place] ? Fates.DEAD : Fates.CAPTURED);
        } else if (model.random.nextDouble() < Workload.DECISION_PROBABILITY) {
            decide(model);
        }
    }

    private void decide(MasonWorkload model) {
        model.fates.countDecisions(1);
        double total = 0;
        for (int k = 0; k < utilities.length; k++) {
            boolean here = Workload.destination(k) == place && k > 0;
            utilities[k] = here ? 0 : Math.exp(model.law.ownUtility(place, k, traits) + model.common[place][k]);
            total += utilities[k];
        }
        double u = model.random.nextDouble() * total;
        int chosen = 0;
        while (chosen < utilities.length - 1 && u >= utilities[chosen]) {
            u -= utilities[chosen++];
        }
        if (chosen > 0) {
            model.fates.countMove();
            model.present[place]--;
            option = chosen;
            leg = 0;
            legEnds = model.day() + model.law.legDays(place, option, 0);
        }
    }

    private void end(MasonWorkload model, int fate) {
        model.fates.leave(fate, model.day());
        gone = true;
        stop.stop();
    }

    void countAtEnd(Fates fates) {
        if (gone) {
            return;
        }
        if (option > 0) {
            fates.remain(Fates.TRANSIT);
        } else {
            fates.remainAt(place);
        }
    }
}
