package dispersal.model;

import dispersal.model.GumbelChoice.StatusQuo;
import dispersal.submodel.Deliberation;
import dispersal.submodel.NestedLogit;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A fighter makes up their mind (Spec 4): attitudes are brought up to date, the prospects are weighed, one alternative is drawn and
 * acted upon.
 */
final class Decisions implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NOWHERE = -1;

    private final ForeignFighterModel model;
    private final Alternatives alternatives;
    private final GumbelChoice choice;
    private final SureStay sureStay;
    private final double[] scales = {1, 1, 1, 1, 1};
    private final @Nullable StatusQuo[] statusQuos;
    private @Nullable Deliberation paceOf;
    private double offset;

    Decisions(ForeignFighterModel model, Alternatives alternatives) {
        this.model = model;
        this.alternatives = alternatives;
        choice = new GumbelChoice(model.draws, alternatives.nestStarts());
        sureStay = new SureStay(model, choice, alternatives);
        statusQuos = new StatusQuo[alternatives.count()];
    }

    /**
     * A regular deliberation or one set off by a shock.
     *
     * @param fighter who
     * @param time    when
     * @param index   number or name of the occasion
     */
    void deliberate(int fighter, double time, int index) {
        int refuge = refugeOf(fighter);
        act(fighter, time, decide(fighter, time, index, refuge), refuge);
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
        model.prospects.consider(fighter, time, NOWHERE, findsWayOut(fighter, index));
        model.prospects.utilities()[alternatives.surrender()] = Double.NEGATIVE_INFINITY;
        act(fighter, time, draw(fighter, index), NOWHERE);
    }

    private int decide(int fighter, double time, int index, int refuge) {
        model.attitudes.update(fighter, time, index);
        boolean canMove = findsWayOut(fighter, index);
        return model.fighters().posture(fighter).inTheatreWithGroup()
                ? chooseInTheatre(fighter, time, index, refuge, canMove)
                : chooseAbroad(fighter, time, index);
    }

    /** Draws from the prospects as they are: the plain way, which the others must agree with. */
    int choose(int fighter, double time, int index, int refuge, boolean canMove) {
        model.prospects.consider(fighter, time, refuge, canMove);
        return draw(fighter, index);
    }

    /** Draws the same as {@link #choose}, in most cases without looking at what leaving is worth ({@link SureStay}). */
    int chooseInTheatre(int fighter, double time, int index, int refuge, boolean canMove) {
        model.prospects.consider(fighter, time, refuge, false);
        choice.turnTo(fighter, index);
        if (sureStay.holds(fighter, time, canMove, offset())) {
            return choice.drawWithin(Alternatives.STAY, model.prospects.utilities(), scales(), statusQuo());
        }
        return chooseFromBounds(fighter, time, index, refuge, canMove);
    }

    /** The same for people abroad, who can always move; those who must go on are never sure to stay. */
    int chooseAbroad(int fighter, double time, int index) {
        return isSureToStayAbroad(fighter, time, index)
                ? model.prospects.statusQuo()
                : chooseFromBounds(fighter, time, index, NOWHERE, true);
    }

    /** Whether bounds alone tell that somebody abroad stays where they are. */
    boolean isSureToStayAbroad(int fighter, double time, int index) {
        if (model.fighters().posture(fighter) == Posture.STRANDED) {
            return false;
        }
        model.prospects.considerAbroadAtMost(fighter, time);
        choice.turnTo(fighter, index);
        return sureStay.holdsAbroad(offset());
    }

    /**
     * Draws the same as {@link #choose} from utilities of leaving that stand at an upper bound at first. The errors are keyed, so that
     * a nest that wins against the bounds of others wins against their true values, which are no larger; only a nest that itself might
     * win by its bound has its true values worked out.
     */
    private int chooseFromBounds(int fighter, double time, int index, int refuge, boolean canMove) {
        Prospects prospects = model.prospects;
        prospects.considerAtMost(fighter, time, refuge, canMove);
        choice.turnTo(fighter, index);
        StatusQuo statusQuo = statusQuo();
        boolean home = !canMove;
        boolean elsewhere = !canMove;
        if (canMove && alternatives.isElsewhere(statusQuo.alternative()) && statusQuo.logOddsFactor() > 0) {
            prospects.settleElsewhere(); // a nest that holds a status quo of higher odds can win by lower utilities
            elsewhere = true;
        }
        while (true) {
            int nest = choice.drawNest(prospects.utilities(), scales(), statusQuo);
            if (nest == Alternatives.HOME && !home) {
                prospects.settleReturn();
                home = true;
            } else if (nest == Alternatives.ELSEWHERE && !elsewhere) {
                prospects.settleElsewhere();
                elsewhere = true;
            } else {
                return nest < 0 ? nest : choice.drawWithin(nest, prospects.utilities(), scales(), statusQuo);
            }
        }
    }

    private int draw(int fighter, int index) {
        return choice.draw(fighter, index, model.prospects.utilities(), scales(), statusQuo());
    }

    private double[] scales() {
        NestedLogit nests = model.present().choice();
        scales[Alternatives.STAY] = nests.stayScale();
        scales[Alternatives.ELSEWHERE] = nests.elsewhereScale();
        return scales;
    }

    private StatusQuo statusQuo() {
        int alternative = model.prospects.statusQuo();
        if (alternative < 0) {
            return StatusQuo.NONE;
        }
        StatusQuo known = statusQuos[alternative];
        if (known == null || known.logOddsFactor() != offset()) {
            known = new StatusQuo(alternative, offset());
            statusQuos[alternative] = known;
        }
        return known;
    }

    /** What the pace of deliberation adds to the log odds of the status quo; it changes with policies only. */
    private double offset() {
        Deliberation present = model.present().deliberation();
        if (present != paceOf) {
            paceOf = present;
            offset = present.statusQuoOffset();
        }
        return offset;
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
