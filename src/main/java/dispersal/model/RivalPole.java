package dispersal.model;

import dispersal.submodel.Vetting;
import java.io.Serializable;

/** The al-Qaeda-linked pole receives those who come over (Spec 6.2): vetting, then acceptance, prison or death. */
final class RivalPole implements Serializable {

    private static final long serialVersionUID = 1;

    private final ForeignFighterModel model;
    private final int[] vettings;

    RivalPole(ForeignFighterModel model, int fighters) {
        this.model = model;
        vettings = model.storeroom.ints(fighters);
    }

    /** Somebody arrives in the rival's zone and is vetted. */
    void receive(int fighter, double time, int zone) {
        model.transitions.move(fighter, time, Posture.VETTING, zone);
        double length = model.present().rivalPole().meanDays()
                * model.draws.exponential(fighter, Purpose.VETTING, vettings[fighter]);
        model.agenda.add(time + length, Occasion.VETTING_END, fighter, model.transitions.stamp(fighter));
    }

    /** Vetting ends. */
    void decide(int fighter, double time) {
        Vetting rule = model.present().rivalPole();
        int zone = model.fighters().place(fighter);
        double u = model.draws.uniform(fighter, Purpose.VETTING, vettings[fighter]++, 1);
        if (u < rule.accepted()) {
            model.transitions.move(fighter, time, Posture.SWITCHED, zone);
        } else if (u < rule.accepted() + rule.imprisoned()) {
            model.transitions.move(fighter, time, Posture.DETAINED, model.custodianPlace(zone));
        } else {
            model.transitions.move(fighter, time, Posture.KILLED, zone);
        }
    }
}
