package dispersal.model;

import dispersal.scenario.BreakOut;
import dispersal.scenario.Custodian;
import dispersal.scenario.Scenario;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Custody abroad (Spec 6.3): prisoners are deported, taken back by their home states, released to third countries, or escape, each
 * at a rate of the custodian; on some dates many break out at once. Who escapes goes to ground where the prison is, is hunted, and
 * decides at once what to do. Whoever has lost citizenship is neither deported nor taken back.
 *
 * <p>Each stay in custody has thresholds of its own. A hunt goes by the rates in force on the day of the escape and ends when the
 * hunted person moves on.
 */
final class Detention implements Serializable {

    private static final long serialVersionUID = 1;
    /** Decisions after escapes are numbered from here, far from all other numberings. */
    private static final int FIRST_ESCAPE = (1 << 30) + (1 << 28);

    private static final int IN_FACILITY = 1;
    /** Deportation, release, escape: the same whatever the origin. */
    private static final int RATES_OF_ONE_CUSTODIAN = 3;

    private final ForeignFighterModel model;
    private final int firstClock;
    private final int firstPlace;
    private final int custodians;
    private final int origins;
    private final int[] stays;
    private final int[] escapes;
    private final short[] escapedFrom;
    /** Whose rates the clocks go by. */
    private Scenario known;

    /**
     * Custody without prisoners.
     *
     * @param model      the run
     * @param initial    what holds on day 0
     * @param firstClock number of the first clock that belongs to custody
     * @param fighters   number of fighters
     */
    Detention(ForeignFighterModel model, Scenario initial, int firstClock, int fighters) {
        this.model = model;
        this.firstClock = firstClock;
        firstPlace = initial.zones().size() + initial.affiliates().size();
        custodians = initial.custodians().size();
        origins = initial.origins().size();
        stays = model.storeroom.ints(fighters);
        escapes = model.storeroom.ints(fighters);
        escapedFrom = model.storeroom.shorts(fighters);
        setHazards(initial);
    }

    /** Clocks needed: three a custodian, and one for each custodian and state of origin. */
    static int clocks(Scenario initial) {
        return initial.custodians().size()
                * (RATES_OF_ONE_CUSTODIAN + initial.origins().size());
    }

    /** Sets the hazards of the day that begins and finds whom they strike. */
    void advance(HazardClocks.Strike strike) {
        if (model.present() != known) {
            setHazards(model.present());
        }
        for (int c = 0; c < custodians; c++) {
            model.clocks.strikes(Causes.DEPORTATION, deportation(c), strike);
            model.clocks.strikes(Causes.RELEASE, release(c), strike);
            model.clocks.strikes(Causes.ESCAPE, escape(c), strike);
            for (int o = 0; o < origins; o++) {
                model.clocks.strikes(Causes.REPATRIATION, repatriation(c, o), strike);
            }
        }
    }

    /** Rates change with policies only, and there are hundreds of clocks. */
    private void setHazards(Scenario scenario) {
        known = scenario;
        for (int c = 0; c < custodians; c++) {
            Custodian custodian = scenario.custodians().get(c);
            model.clocks.setHazard(deportation(c), custodian.deportationPerDay());
            model.clocks.setHazard(release(c), custodian.releasePerDay());
            model.clocks.setHazard(escape(c), custodian.escapePerDay());
            for (int o = 0; o < origins; o++) {
                double will = scenario.origins().get(o).repatriationWill();
                model.clocks.setHazard(repatriation(c, o), custodian.repatriationPerDay() * will);
            }
        }
    }

    /** Enters the break-outs of a day that begins. */
    void schedule(int day) {
        List<BreakOut> breakOuts = model.present().breakOuts();
        for (int b = 0; b < breakOuts.size(); b++) {
            if (model.present().horizon().dayOf(breakOuts.get(b).date()) == day) {
                model.agenda.today().add(day, Occasion.BREAK_OUT, b, 0);
            }
        }
    }

    /** Somebody comes into the custody of a custodian. */
    void enter(int fighter, double time, int place) {
        int stay = stays[fighter]++;
        int custodian = place - firstPlace;
        // the threshold of capture is spent by now: without a new one whoever gets out would be caught on the spot
        model.clocks.arm(Causes.CAPTURE, fighter, model.draws.exponential(fighter, Purpose.CAPTURE, 1 + stay));
        start(Causes.RELEASE, stay, fighter, release(custodian), time);
        start(Causes.ESCAPE, 1 + stay, fighter, escape(custodian), time);
        if (!model.citizenship.isRevoked(fighter)) {
            start(Causes.DEPORTATION, stay, fighter, deportation(custodian), time);
            int clock = repatriation(custodian, model.fighters().origin(fighter));
            start(Causes.REPATRIATION, stay, fighter, clock, time);
        }
    }

