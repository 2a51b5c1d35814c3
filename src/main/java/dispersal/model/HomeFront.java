package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.Prosecution;
import dispersal.submodel.Triage;
import java.io.Serializable;

/**
 * What happens to people at home, from arrival to the closure of the case (Spec 6.4): they are noticed or not; known ones are
 * decided upon, tried, imprisoned, sent to a programme, put in line for monitoring, or let go. Where people stand is their posture;
 * {@link Liberty} counts their time at liberty and {@link Caseloads} keeps the lines.
 *
 * <p>Programmes are attended at liberty, after prison as well as instead of it. Who re-engages is taken into custody and goes on from
 * there like any other, but is not counted again.
 */
final class HomeFront implements Serializable {

    private static final long serialVersionUID = 1;
    /** A sentence is the sum of two halves, each with a draw of its own. */
    private static final int SECOND_HALF = 3;

    private final ForeignFighterModel model;
    private final Liberty liberty;
    private final Caseloads caseloads;
    private final EventQueue past;
    private final byte[] trials;
    private final byte[] programmes;
    private final byte[] watches;
    private boolean inThePast;

    HomeFront(ForeignFighterModel model, int fighters) {
        this.model = model;
        past = new EventQueue(model.storeroom);
        liberty = new Liberty(model, fighters);
        caseloads = new Caseloads(model, liberty, fighters);
        trials = model.storeroom.bytes(fighters);
        programmes = model.storeroom.bytes(fighters);
        watches = model.storeroom.bytes(fighters);
    }

    /**
     * Lives through the years before day 0 for those who came home in them, each on a day between leaving and day 0, under the
     * present conditions and unannounced. What falls due later is entered in the agenda.
     */
    void livePast() {
        inThePast = true;
        Fighters all = model.fighters();
        caseloads.advance(Math.min(0, earliestArrival()));
        liberty.advance(0);
        for (int fighter = 0; fighter < all.count(); fighter++) {
            if (all.posture(fighter) == Posture.RETURNED) {
                double away = model.draws.uniform(fighter, Purpose.HOMECOMING, 0, 1);
                past.add(all.arrivalDay[fighter] * (1 - away), Occasion.HOMECOMING, fighter, 0);
            }
        }
        while (past.next()) {
            if (past.time() < 0) {
                happen(past.occasion(), past.fighter(), past.time(), past.ticket());
            } else {
                model.agenda.add(past.time(), past.occasion(), past.fighter(), past.ticket());
            }
        }
        inThePast = false;
    }

    private double earliestArrival() {
        double earliest = 0;
        for (float day : model.fighters().arrivalDay) {
            earliest = day < earliest ? day : earliest;
        }
        return earliest;
    }

    /** Brings capacities and rules up to the day that begins. */
    void advance(int day) {
        caseloads.advance(day);
        liberty.advance(day);
    }

    /** Somebody comes home by their own means, and is noticed or not; whoever is no citizen any more is turned away. */
    void arrive(int fighter, double time) {
        if (model.citizenship.isRevoked(fighter)) {
            model.transitions.move(fighter, time, Posture.THIRD_COUNTRY, home(fighter));
            return;
        }
        Scenario present = model.present();
        boolean listed =
                model.fighters().listedDraw[fighter] < present.interdiction().watchListCoverage();
        double noticed = present.homeReception().detection(origin(fighter).arrivalDetection(), listed);
        liberty.open(fighter, time);
        if (model.draws.uniform(fighter, Purpose.HOMECOMING, 0) < noticed) {
            beginTriage(fighter, time);
        } else {
            step(fighter, time, Posture.RETURNED);
            double unknown = present.homeReception().unknownDays(draw(fighter, Purpose.BECOME_KNOWN, 0, 0));
            schedule(time + unknown, Occasion.BECOME_KNOWN, fighter);
        }
    }

    /** Somebody is handed over to the authorities at home. */
    void deliver(int fighter, double time) {
        liberty.open(fighter, time);
        beginTriage(fighter, time);
    }

    /** The home state takes a prisoner back: those from prison are held for trial, those from camps are decided upon. */
    void takeBack(int fighter, double time) {
        boolean camp = model.fighters().posture(fighter) == Posture.CAMP;
        liberty.open(fighter, time);
        if (camp) {
            beginTriage(fighter, time);
        } else {
            hold(fighter, time);
        }
    }

    /** Something falls due for somebody at home; entries that are no longer meant are passed over. */
    void happen(Occasion occasion, int fighter, double time, int ticket) {
        if (occasion == Occasion.HOMECOMING) {
            arrive(fighter, time);
        } else if (occasion == Occasion.REENGAGEMENT) {
            if (liberty.ticket(fighter) == ticket) {
                reengage(fighter, time);
            }
        } else if (model.transitions.stamp(fighter) == ticket) {
            goOn(occasion, fighter, time);
        }
    }

    private void goOn(Occasion occasion, int fighter, double time) {
        switch (occasion) {
            case BECOME_KNOWN -> beginTriage(fighter, time);
            case TRIAGE_END -> decide(fighter, time);
            case CUSTODY_END -> judge(fighter, time);
            case SENTENCE_END -> release(fighter, time);
            case REHABILITATION_END -> endProgramme(fighter, time);
            case MONITORING_END -> endMonitoring(fighter, time);
            default -> throw new IllegalStateException("nothing at home is known of " + occasion);
        }
    }

