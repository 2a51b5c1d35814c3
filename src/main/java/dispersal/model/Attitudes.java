package dispersal.model;

import dispersal.submodel.AttitudeDynamics;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Keeps commitment and loyalty up to date (Spec 4.5): lazily, at a fighter's own decisions, exact in between. Friends count while
 * they are alive and in the same situation: in the theatre with the group or underground, or at the same place abroad.
 */
final class Attitudes implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double DAYS_PER_YEAR = 365.25;

    private final ForeignFighterModel model;
    private final double[] updated;
    private final double[] territorySeen;
    private final double[] paySeen;
    private final byte[] grief;
    private double friendsCommitment;
    private double friendsLoyalty;
    private int friends;

    Attitudes(ForeignFighterModel model, int fighters) {
        this.model = model;
        updated = new double[fighters];
        territorySeen = new double[fighters];
        paySeen = new double[fighters];
        grief = new byte[fighters];
    }

    /** Everybody starts from what the theatre is like on day 0. */
    void start() {
        Arrays.fill(territorySeen, model.theatre().territoryIndex());
        Arrays.fill(paySeen, model.theatre().payIndex());
    }

    /** A newcomer starts from what the theatre is like on arrival. */
    void arrive(int fighter, double time) {
        updated[fighter] = time;
        territorySeen[fighter] = model.theatre().territoryIndex();
        paySeen[fighter] = model.theatre().payIndex();
    }

    /** A close friend was killed. */
    void grieve(int fighter) {
        if (grief[fighter] < Byte.MAX_VALUE) {
            grief[fighter]++;
        }
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
        Fighters all = model.fighters();
        double days = time - updated[fighter];
        meetFriends(fighter);
        double decay = dynamics.decay(friends == 0, days);
        all.commitment[fighter] =
                relaxed(dynamics, all.commitment[fighter], all.commitmentAnchor[fighter], friendsCommitment, decay);
        all.loyalty[fighter] =
                relaxed(dynamics, all.loyalty[fighter], all.loyaltyAnchor[fighter], friendsLoyalty, decay);
        double shock = dynamics.environmentShock(
                territorySeen[fighter] - model.theatre().territoryIndex(),
                paySeen[fighter] - model.theatre().payIndex());
        double personal = dynamics.tieKilledShock() * grief[fighter]
                + dynamics.incidentShock()
                        * incidents(fighter, index, dynamics.incidentsPerYear() * days / DAYS_PER_YEAR);
        double toCause = dynamics.causeShareOfShock() * shock;
        all.commitment[fighter] = dynamics.clipped(all.commitment[fighter] - toCause);
        all.commitmentAnchor[fighter] = dynamics.clipped(all.commitmentAnchor[fighter] - toCause);
        all.loyalty[fighter] = dynamics.clipped(all.loyalty[fighter] - shock - personal);
        all.loyaltyAnchor[fighter] = dynamics.clipped(all.loyaltyAnchor[fighter] - shock - personal);
        grief[fighter] = 0;
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
        Posture here = all.posture(fighter);
        for (int t = all.tieStart[fighter]; t < all.tieStart[fighter + 1]; t++) {
            int friend = all.ties[t];
            if (together(here, all.place[fighter], friend)) {
                friends++;
                friendsCommitment += all.commitment[friend];
                friendsLoyalty += all.loyalty[friend];
            }
        }
    }

    private boolean together(Posture here, int place, int friend) {
        Posture there = model.fighters().posture(friend);
        return here.inTheatreWithGroup()
                ? there.inTheatreWithGroup()
                : here == there && model.fighters().place(friend) == place;
    }

    /** Incidents since the last decision: a Poisson number. */
    private int incidents(int fighter, int index, double mean) {
        return CountQuantile.poisson(model.draws.uniform(fighter, Purpose.INCIDENT, index), mean);
    }
}
