package dispersal.model;

import dispersal.submodel.ExitThreshold;

/**
 * The threshold rule: somebody leaves by the exit whose appeal exceeds the own threshold by most, if any does (Spec 4.2, see
 * {@link ExitThreshold}). Thresholds are keyed by (fighter) and (fighter, exit), not by the occasion, so that whoever would not leave
 * today leaves tomorrow only if something has changed. Those who must go on take the exit with the largest lead, whatever its sign.
 *
 * <p>How often people think about it bears on results only by how late they notice: there is no status quo to correct for it.
 */
final class ThresholdRule implements ExitRule {

    private static final long serialVersionUID = 1;
    private static final int NOWHERE = -1;
    /** A normal number takes two uniform ones. */
    private static final int UNIFORMS = 2;

    private final ForeignFighterModel model;
    private final Alternatives alternatives;

    ThresholdRule(ForeignFighterModel model, Alternatives alternatives) {
        this.model = model;
        this.alternatives = alternatives;
    }

    @Override
    public boolean answersEvents() {
        return true;
    }

    @Override
    public double pace(Posture posture) {
        return Epochs.ratePerDay(model.present().deliberation(), posture);
    }

    /** At first as if all routes were free and safe: whoever stays even so need not look at any. */
    @Override
    public int inTheatre(int fighter, double time, int index, int refuge, boolean canMove) {
        model.prospects.considerAtMost(fighter, time, refuge, canMove);
        int atMost = leader(fighter);
        if (!canMove || atMost == model.prospects.statusQuo()) {
            return atMost;
        }
        model.prospects.consider(fighter, time, refuge, true);
        return leader(fighter);
    }

    @Override
    public int abroad(int fighter, double time, int index) {
        return inTheatre(fighter, time, index, NOWHERE, true);
    }

    @Override
    public int onTheRun(int fighter, double time, int index, boolean canMove) {
        model.prospects.consider(fighter, time, NOWHERE, canMove);
        model.prospects.utilities()[alternatives.surrender()] = Double.NEGATIVE_INFINITY;
        return leader(fighter);
    }

    /** The alternative that leads by most: the status quo where it can be kept and no exit exceeds its threshold; -1 if none is open. */
    private int leader(int fighter) {
        double[] utilities = model.prospects.utilities();
        int present = model.prospects.statusQuo();
        boolean mayStay = present >= 0 && utilities[present] > Double.NEGATIVE_INFINITY;
        double stay = mayStay ? utilities[present] : 0;
        double reluctance = model.draws.normal(fighter, Purpose.THRESHOLD, 0, 0);
        int best = mayStay ? present : NOWHERE;
        double largest = mayStay ? 0 : Double.NEGATIVE_INFINITY;
        for (int j = 0; j < utilities.length; j++) {
            if (j != present && utilities[j] > Double.NEGATIVE_INFINITY) {
                double lead = utilities[j] - stay - threshold(fighter, reluctance, j);
                if (lead > largest) {
                    largest = lead;
                    best = j;
                }
            }
        }
        return best;
    }

    private double threshold(int fighter, double reluctance, int exit) {
        double aversion = model.draws.normal(fighter, Purpose.THRESHOLD, 0, UNIFORMS * (exit + 1));
        boolean leaves = exit != Alternatives.FIGHT && exit != Alternatives.GROUND;
        return model.present().choice().threshold().threshold(leaves, reluctance, aversion);
    }
}
