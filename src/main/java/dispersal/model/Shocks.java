package dispersal.model;

import dispersal.submodel.Deliberation;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Events that make people reconsider at once (Spec 4.1): a zone half lost, a close friend killed, captured or gone, a sharp drop
 * of pay, a policy announced. Whether and when somebody reacts is drawn with a key that names the shock, so that an extra shock in
 * one scenario moves no other draw.
 */
final class Shocks implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int HASH_FACTOR = 0x9E3779B1;
    private static final int HASH_SHIFT = 15;
    private static final int NAMED_BY_HASH = 0x80000000;
    private static final double HALF = 0.5;

    /** What can set off a decision. */
    private enum Kind {
        ZONE_HALF_LOST,
        FRIEND_KILLED,
        FRIEND_CAPTURED,
        FRIEND_GONE,
        PAY_DROP,
        ANNOUNCEMENT
    }

    private final ForeignFighterModel model;
    private final double[] lastTieShock;
    private final boolean[] halfLost;
    private final int[] departures;
    private int payDrops;
    private int payDropRearmed;

    Shocks(ForeignFighterModel model, int fighters, int zones) {
        this.model = model;
        lastTieShock = model.storeroom.doubles(fighters);
        Arrays.fill(lastTieShock, Double.NEGATIVE_INFINITY);
        halfLost = new boolean[zones];
        departures = model.storeroom.ints(fighters);
    }

    /** Notices what the theatre has done to people since the day before. */
    void notice(int day, boolean announcement) {
        Deliberation deliberation = model.present().deliberation();
        for (int zone = 0; zone < halfLost.length; zone++) {
            boolean half = model.theatre().control(zone) <= HALF;
            if (half && !halfLost[zone] && day > 0) {
                tellFighters(day, name(Kind.ZONE_HALF_LOST, zone, 0), zone);
            }
            halfLost[zone] = half;
        }
        int within = (int) deliberation.payDropDays();
        if (day >= payDropRearmed && model.theatre().payDropped(day, deliberation.payDropShare(), within)) {
            payDropRearmed = day + within;
            tellFighters(day, name(Kind.PAY_DROP, payDrops++, 0), -1);
        }
        if (announcement) {
            tellFighters(day, name(Kind.ANNOUNCEMENT, day, 0), -1);
        }
    }

    /** Close friends hear that a fighter was killed or captured, wherever it happened, or has left the theatre. */
    void friendsHear(int fighter, double time, Posture from, Posture to) {
        switch (to) {
            case KILLED, EXECUTED -> tellFriends(fighter, time, Kind.FRIEND_KILLED);
            case DETAINED, CAMP -> tellFriends(fighter, time, Kind.FRIEND_CAPTURED);
            case MOVING -> {
                if (from.inTheatreWithGroup()) {
                    tellFriends(fighter, time, Kind.FRIEND_GONE);
                }
            }
            default -> {
                return;
            }
        }
    }

    private void tellFriends(int fighter, double time, Kind kind) {
        Fighters all = model.fighters();
        int shock = name(kind, fighter, departures[fighter]++);
        for (int t = all.tieStart[fighter]; t < all.tieStart[fighter + 1]; t++) {
            int friend = all.ties[t];
            if (!all.posture(friend).inTheatreWithGroup()) {
                continue;
            }
            if (kind == Kind.FRIEND_KILLED) {
                model.attitudes.grieve(friend);
            }
            if (time - lastTieShock[friend] >= model.present().deliberation().tieTriggerPauseDays()
                    && shake(friend, time, shock)) {
                lastTieShock[friend] = time;
            }
        }
    }

    private void tellFighters(int day, int shock, int zone) {
        Fighters all = model.fighters();
        for (int fighter = 0; fighter < all.count; fighter++) {
            Posture posture = all.posture(fighter);
            boolean concerned =
                    zone < 0 ? posture.inTheatreWithGroup() : posture == Posture.FIGHTING && all.place[fighter] == zone;
            if (concerned) {
                shake(fighter, day, shock);
            }
        }
    }

    private boolean shake(int fighter, double time, int shock) {
        Deliberation deliberation = model.present().deliberation();
        if (model.draws.uniform(fighter, Purpose.TRIGGER, shock, 0) >= deliberation.triggerProbability()) {
            return false;
        }
        double delay = deliberation.triggerDelayDays() * model.draws.uniform(fighter, Purpose.TRIGGER, shock, 1);
        model.agenda.add(time + delay, Occasion.SHOCK, fighter, shock);
        return true;
    }

    /** A number that names a shock in every scenario in which it happens; its sign keeps it apart from running numbers. */
    private static int name(Kind kind, int about, int occurrence) {
        int hash = (kind.ordinal() * HASH_FACTOR + about) * HASH_FACTOR + occurrence;
        hash ^= hash >>> HASH_SHIFT;
        return hash * HASH_FACTOR | NAMED_BY_HASH;
    }
}
