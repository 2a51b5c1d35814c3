package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import java.io.Serializable;

/**
 * Loss of citizenship (Spec 5.7): those with a second one lose this one while abroad, at a rate of the state, wherever they are; the
 * state does not know. The way home is then shut for good. Who is home before it happens stays a citizen.
 */
final class Citizenship implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SECOND_CITIZENSHIP = 1;

    private final ForeignFighterModel model;
    private final int firstClock;
    private final boolean[] revoked;

    /**
     * Everybody is a citizen.
     *
     * @param model      the run
     * @param firstClock number of the first clock that belongs to citizenship
     * @param fighters   number of fighters
     */
    Citizenship(ForeignFighterModel model, int firstClock, int fighters) {
        this.model = model;
        this.firstClock = firstClock;
        revoked = model.storeroom.marks(fighters);
    }

    /** Clocks needed: one a state of origin. */
    static int clocks(Scenario initial) {
        return initial.origins().size();
    }

    /** Sets the hazards of the day that begins and finds whom they strike. */
    void advance(HazardClocks.Strike strike) {
        for (int o = 0; o < model.present().origins().size(); o++) {
            double perDay = model.present().origins().get(o).revocationPerDay();
            model.clocks.setHazard(firstClock + o, perDay);
            model.clocks.strikes(Causes.REVOCATION, firstClock + o, strike);
        }
    }

    /** Somebody is abroad from now on. */
    void arrive(int fighter, double time) {
        int origin = model.fighters().origin(fighter);
        OriginState state = model.present().origins().get(origin);
        if (model.draws.uniform(fighter, Purpose.REVOCATION, 0, SECOND_CITIZENSHIP) < state.dualNationalShare()) {
            model.clocks.arm(Causes.REVOCATION, fighter, model.draws.exponential(fighter, Purpose.REVOCATION, 0));
            model.transitions.runClock(Causes.REVOCATION, fighter, firstClock + origin, 1, time);
        }
    }

    /** Somebody loses citizenship, if abroad. */
    void revoke(int fighter, double time) {
        Posture posture = model.fighters().posture(fighter);
        if (!posture.isAbroad()) {
            return;
        }
        revoked[fighter] = true;
        if (posture.isHeldAbroad()) {
            model.detention.shutWayHome(fighter, time);
        }
        model.announce(new Event.Revoked(time, fighter));
    }

    /** Whether somebody has lost citizenship. */
    boolean isRevoked(int fighter) {
        return revoked[fighter];
    }
}
