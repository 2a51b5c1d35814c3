package dispersal.model;

import dispersal.submodel.AttitudeDynamics;
import java.io.Serializable;

/**
 * Keeps commitment and loyalty up to date (Spec 4.5): lazily, at a fighter's own decisions, exact in between. Friends count while
 * they are alive and in the same situation: in the theatre with the group or underground, or at the same place abroad.
 */
final class Attitudes implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double DAYS_PER_YEAR = 365.25;

    private final ForeignFighterModel model;
    private final Minds minds;
    private double friendsCommitment;
    private double friendsLoyalty;
    private int friends;

    Attitudes(ForeignFighterModel model) {
        this.model = model;
        minds = model.fighters().minds;
    }

    /** Everybody starts from what the theatre is like on day 0. */
    void start() {
        for (int fighter = 0; fighter < model.fighters().count; fighter++) {
            see(fighter);
        }
    }

    /** A newcomer starts from what the theatre is like on arrival. */
    void arrive(int fighter, double time) {
        minds.set(fighter, Minds.UPDATED, time);
        see(fighter);
    }

    private void see(int fighter) {
        minds.set(fighter, Minds.TERRITORY_SEEN, model.theatre().territoryIndex());
        minds.set(fighter, Minds.PAY_SEEN, model.theatre().payIndex());
    }

    /** A close friend was killed. */
    void grieve(int fighter) {
        minds.set(fighter, Minds.GRIEF, minds.get(fighter, Minds.GRIEF) + 1);
    }

    /**
     * Brings a fighter's attitudes up to a time.
     *
     * @param fighter who
     * @param time    when
     * @param index   names the decision for the draws
     */
    void update(int fighter, double time, int index) {
        AttitudeDynamics dynamics = model.present().attitudes();
        double days = time - minds.get(fighter, Minds.UPDATED);
        meetFriends(fighter);
        double decay = dynamics.decay(friends == 0, days);
        double toLoyalty = dynamics.environmentShock(
                minds.get(fighter, Minds.TERRITORY_SEEN) - model.theatre().territoryIndex(),
                minds.get(fighter, Minds.PAY_SEEN) - model.theatre().payIndex());
        double personal = dynamics.tieKilledShock() * minds.get(fighter, Minds.GRIEF)
                + dynamics.incidentShock()
                        * incidents(fighter, index, dynamics.incidentsPerYear() * days / DAYS_PER_YEAR);
        double toCause = dynamics.causeShareOfShock() * toLoyalty;
        double commitmentAnchor = minds.get(fighter, Minds.COMMITMENT_ANCHOR);
        double loyaltyAnchor = minds.get(fighter, Minds.LOYALTY_ANCHOR);
        double commitment =
                relaxed(dynamics, minds.get(fighter, Minds.COMMITMENT), commitmentAnchor, friendsCommitment, decay);
        double loyalty = relaxed(dynamics, minds.get(fighter, Minds.LOYALTY), loyaltyAnchor, friendsLoyalty, decay);
        minds.set(fighter, Minds.COMMITMENT, dynamics.clipped(commitment - toCause));
        minds.set(fighter, Minds.COMMITMENT_ANCHOR, dynamics.clipped(commitmentAnchor - toCause));
        minds.set(fighter, Minds.LOYALTY, dynamics.clipped(loyalty - toLoyalty - personal));
        minds.set(fighter, Minds.LOYALTY_ANCHOR, dynamics.clipped(loyaltyAnchor - toLoyalty - personal));
        minds.set(fighter, Minds.GRIEF, 0);
        arrive(fighter, time);
    }

    private double relaxed(AttitudeDynamics dynamics, double attitude, double anchor, double friendsSum, double decay) {
        return friends == 0
                ? dynamics.relaxedAloneBy(decay, attitude, anchor)
                : dynamics.relaxedBy(decay, attitude, friendsSum / friends, anchor);
    }

    private void meetFriends(int fighter) {
        Fighters all = model.fighters();
        friends = 0;
        friendsCommitment = 0;
        friendsLoyalty = 0;
        boolean withGroup = all.posture(fighter).inTheatreWithGroup();
        int end = all.tieStart[fighter + 1];
        for (int t = all.tieStart[fighter]; t < end; t++) {
            int friend = all.ties[t];
            boolean together = withGroup ? all.posture(friend).inTheatreWithGroup() : atSamePlace(fighter, friend);
            if (together) {
                friends++;
                friendsCommitment += minds.get(friend, Minds.COMMITMENT);
                friendsLoyalty += minds.get(friend, Minds.LOYALTY);
            }
        }
    }

    private boolean atSamePlace(int fighter, int friend) {
        Fighters all = model.fighters();
        return all.posture[fighter] == all.posture[friend] && all.place[fighter] == all.place[friend];
    }

    /** Incidents since the last decision: a Poisson number. */
    private int incidents(int fighter, int index, double mean) {
        return CountQuantile.poisson(model.draws.uniform(fighter, Purpose.INCIDENT, index), mean);
    }
}
