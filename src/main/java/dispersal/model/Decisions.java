package dispersal.model;

import java.io.Serializable;

/**
 * A fighter makes up their mind (Spec 4): attitudes are brought up to date, the rule of leaving that holds in the run settles on one
 * alternative, and it is acted upon.
 */
final class Decisions implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NOWHERE = -1;

    private final ForeignFighterModel model;
    private final Alternatives alternatives;
    private final ExitRule rule;

    Decisions(ForeignFighterModel model, Alternatives alternatives) {
        this.model = model;
        this.alternatives = alternatives;
        rule = ExitRules.of(model, alternatives);
    }

    /** The rule of leaving that holds in the run. */
    ExitRule rule() {
        return rule;
    }

    /**
     * A regular deliberation.
     *
     * @param fighter who
     * @param time    when
     * @param index   number of the occasion
     */
    void deliberate(int fighter, double time, int index) {
        int refuge = refugeOf(fighter);
        act(fighter, time, decide(fighter, time, index, refuge), refuge);
    }

    /**
     * A deliberation set off by a shock.
     *
     * @param fighter who
     * @param time    when
     * @param name    names the shock
     */
    void heed(int fighter, double time, int name) {
        if (rule.answersEvents()) {
            deliberate(fighter, time, name);
        } else {
            model.attitudes.update(fighter, time, name);
        }
    }

    /**
     * The decision forced by the fall of the zone in which a fighter stands: to fight on means to retreat.
     *
     * @param fighter who
     * @param time    when
     * @param index   name of the occasion
     * @param refuge  zone to which one can retreat, or -1
     */
    void flee(int fighter, double time, int index, int refuge) {
        if (refuge >= 0 && !rule.answersEvents()) {
            model.attitudes.update(fighter, time, index);
            model.transitions.move(fighter, time, Posture.FIGHTING, refuge);
            return;
        }
        act(fighter, time, decide(fighter, time, index, refuge), refuge);
    }

    /**
     * Somebody who was turned back and does not give up looks for a way on.
     *
     * @param fighter who
     * @param time    when
     * @param index   number of the occasion
     * @return false if no way leads anywhere
     */
    boolean goOn(int fighter, double time, int index) {
        int alternative = decide(fighter, time, index, NOWHERE);
        if (alternative < 0) {
            return false;
        }
        act(fighter, time, alternative, NOWHERE);
        return true;
    }

    /**
     * The decision of somebody who has just escaped: to go to ground, home or elsewhere, but not to surrender or fight at once
     * (Spec 6.3).
     *
     * @param fighter who
     * @param time    when
     * @param index   number of the occasion
     */
    void runFree(int fighter, double time, int index) {
        if (model.fighters().posture(fighter) != Posture.UNDERGROUND) {
            return; // a friend who decided earlier took this person along
        }
        model.attitudes.update(fighter, time, index);
        boolean canMove = findsWayOut(fighter, index);
        act(fighter, time, rule.onTheRun(fighter, time, index, canMove), NOWHERE);
    }

    private int decide(int fighter, double time, int index, int refuge) {
        model.attitudes.update(fighter, time, index);
        boolean canMove = findsWayOut(fighter, index);
        return model.fighters().posture(fighter).inTheatreWithGroup()
                ? rule.inTheatre(fighter, time, index, refuge, canMove)
                : rule.abroad(fighter, time, index);
    }

    private boolean findsWayOut(int fighter, int index) {
        if (!model.fighters().posture(fighter).inTheatreWithGroup()) {
            return true;
        }
        double closed = model.theatre().encirclement(model.fighters().place(fighter));
        return closed == 0
                || model.draws.uniform(fighter, Purpose.OPPORTUNITY, index)
                        < model.present().zoneFall().opportunity(closed);
    }

    /** Where fighting goes on for a person: the own zone while it is held, else where most would retreat to. */
    private int refugeOf(int fighter) {
        Posture posture = model.fighters().posture(fighter);
        if (!posture.inTheatreWithGroup()) {
            return NOWHERE;
        }
        int zone = model.fighters().place(fighter);
        return posture == Posture.FIGHTING || model.theatre().control(zone) > 0
                ? zone
                : model.theatre().refuge(model.present());
    }

    private void act(int fighter, double time, int alternative, int refuge) {
        Posture posture = model.fighters().posture(fighter);
        int place = model.fighters().place(fighter);
        boolean stays = alternative == model.prospects.statusQuo();
        if (alternative == Alternatives.FIGHT) {
            if (!stays || refuge != place) {
                model.transitions.move(fighter, time, Posture.FIGHTING, refuge);
            }
        } else if (stays) {
            return;
        } else if (alternative == Alternatives.GROUND) {
            model.transitions.move(fighter, time, Posture.UNDERGROUND, place);
        } else if (alternative == alternatives.surrender()) {
            model.takePrisoner(fighter, time, model.custodianPlace(place));
        } else if (alternative == alternatives.thirdCountry()) {
            model.transitions.move(fighter, time, Posture.THIRD_COUNTRY, place);
        } else {
            model.journeys.depart(fighter, time, alternative, posture == Posture.STRANDED);
        }
    }
}
