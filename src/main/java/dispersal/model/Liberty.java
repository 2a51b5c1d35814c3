package dispersal.model;

import dispersal.submodel.Reengagement;
import java.io.Serializable;

/**
 * Returnees at liberty (Spec 6.5, 6.6): their clocks of re-engagement, slowed by monitoring and by completed programmes, and how much
 * they draw others in.
 */
final class Liberty implements Serializable {

    private static final long serialVersionUID = 1;

    private final ForeignFighterModel model;
    private final LibertyClocks clocks;
    private final boolean[] wouldReengage;
    private final boolean[] rehabilitated;
    private final boolean[] reengaged;
    private final boolean[] drawsOthersIn;
    private final double[] since;
    private final double[] influence;
    /** Whether times at liberty until re-engagement follow one law throughout. */
    private final boolean lawStands;

    private Reengagement rule;

    Liberty(ForeignFighterModel model, int fighters) {
        this.model = model;
        clocks = new LibertyClocks(fighters, model.storeroom);
        wouldReengage = model.storeroom.marks(fighters);
        rehabilitated = model.storeroom.marks(fighters);
        reengaged = model.storeroom.marks(fighters);
        drawsOthersIn = model.storeroom.marks(fighters);
        since = model.storeroom.doubles(fighters);
        influence = new double[model.present().origins().size()];
        rule = model.present().reengagement();
        lawStands = rule.hasLawOf(model.timeline().past().reengagement())
                && model.timeline().epochs().stream()
                        .allMatch(epoch -> rule.hasLawOf(epoch.scenario().reengagement()));
    }

    /** If the rule has changed, clocks that run go on under the new one. */
    void advance(int day) {
        Reengagement present = model.present().reengagement();
        if (present.equals(rule)) {
            return;
        }
        for (int fighter = 0; fighter < reengaged.length; fighter++) {
            if (runs(fighter)) {
                clocks.stop(fighter, day, rule);
                double due = clocks.run(fighter, multiplier(fighter), day, present);
                model.homeFront.enter(due, Occasion.REENGAGEMENT, fighter, clocks.ticket(fighter));
            }
        }
        rule = present;
    }

    /** Somebody is home: the clock is set but stands still. */
    void open(int fighter, double time) {
        Fighters all = model.fighters();
        double atRisk = rule.atRisk(all.commitment(fighter), all.experienced[fighter], all.age[fighter]);
        double threshold = model.draws.exponential(fighter, Purpose.REENGAGEMENT, 0);
        boolean never = lawStands && LibertyClocks.isBeyond(atRisk, threshold);
        clocks.arm(fighter, atRisk, never ? Double.POSITIVE_INFINITY : threshold);
        wouldReengage[fighter] = clocks.wouldReengage(fighter);
        since[fighter] = time;
    }

    /** Somebody is released: from now on the risk score falls anew. */
    void restart(int fighter, double time) {
        since[fighter] = time;
    }

    /** Somebody has completed a programme. */
    void completeProgramme(int fighter) {
        rehabilitated[fighter] = true;
    }

    /** Somebody has re-engaged and is beyond it. */
    void end(int fighter) {
        reengaged[fighter] = true;
    }

    /**
     * Brings the clock of somebody in line with a new posture.
     *
     * @param fighter who
     * @param time    now [days]
     * @return when the person re-engages if nothing changes [days]; positive infinity for never
     */
    double adjust(int fighter, double time) {
        countInfluence(fighter);
        if (runs(fighter)) {
            return clocks.run(fighter, multiplier(fighter), time, rule);
        }
        clocks.stop(fighter, time, rule);
        return Double.POSITIVE_INFINITY;
    }

    private boolean runs(int fighter) {
        return !reengaged[fighter] && model.fighters().posture(fighter).isAtLibertyAtHome();
    }

    private double multiplier(int fighter) {
        boolean monitored = model.fighters().posture(fighter) == Posture.MONITORED;
        return model.present().reengagement().multiplier(monitored, rehabilitated[fighter]);
    }

    private void countInfluence(int fighter) {
        Posture posture = model.fighters().posture(fighter);
        boolean now = posture.isAtLibertyAtHome() && posture != Posture.CLOSED;
        if (now != drawsOthersIn[fighter]) {
            drawsOthersIn[fighter] = now;
            Fighters all = model.fighters();
            double persons = (now ? 1 : -1) * all.weight();
            influence[all.origin[fighter]] += persons * all.commitment(fighter) * all.skill(fighter);
        }
    }

    /** Number that changes whenever a date given by {@link #adjust} becomes void. */
    int ticket(int fighter) {
        return clocks.ticket(fighter);
    }

    /** Whether somebody would re-engage some time if nothing were done. */
    boolean wouldReengage(int fighter) {
        return wouldReengage[fighter];
    }

    /** Day of return or of the last release [days]. */
    double since(int fighter) {
        return since[fighter];
    }

    /** Sum over returnees at liberty with open cases of commitment times skill [persons], by state of origin. */
    double influence(int origin) {
        return Math.max(0, influence[origin]);
    }

    /** Hazard of re-engagement of a person now [1/day]. */
    double hazard(int fighter, double time) {
        return clocks.hazard(fighter, time, rule);
    }
}
