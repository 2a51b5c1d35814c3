package dispersal.model;

import dispersal.submodel.Journey;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Who travels with whom (Spec 5.4): chains of fighters behind a head. The number of companions wanted is Poisson with the mean that
 * is published for such journeys; those who come are the close friends at the same place who are most willing.
 */
final class Parties implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NONE = -1;

    private final ForeignFighterModel model;
    private final int[] next;
    private final int[] previous;
    private final double[] legEnd;

    Parties(ForeignFighterModel model, int fighters) {
        this.model = model;
        next = model.storeroom.ints(fighters);
        previous = model.storeroom.ints(fighters);
        legEnd = model.storeroom.doubles(fighters);
        Arrays.fill(next, NONE);
        Arrays.fill(previous, NONE);
    }

    /** A person travels alone. */
    void alone(int head) {
        next[head] = NONE;
        previous[head] = NONE;
    }

    /** Next in line behind a member, or -1. */
    int next(int member) {
        return next[member];
    }

    /** Fighters from a head to the end of the line. */
    int size(int head) {
        int size = 0;
        for (int member = head; member != NONE; member = next[member]) {
            size++;
        }
        return size;
    }

    /** When the present leg of a head ends. */
    double legEnd(int head) {
        return legEnd[head];
    }

    void setLegEnd(int head, double time) {
        legEnd[head] = time;
    }

    /** Dissolves a party. */
    int[] disband(int head) {
        int[] members = new int[size(head)];
        int member = head;
        for (int m = 0; m < members.length; m++) {
            members[m] = member;
            int following = next[member];
            alone(member);
            member = following;
        }
        return members;
    }

    /** Takes a member out of line; the successor if it was the head, otherwise -1. */
    int remove(int member) {
        int before = previous[member];
        int after = next[member];
        if (before != NONE) {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
        alone(member);
        return before == NONE ? after : NONE;
    }

    /**
     * Gathers a party around a person who sets out.
     *
     * @param head        who sets out
     * @param time        when
     * @param alternative destination as an alternative of the choice
     * @param journey     number of the journey
     */
    void gather(int head, double time, int alternative, int journey) {
        alone(head);
        int wanted = companionsWanted(head, journey);
        int last = head;
        while (wanted-- > 0) {
            int friend = mostWilling(head, time, alternative, journey);
            if (friend == NONE) {
                return;
            }
            next[last] = friend;
            previous[friend] = last;
            next[friend] = NONE;
            last = friend;
        }
    }

    /** A Poisson number, at most as many as are asked. */
    private int companionsWanted(int head, int journey) {
        Journey rule = model.present().journeys();
        double u = model.draws.uniform(head, Purpose.PARTY, journey);
        return Math.min(rule.invitedAtMost(), CountQuantile.poisson(u, rule.meanCompanions()));
    }

    private int mostWilling(int head, double time, int alternative, int journey) {
        Fighters all = model.fighters();
        int best = NONE;
        double largest = Double.NEGATIVE_INFINITY;
        for (int t = all.tieStart[head]; t < all.tieStart[head + 1]; t++) {
            int friend = all.ties[t];
            if (isBeside(head, friend) && sharesTheWay(head, friend, alternative) && !inParty(head, friend)) {
                double willingness = willingness(friend, time, alternative)
                        + model.draws.gumbel(friend, Purpose.PARTY, head, 1 + journey);
                if (willingness > largest) {
                    largest = willingness;
                    best = friend;
                }
            }
        }
        return best;
    }

    /** How much a friend would rather come along than stay; minus infinity where the way is not open. */
    private double willingness(int friend, double time, int alternative) {
        int zone = model.fighters().place(friend);
        model.prospects.consider(friend, time, zone, true);
        double[] utilities = model.prospects.utilities();
        return utilities[alternative]
                + model.present().journeys().invitationBonus()
                - utilities[model.prospects.statusQuo()];
    }

    private boolean isBeside(int head, int friend) {
        Fighters all = model.fighters();
        return all.posture(friend) == all.posture(head) && all.place(friend) == all.place(head);
    }

    private boolean sharesTheWay(int head, int friend, int alternative) {
        Fighters all = model.fighters();
        return alternative != Alternatives.RETURN || model.homeOf(all.origin[friend]) == model.homeOf(all.origin[head]);
    }

    private boolean inParty(int head, int friend) {
        for (int member = head; member != NONE; member = next[member]) {
            if (member == friend) {
                return true;
            }
        }
        return false;
    }
}