    private void start(int cause, int index, int fighter, int clock, double time) {
        model.clocks.arm(cause, fighter, model.draws.exponential(fighter, Causes.purpose(cause), index));
        model.transitions.runClock(cause, fighter, clock, 1, time);
    }

    /** Somebody leaves custody, by whatever way. */
    void leave(int fighter, double time) {
        model.clocks.leave(Causes.RELEASE, fighter, time);
        model.clocks.leave(Causes.ESCAPE, fighter, time);
        shutWayHome(fighter, time);
    }

    /** A prisoner has lost citizenship. */
    void shutWayHome(int fighter, double time) {
        model.clocks.leave(Causes.DEPORTATION, fighter, time);
        model.clocks.leave(Causes.REPATRIATION, fighter, time);
    }

    /** A prisoner is released to a third country. */
    void release(int fighter, double time) {
        int place = model.fighters().place(fighter);
        model.transitions.move(fighter, time, Posture.THIRD_COUNTRY, node(place));
    }

    /** A prisoner escapes and decides at once. */
    void escape(int fighter, double time) {
        getAway(fighter, time);
        decide(fighter, time);
    }

    /** Prisoners break out: everybody's own fate first, then those who got away make up their minds. */
    void breakOut(int number, double time) {
        BreakOut breakOut = model.present().breakOuts().get(number);
        int prison = model.places().indexOf(breakOut.custodian(), Places.Kind.CUSTODIAN);
        int[] away = IntStream.range(0, model.fighters().count())
                .filter(fighter -> isIn(prison, fighter) && getsAway(fighter, breakOut))
                .toArray();
        for (int fighter : away) {
            getAway(fighter, time);
        }
        for (int fighter : away) {
            decide(fighter, time);
        }
    }

    private boolean isIn(int prison, int fighter) {
        return model.fighters().posture(fighter) == Posture.DETAINED
                && model.fighters().place(fighter) == prison;
    }

    /** Who is in the facility is drawn once a person, so that two break-outs free the same people first. */
    private boolean getsAway(int fighter, BreakOut breakOut) {
        int name = breakOut.id().hashCode();
        return model.draws.uniform(fighter, Purpose.ESCAPE, 0, IN_FACILITY) < breakOut.facilityShare()
                && model.draws.uniform(fighter, Purpose.ESCAPE, name, 2) < breakOut.escapeProbability();
    }

    private void getAway(int fighter, double time) {
        int prison = model.fighters().place(fighter);
        model.transitions.move(fighter, time, Posture.UNDERGROUND, node(prison));
        escapedFrom[fighter] = (short) prison;
        double threshold = model.draws.exponential(fighter, Purpose.RECAPTURE, escapes[fighter]);
        double atLarge = model.present().custody().daysUntilRecapture(threshold);
        model.agenda.add(time + atLarge, Occasion.RECAPTURE, fighter, model.transitions.stamp(fighter));
    }

    private void decide(int fighter, double time) {
        model.decisions.runFree(fighter, time, FIRST_ESCAPE + escapes[fighter]++);
    }

    /** Somebody who escaped is caught again. */
    void recapture(int fighter, double time) {
        model.takePrisoner(fighter, time, escapedFrom[fighter]);
    }

    /** Where those who leave a prison find themselves: in its zone, or where it cannot be said, with the custodian. */
    private int node(int prison) {
        return model.present()
                .custodians()
                .get(prison - firstPlace)
                .node()
                .map(zone -> model.places().indexOf(zone, Places.Kind.ZONE))
                .orElse(prison);
    }

    private int deportation(int custodian) {
        return firstClock + custodian;
    }

    private int release(int custodian) {
        return firstClock + custodians + custodian;
    }

    private int escape(int custodian) {
        return firstClock + 2 * custodians + custodian;
    }

    private int repatriation(int custodian, int origin) {
        return firstClock + (RATES_OF_ONE_CUSTODIAN + origin) * custodians + custodian;
    }
}
