package dispersal.model;

import dispersal.scenario.Affiliate;
import dispersal.submodel.PostureHazard;
import java.util.Arrays;
import java.util.List;

/**
 * The null model: from each posture people leave at constant rates (Spec 4.2, see {@link PostureHazard}). Of the regular deliberations,
 * which go on at their pace or at the rate of leaving if that is higher, each ends with an exit in the proportion of its rate to the
 * pace. That makes the exits independent Poisson processes exactly, at any pace. Nothing that happens makes anybody leave.
 *
 * <p>Where people must go at once (no zone to retreat to, a way barred) there is no rate to speak of; they take one of the open exits
 * in the proportions of those who fight. If there is none, fighters of a fallen zone go to ground.
 *
 * <p>Which exit it is goes by errors keyed by (fighter, occasion, exit), so that a higher rate of one exit takes people from another
 * only to that one.
 */
final class PostureHazardRule implements ExitRule {

    private static final long serialVersionUID = 1;
    private static final int NOWHERE = -1;

    private final ForeignFighterModel model;
    private final Alternatives alternatives;
    private final KeyedErrors errors;
    private final double[] weights;
    private final double[] allOpen;

    PostureHazardRule(ForeignFighterModel model, Alternatives alternatives) {
        this.model = model;
        this.alternatives = alternatives;
        errors = new KeyedErrors(model.draws, Purpose.CHOOSE_ALTERNATIVE, alternatives.count());
        weights = new double[alternatives.count()];
        allOpen = new double[alternatives.count()];
    }

    @Override
    public boolean answersEvents() {
        return false;
    }

    @Override
    public double pace(Posture posture) {
        double regular = Epochs.ratePerDay(model.present().deliberation(), posture);
        return regular > 0 ? Math.max(regular, rates(posture).sum()) : 0;
    }

    @Override
    public int inTheatre(int fighter, double time, int index, int refuge, boolean canMove) {
        Posture posture = model.fighters().posture(fighter);
        if (posture == Posture.FIGHTING && refuge == NOWHERE) {
            int exit = go(fighter, time, index, canMove);
            return exit == NOWHERE ? Alternatives.GROUND : exit;
        }
        model.prospects.consider(fighter, time, refuge, false);
        int exit = draw(fighter, index, pace(posture), allOpen);
        if (exit == model.prospects.statusQuo()) {
            return exit; // also if some of the exits are impossible, whose rates are lost
        }
        model.prospects.consider(fighter, time, refuge, canMove);
        return draw(fighter, index, pace(posture), model.prospects.utilities());
    }

    @Override
    public int abroad(int fighter, double time, int index) {
        return model.fighters().posture(fighter) == Posture.STRANDED
                ? go(fighter, time, index, true)
                : inTheatre(fighter, time, index, NOWHERE, true);
    }

    /** Who has escaped is underground from now on. */
    @Override
    public int onTheRun(int fighter, double time, int index, boolean canMove) {
        model.prospects.consider(fighter, time, NOWHERE, false);
        return model.prospects.statusQuo();
    }

    /** One of the open exits, or -1 if there is none. */
    private int go(int fighter, double time, int index, boolean canMove) {
        model.prospects.consider(fighter, time, NOWHERE, canMove);
        return draw(fighter, index, 0, model.prospects.utilities());
    }

    /** An alternative by its rate; what the open exits leave of the pace is the weight of the status quo. */
    private int draw(int fighter, int index, double pace, double[] utilities) {
        ExitRates rates = rates(model.fighters().posture(fighter));
        int present = model.prospects.statusQuo();
        double priorShares = priorShares(present);
        double left = pace;
        Arrays.fill(weights, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < weights.length; j++) {
            double rate = j == present ? 0 : rate(rates, j, priorShares);
            if (rate > 0 && utilities[j] > Double.NEGATIVE_INFINITY) {
                weights[j] = Math.log(rate);
                left -= rate;
            }
        }
        if (left > 0) {
            weights[present] = Math.log(left);
        }
        errors.turnTo(fighter, index);
        return errors.largest(weights, 0, weights.length);
    }

    private double rate(ExitRates rates, int alternative, double priorShares) {
        if (alternatives.isAffiliate(alternative)) {
            double share =
                    affiliates().get(alternative - Alternatives.FIRST_AFFILIATE).priorShare();
            return share > 0 ? rates.affiliate() * share / priorShares : 0;
        }
        if (alternative == Alternatives.FIGHT) {
            return rates.fighting();
        }
        if (alternative == Alternatives.GROUND) {
            return rates.ground();
        }
        if (alternative == Alternatives.RETURN) {
            return rates.home();
        }
        if (alternative == alternatives.rivalPole()) {
            return rates.rival();
        }
        return alternative == alternatives.surrender() ? rates.surrender() : rates.thirdCountry();
    }

    /** Prior shares of all affiliates but the one where somebody is. */
    private double priorShares(int present) {
        double sum = 0;
        for (int k = 0; k < affiliates().size(); k++) {
            sum += alternatives.affiliate(k) == present
                    ? 0
                    : affiliates().get(k).priorShare();
        }
        return sum;
    }

    private List<Affiliate> affiliates() {
        return model.present().affiliates();
    }

    private ExitRates rates(Posture posture) {
        return ExitRates.of(model.present().choice().postureHazard(), posture);
    }
}
