package dispersal.model;

import java.io.Serializable;

/**
 * The only place where a fighter's posture changes: checks that the change is legal, keeps clocks, counts and friends up to date,
 * and announces it.
 */
final class Transitions implements Serializable {

    private static final long serialVersionUID = 1;

    private final ForeignFighterModel model;
    private final int[] stamp;
    private final int[] fightingIn;
    private int fighting;

    Transitions(ForeignFighterModel model, int fighters, int zones) {
        this.model = model;
        stamp = model.storeroom.ints(fighters);
        fightingIn = new int[zones];
    }

    /** Puts a fighter where the run begins. */
    void place(int fighter) {
        Posture posture = model.fighters().posture(fighter);
        int place = model.fighters().place(fighter);
        // whoever is dead or home by now is in no danger and does not deliberate any more
        if (posture.isAbroad() || posture == Posture.NOT_YET_ARRIVED) {
            model.clocks.arm(Causes.KILL, fighter, model.draws.exponential(fighter, Purpose.KILL, 0));
            model.clocks.arm(Causes.CAPTURE, fighter, model.draws.exponential(fighter, Purpose.CAPTURE, 0));
            model.epochs.renew(fighter);
        }
        if (posture.isAbroad()) {
            model.citizenship.arrive(fighter, 0);
        }
        model.announce(new Event.Placed(0, fighter, posture, place));
        count(posture, place, fighter, 1);
        enter(fighter, 0);
    }

    /**
     * A fighter changes posture or place.
     *
     * @param fighter who
     * @param time    when
     * @param to      posture after
     * @param place   place after; for a journey, its destination
     * @throws IllegalStateException if the change is not one a person can make
     */
    void move(int fighter, double time, Posture to, int place) {
        Posture from = model.fighters().posture(fighter);
        int origin = model.fighters().place(fighter);
        if (!from.mayBecome(to)) {
            throw new IllegalStateException("fighter " + fighter + " cannot go from " + from + " to " + to);
        }
        model.clocks.leave(Causes.KILL, fighter, time);
        model.clocks.leave(Causes.CAPTURE, fighter, time);
        model.epochs.stop(fighter, time);
        if (from.isHeldAbroad()) {
            model.detention.leave(fighter, time);
        } else if (from == Posture.NOT_YET_ARRIVED) {
            model.citizenship.arrive(fighter, time);
        }
        count(from, origin, fighter, -1);
        stamp[fighter]++;
        model.fighters().stand(fighter, to, place);
        count(to, place, fighter, 1);
        enter(fighter, time);
        model.announce(new Event.Moved(time, fighter, from, to, origin, place));
        model.shocks.friendsHear(fighter, time, from, to);
    }

    /** A fighter came to a posture before the run began; nobody is told. */
    void settle(int fighter, Posture to) {
        stamp[fighter]++;
        model.fighters().stand(fighter, to, model.fighters().place(fighter));
    }

    /** From now on everybody deliberates at the present pace; what is left of the wait for the next deliberation is kept. */
    void changePace(double time) {
        for (int fighter = 0; fighter < stamp.length; fighter++) {
            Posture posture = model.fighters().posture(fighter);
            model.epochs.stop(fighter, time);
            model.epochs.start(fighter, time, Epochs.ratePerDay(model.present().deliberation(), posture));
        }
    }

    /** Number that changes with every move of a fighter. */
    int stamp(int fighter) {
        return stamp[fighter];
    }

    /** Agents who fight for the group. */
    int fighting() {
        return fighting;
    }

    /** Agents who fight in a zone. */
    int fightingIn(int zone) {
        return fightingIn[zone];
    }

    private void count(Posture posture, int place, int fighter, int change) {
        if (posture == Posture.FIGHTING) {
            fightingIn[place] += change;
            fighting += change;
        } else if (posture == Posture.RELOCATED && change > 0) {
            model.affiliates.join(model.affiliateAt(place), model.fighters().skill(fighter));
        } else if (posture == Posture.RELOCATED) {
            model.affiliates.leave(model.affiliateAt(place), model.fighters().skill(fighter));
        }
    }

    private void enter(int fighter, double time) {
        Posture posture = model.fighters().posture(fighter);
        int place = model.fighters().place(fighter);
        enterClock(Causes.KILL, fighter, model.dangers.killClock(posture, place), time);
        enterClock(Causes.CAPTURE, fighter, model.dangers.captureClock(posture, place), time);
        if (posture.isHeldAbroad()) {
            model.detention.enter(fighter, time, place);
        }
        model.epochs.start(fighter, time, Epochs.ratePerDay(model.present().deliberation(), posture));
    }

    private void enterClock(int cause, int fighter, int clock, double time) {
        if (clock >= 0) {
            runClock(cause, fighter, clock, frailty(cause, fighter), time);
        }
    }

    /** Lets a clock run for a fighter, whose threshold stands; if it strikes today, that is entered. */
    void runClock(int cause, int fighter, int clock, double frailty, double time) {
        double struck = model.clocks.enter(cause, fighter, clock, frailty, time);
        if (struck < Double.POSITIVE_INFINITY) {
            int ticket = model.clocks.ticket(cause, fighter);
            model.agenda.today().add(Math.max(time, struck), Causes.occasion(cause), fighter, ticket);
        }
    }

    private double frailty(int cause, int fighter) {
        Fighters fighters = model.fighters();
        if (cause == Causes.CAPTURE) {
            return fighters.captureFrailty[fighter];
        }
        boolean spared = fighters.woman[fighter] && fighters.posture(fighter) == Posture.FIGHTING;
        return fighters.killFrailty[fighter]
                * (spared ? model.present().attrition().womenKillFactor() : 1);
    }
}
