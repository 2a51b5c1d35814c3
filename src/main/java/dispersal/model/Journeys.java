package dispersal.model;

import dispersal.scenario.Custodian;
import dispersal.submodel.Interdiction;
import dispersal.submodel.Journey;
import java.io.Serializable;

/**
 * Journeys from departure to arrival (Spec 5.4): the own group's check, the party, the legs, the crossings with their four
 * outcomes, and what follows a refusal. The party follows its head; when the head dies, the next in line leads on.
 */
final class Journeys implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NONE = -1;
    /** Decisions after refusals are numbered from here, far from regular deliberations and from the names of shocks. */
    private static final int FIRST_REFUSAL = 1 << 30;

    private final ForeignFighterModel model;
    private final Parties parties;
    private final Route[] route;
    private final byte[] leg;
    private final byte[] goal;
    private final int[] departures;
    private final int[] crossings;
    private final int[] legs;
    private final int[] refusals;

    Journeys(ForeignFighterModel model, Parties parties, int fighters) {
        this.model = model;
        this.parties = parties;
        route = new Route[fighters];
        leg = model.storeroom.bytes(fighters);
        goal = model.storeroom.bytes(fighters);
        departures = model.storeroom.ints(fighters);
        crossings = model.storeroom.ints(fighters);
        legs = model.storeroom.ints(fighters);
        refusals = model.storeroom.ints(fighters);
    }

    /**
     * A fighter sets out.
     *
     * @param fighter     who
     * @param time        when
     * @param alternative destination as an alternative of the choice
     * @param alone       whether nobody is asked to come along
     */
    void depart(int fighter, double time, int alternative, boolean alone) {
        Posture posture = model.fighters().posture(fighter);
        int place = model.fighters().place(fighter);
        int journey = departures[fighter]++;
        if (posture.inTheatreWithGroup()
                && model.draws.uniform(fighter, Purpose.OWN_GROUP, journey)
                        < model.present().coercion().perAttempt(model.theatre().control(place))) {
            model.transitions.move(fighter, time, Posture.EXECUTED, place);
            return;
        }
        model.routeChoice.lookAs(fighter, time);
        int destination = model.destination(fighter, alternative, place);
        Route way = model.routeChoice.draw(place, destination, journey);
        if (alone || !posture.inTheatreWithGroup()) {
            parties.alone(fighter);
        } else {
            parties.gather(fighter, time, alternative, journey);
        }
        for (int member = fighter; member != NONE; member = parties.next(member)) {
            goal[member] = (byte) alternative;
            model.prospects.remember(member, time, alternative);
            model.transitions.move(member, time, Posture.MOVING, destination);
        }
        route[fighter] = way;
        leg[fighter] = 0;
        setOut(fighter, time);
    }

    /** The head of a party reaches the end of a leg, and the crossing on it. */
    void endLeg(int head, double time) {
        int link = route[head].links()[leg[head]];
        int crossing = model.network.crossing(link);
        boolean through = crossing == NONE || cross(head, time, link, crossing);
        if (through) {
            leg[head]++;
            setOut(head, time);
        }
    }

    /** Somebody on a journey dies: the next in line leads on, if there is one. */
    void lose(int fighter, double time) {
        int successor = parties.remove(fighter);
        if (successor != NONE && route[fighter] != null) {
            route[successor] = route[fighter];
            leg[successor] = leg[fighter];
            model.agenda.add(
                    Math.max(time, parties.legEnd(fighter)),
                    Occasion.LEG_END,
                    successor,
                    model.transitions.stamp(successor));
            parties.setLegEnd(successor, parties.legEnd(fighter));
        }
        route[fighter] = null;
    }

    /** The wait after a refusal ends: give up, or look for a way on. */
    void endWait(int fighter, double time) {
        int refusal = refusals[fighter];
        int place = model.fighters().place(fighter);
        boolean givesUp = model.draws.uniform(fighter, Purpose.GIVE_UP, refusal)
                < model.present().journeys().giveUpProbability();
        if (givesUp || !model.decisions.goOn(fighter, time, FIRST_REFUSAL + refusal)) {
            boolean inTheatre = model.places().kind(place) == Places.Kind.ZONE;
            model.transitions.move(fighter, time, inTheatre ? Posture.UNDERGROUND : Posture.THIRD_COUNTRY, place);
        }
    }

    private void setOut(int head, double time) {
        if (leg[head] == route[head].links().length) {
            arrive(head, time);
            return;
        }
        Journey rule = model.present().journeys();
        double normal = model.draws.normal(head, Purpose.LEG_TIME, legs[head]++, 0);
        double end = time + rule.legDays(model.network.days(route[head].links()[leg[head]]), normal);
        parties.setLegEnd(head, end);
        model.agenda.add(end, Occasion.LEG_END, head, model.transitions.stamp(head));
    }

    private boolean cross(int head, double time, int link, int crossing) {
        int size = parties.size(head);
        int listed = listedIn(head);
        model.crossings.tried(crossing, (double) size * model.fighters().weight());
        double detection = model.crossings.detection(model.present(), crossing, size, listed > 0);
        int attempt = crossings[head]++;
        CrossingOutcome outcome = model.draws.uniform(head, Purpose.CROSSING, attempt) < detection
                ? outcomeOfDetection(model.draws.uniform(head, Purpose.CROSSING_OUTCOME, attempt))
                : CrossingOutcome.PASSED;
        model.announce(new Event.CrossingTried(time, head, size, crossing, listed, outcome));
        report(head, attempt, crossing, outcome.detected(), time);
        if (outcome == CrossingOutcome.TURNED_BACK) {
            turnBack(head, time, model.network.from(link));
        } else if (outcome == CrossingOutcome.CAPTURED) {
            capture(head, time, attempt, crossing);
        }
        return outcome == CrossingOutcome.PASSED || outcome == CrossingOutcome.RELEASED;
    }

    private CrossingOutcome outcomeOfDetection(double u) {
        Interdiction rule = model.present().interdiction();
        if (u < rule.capturedShare()) {
            return CrossingOutcome.CAPTURED;
        }
        return u < rule.capturedShare() + rule.turnedBackShare()
                ? CrossingOutcome.TURNED_BACK
                : CrossingOutcome.RELEASED;
    }

    private void report(int head, int attempt, int crossing, boolean detected, double time) {
        var belief = model.present().beliefs();
        double heard = detected ? belief.detectionReportProbability() : belief.successReportProbability();
        if (model.draws.uniform(head, Purpose.REPORT, attempt) < heard) {
            model.beliefs.hear(belief, model.fighters().cluster[head], crossing, detected, time);
        }
    }

    private void turnBack(int head, double time, int place) {
        for (int member : parties.disband(head)) {
            route[member] = null;
            refusals[member]++;
            model.transitions.move(member, time, Posture.STRANDED, place);
            double wait = model.present().journeys().retryWaitDays()
                    * model.draws.exponential(member, Purpose.LEG_TIME, legs[member]++);
            model.agenda.add(time + wait, Occasion.WAIT_END, member, model.transitions.stamp(member));
        }
    }

    private void capture(int head, double time, int attempt, int crossing) {
        var border = model.present().crossings().get(crossing);
        Custodian custodian = model.custodianNamed(border.custodian());
        boolean deported = custodian.home()
                || model.draws.uniform(head, Purpose.CROSSING_OUTCOME, attempt, 1) < border.deportedShare();
        for (int member : parties.disband(head)) {
            route[member] = null;
            if (deported && !model.citizenship.isRevoked(member)) {
                model.homeFront.deliver(member, time);
            } else if (custodian.home()) {
                model.homeFront.arrive(member, time);
            } else {
                model.takePrisoner(member, time, model.places().indexOf(custodian.id(), Places.Kind.CUSTODIAN));
            }
        }
    }

    private void arrive(int head, double time) {
        long identity = route[head].identity();
        boolean travelled = route[head].links().length > 0;
        int destination = model.fighters().place(head);
        for (int member : parties.disband(head)) {
            route[member] = null;
            if (travelled) {
                model.beliefs.rememberSuccess(model.fighters().cluster[member], identity, time);
            }
            model.receive(member, time, destination, goal[member]);
        }
    }

    private int listedIn(int head) {
        double coverage = model.present().interdiction().watchListCoverage();
        int listed = 0;
        for (int member = head; member != NONE; member = parties.next(member)) {
            listed += model.fighters().listedDraw[member] < coverage ? 1 : 0;
        }
        return listed;
    }
}