    private void beginTriage(int fighter, double time) {
        step(fighter, time, Posture.TRIAGE);
        double days = model.present().homeReception().decisionDays(draw(fighter, Purpose.LAG, 0, 0));
        schedule(time + days, Occasion.TRIAGE_END, fighter);
    }

    private void decide(int fighter, double time) {
        OriginState state = origin(fighter);
        pursue(
                model.present()
                        .triage()
                        .decision(
                                state.prosecutionShare(),
                                state.rehabilitationShare(),
                                model.draws.uniform(fighter, Purpose.TRIAGE, 0, 0),
                                model.draws.uniform(fighter, Purpose.TRIAGE, 0, 1),
                                model.draws.uniform(fighter, Purpose.TRIAGE, 0, 2)),
                fighter,
                time);
    }

    private void pursue(Triage.Course course, int fighter, double time) {
        switch (course) {
            case CUSTODY -> hold(fighter, time);
            case REHABILITATION -> beginProgramme(fighter, time);
            case MONITORING -> queue(fighter, time);
            case CLOSED -> step(fighter, time, Posture.CLOSED);
        }
    }

    private void hold(int fighter, double time) {
        step(fighter, time, Posture.CUSTODY);
        double days = model.present().prosecution().custodyDays(draw(fighter, Purpose.TRIAL, trials[fighter], 0));
        schedule(time + days, Occasion.CUSTODY_END, fighter);
    }

    private void judge(int fighter, double time) {
        Prosecution rule = model.present().prosecution();
        int trial = trials[fighter];
        if (rule.imprisoned(model.draws.uniform(fighter, Purpose.TRIAL, trial, 1))) {
            step(fighter, time, Posture.IMPRISONED);
            double served = rule.servedDays(
                    draw(fighter, Purpose.TRIAL, trial, 2), draw(fighter, Purpose.TRIAL, trial, SECOND_HALF));
            schedule(time + served, Occasion.SENTENCE_END, fighter);
        } else {
            release(fighter, time);
        }
    }

    private void release(int fighter, double time) {
        int trial = ++trials[fighter];
        liberty.restart(fighter, time);
        double rehabilitation = model.draws.uniform(fighter, Purpose.TRIAGE, trial, 1);
        pursue(
                model.present().triage().onRelease(origin(fighter).rehabilitationShare(), rehabilitation),
                fighter,
                time);
    }

    private void beginProgramme(int fighter, double time) {
        step(fighter, time, Posture.REHABILITATION);
        double threshold = draw(fighter, Purpose.REHABILITATION, programmes[fighter], 0);
        schedule(time + model.present().triage().rehabilitationDays(threshold), Occasion.REHABILITATION_END, fighter);
    }

    private void endProgramme(int fighter, double time) {
        liberty.completeProgramme(fighter);
        double monitoring = model.draws.uniform(fighter, Purpose.REHABILITATION, programmes[fighter]++, 1);
        pursue(model.present().triage().afterRehabilitation(monitoring), fighter, time);
    }

    private void queue(int fighter, double time) {
        step(fighter, time, Posture.WAITING);
        caseloads.join(fighter, time);
    }

    /** A slot has fallen to somebody who waits. */
    void monitor(int fighter, double time) {
        step(fighter, time, Posture.MONITORED);
        double threshold = draw(fighter, Purpose.MONITORING, watches[fighter]++, 0);
        schedule(time + model.present().caseload().monitoringDays(threshold), Occasion.MONITORING_END, fighter);
    }

    private void endMonitoring(int fighter, double time) {
        step(fighter, time, Posture.CLOSED);
        caseloads.leave(fighter, time);
    }

    private void reengage(int fighter, double time) {
        Posture before = model.fighters().posture(fighter);
        boolean monitored = before == Posture.MONITORED;
        boolean disrupted = model.draws.uniform(fighter, Purpose.REENGAGEMENT, 0, 1)
                < model.present()
                        .reengagement()
                        .disrupted(monitored, model.fighters().skill(fighter));
        liberty.end(fighter);
        if (!inThePast) {
            model.announce(new Event.Reengaged(time, fighter, disrupted));
            model.incidents.reengaged(fighter, time, disrupted);
        }
        hold(fighter, time);
        if (monitored || before == Posture.WAITING) {
            caseloads.leave(fighter, time);
        }
    }

    private void step(int fighter, double time, Posture to) {
        if (inThePast) {
            model.transitions.settle(fighter, to);
        } else {
            model.transitions.move(fighter, time, to, home(fighter));
        }
        double due = liberty.adjust(fighter, time);
        if (due < Double.POSITIVE_INFINITY) {
            enter(due, Occasion.REENGAGEMENT, fighter, liberty.ticket(fighter));
        }
    }

    private void schedule(double time, Occasion occasion, int fighter) {
        enter(time, occasion, fighter, model.transitions.stamp(fighter));
    }

    /** Enters something that falls due, in the years before day 0 or in the agenda. */
    void enter(double time, Occasion occasion, int fighter, int ticket) {
        if (inThePast && time < model.days()) {
            past.add(time, occasion, fighter, ticket);
        } else {
            model.agenda.add(time, occasion, fighter, ticket);
        }
    }

    private double draw(int fighter, Purpose purpose, int index, int sub) {
        return model.draws.exponential(fighter, purpose, index, sub);
    }

    private OriginState origin(int fighter) {
        return model.present().origins().get(model.fighters().origin(fighter));
    }

    private int home(int fighter) {
        return model.homeOf(model.fighters().origin(fighter));
    }

    /** Time at liberty. */
    Liberty liberty() {
        return liberty;
    }
}
