package dispersal.model;

import dispersal.model.GumbelChoice.StatusQuo;
import dispersal.submodel.Deliberation;
import dispersal.submodel.ExitChoice;
import org.jspecify.annotations.Nullable;

/**
 * Random utility: one alternative is drawn from all prospects, with errors that are new on each occasion (Spec 4.2).
 *
 * <p>A fast part: most decisions are known from bounds ({@link SureStay}); {@link #choose} is the plain way, with which the others
 * must agree.
 */
final class NestedLogitRule implements ExitRule {

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

    NestedLogitRule(ForeignFighterModel model, Alternatives alternatives) {
        this.model = model;
        this.alternatives = alternatives;
        choice = new GumbelChoice(model.draws, alternatives.nestStarts());
        sureStay = new SureStay(model, choice, alternatives);
        statusQuos = new StatusQuo[alternatives.count()];
    }

    @Override
    public boolean answersEvents() {
        return true;
    }

    @Override
    public double pace(Posture posture) {
        return Epochs.ratePerDay(model.present().deliberation(), posture);
    }

    @Override
    public int onTheRun(int fighter, double time, int index, boolean canMove) {
        model.prospects.consider(fighter, time, NOWHERE, canMove);
        model.prospects.utilities()[alternatives.surrender()] = Double.NEGATIVE_INFINITY;
        return draw(fighter, index);
    }

    /** Draws from the prospects as they are: the plain way, which the others must agree with. */
    int choose(int fighter, double time, int index, int refuge, boolean canMove) {
        model.prospects.consider(fighter, time, refuge, canMove);
        return draw(fighter, index);
    }

    /** Draws the same as {@link #choose}, in most cases without looking at what leaving is worth ({@link SureStay}). */
    @Override
    public int inTheatre(int fighter, double time, int index, int refuge, boolean canMove) {
        model.prospects.consider(fighter, time, refuge, false);
        choice.turnTo(fighter, index);
        if (sureStay.holds(fighter, time, canMove, offset())) {
            return choice.drawWithin(Alternatives.STAY, model.prospects.utilities(), scales(), statusQuo());
        }
        return chooseFromBounds(fighter, time, index, refuge, canMove);
    }

    /** The same for people abroad, who can always move; those who must go on are never sure to stay. */
    @Override
    public int abroad(int fighter, double time, int index) {
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
        ExitChoice nests = model.present().choice();
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
}
