package dispersal.model;

import dispersal.scenario.Scenario;
import dispersal.submodel.CaseloadPriority;
import java.io.Serializable;

/** The monitoring of all states: slots as capacities change, and the order in which people are served (Spec 6.4). */
final class Caseloads implements Serializable {

    private static final long serialVersionUID = 1;

    private final ForeignFighterModel model;
    private final Liberty liberty;
    private final CaseloadQueue[] queues;
    private final long[] slots;
    private final long[] intensive;
    private final float[] score;
    private final boolean[] scored;
    /** Whose capacities the slots follow. */
    private Scenario known;

    Caseloads(ForeignFighterModel model, Liberty liberty, int fighters) {
        this.model = model;
        this.liberty = liberty;
        int origins = model.present().origins().size();
        queues = new CaseloadQueue[origins];
        slots = new long[origins];
        intensive = new long[origins];
        score = model.storeroom.floats(fighters);
        scored = model.storeroom.marks(fighters);
        CaseloadQueue.Standings standings = new CaseloadQueue.Standings(model.storeroom, fighters);
        for (int o = 0; o < origins; o++) {
            queues[o] = new CaseloadQueue(model.storeroom, standings);
        }
        known = model.present();
        setSlots(0);
    }

    /** Brings capacities up to a day; slots are whole agents. */
    void advance(double day) {
        if (model.present() != known) {
            known = model.present();
            setSlots(day);
        }
    }

    private void setSlots(double day) {
        for (int o = 0; o < queues.length; o++) {
            double persons = known.origins().get(o).monitoringCapacity();
            long all = Math.round(persons / model.fighters().weight());
            long special = Math.round(all * known.caseload().intensiveShare());
            if (all != slots[o] || special != intensive[o]) {
                slots[o] = all;
                intensive[o] = special;
                queues[o].setSlots((int) special, (int) (all - special), day, this::open);
            }
        }
    }

    /** Somebody comes into the line of the own state. */
    void join(int fighter, double time) {
        CaseloadPriority rule = model.present().caseload();
        double returned = liberty.since(fighter);
        double place = rule.place(score(fighter, rule), returned);
        boolean urgent = rule.wantsIntensive(rule.scoreNow(score(fighter, rule), time - returned));
        queueOf(fighter).join(fighter, place, urgent, time, this::open);
    }

    /** Somebody leaves the line or the monitoring of the own state. */
    void leave(int fighter, double time) {
        queueOf(fighter).leave(fighter, time, this::open);
    }

    private void open(int fighter, boolean special, double time) {
        model.homeFront.monitor(fighter, time);
    }

    private double score(int fighter, CaseloadPriority rule) {
        if (!scored[fighter]) {
            Fighters all = model.fighters();
            scored[fighter] = true;
            score[fighter] = (float) rule.score(
                    all.commitment(fighter),
                    all.skill(fighter),
                    all.experienced[fighter],
                    liberty.wouldReengage(fighter),
                    model.draws.normal(fighter, Purpose.PRIORITY, 0, 0));
        }
        return score[fighter];
    }

    private CaseloadQueue queueOf(int fighter) {
        return queues[model.fighters().origin(fighter)];
    }
}
