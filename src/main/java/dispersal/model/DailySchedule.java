package dispersal.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One day in the life of the world: the only object on MASON's schedule, one step a day.
 *
 * <p>The order of a day is part of the specification (Spec 1.6). What is decided in the first six steps holds for the whole day
 * and rests on the state at the end of the day before.
 * <ol>
 *   <li>observers are told that the day begins;
 *   <li>dated changes take effect ({@code applyPolicies});
 *   <li>territory, sieges, revenue and pay move on ({@code advanceFront});
 *   <li>affiliates grow and make their offers; crossings set their detection ({@code advanceAbroad});
 *   <li>capacities at home follow the policies; would-be travellers move on; incidents of the day are drawn
 *       ({@code advanceAtHome});
 *   <li>hazards are set on the clocks, and those whom they strike today are found ({@code setDangers});
 *   <li>what is known to fall due today is brought in: deliberations, ends of legs, of vetting and of waiting, falls of zones,
 *       break-outs, newcomers, and the shocks that people notice ({@code bringInAgenda});
 *   <li>everything that happens today happens, at its exact time, in the order (time, kind, fighter, sequence)
 *       ({@code liveThroughDay}); what happens may bring in more, today or later;
 *   <li>hazards of the day are added to the clocks, and its incidents are announced ({@code closeDay}).
 * </ol>
 */
final class DailySchedule implements Steppable {

    private static final long serialVersionUID = 1;

    private int epoch = -1;

    @Override
    public void step(SimState state) {
        ForeignFighterModel model = (ForeignFighterModel) state;
        int day = (int) model.schedule.getTime();
        model.announce(new Event.DayBegan(day));
        if (day == model.days()) {
            model.end();
            return;
        }
        boolean announcement = applyPolicies(model, day);
        advanceFront(model, day);
        advanceAbroad(model, day);
        advanceAtHome(model, day);
        setDangers(model);
        bringInAgenda(model, day, announcement);
        liveThroughDay(model);
        closeDay(model, day);
    }

    private boolean applyPolicies(ForeignFighterModel model, int day) {
        var epochs = model.timeline().epochs();
        if (epoch + 1 == epochs.size() || epochs.get(epoch + 1).day() > day) {
            return false;
        }
        epoch++;
        var deliberation = model.present().deliberation();
        var hazard = model.present().choice().postureHazard();
        model.turnTo(epochs.get(epoch).scenario());
        if (!model.present().deliberation().equals(deliberation)
                || !model.present().choice().postureHazard().equals(hazard)) {
            model.transitions.changePace(day);
        }
        model.announce(new Event.EpochBegan(day, epoch));
        return epochs.get(epoch).announcement();
    }

    private void advanceFront(ForeignFighterModel model, int day) {
        double persons =
                (double) model.transitions.fighting() * model.fighters().weight();
        model.theatre().advance(day, model.present(), persons);
        if (day == 0) {
            model.attitudes.start();
        }
    }

    private void advanceAbroad(ForeignFighterModel model, int day) {
        model.affiliates.advance(day, model.present(), model.theatre().transferIndex());
        model.crossings.advance(model.present());
    }

    private void advanceAtHome(ForeignFighterModel model, int day) {
        model.homeFront.advance(day);
        model.reservoirs.advance(day);
        model.incidents.advance(day);
    }

    private void setDangers(ForeignFighterModel model) {
        model.dangers.advance(model.present(), model.theatre(), model.clocks);
        model.dangers.strikes(model.clocks, model.struck);
        model.detention.advance(model.struck);
        model.citizenship.advance(model.struck);
    }

    private void bringInAgenda(ForeignFighterModel model, int day, boolean announcement) {
        model.agenda.beginDay(day);
        model.zoneFalls.schedule(day);
        model.detention.schedule(day);
        model.inflow.schedule(day);
        model.shocks.notice(day, announcement);
    }

    private void liveThroughDay(ForeignFighterModel model) {
        EventQueue today = model.agenda.today();
        while (today.next()) {
            model.foresight.look(today);
            happen(model, today.occasion(), today.fighter(), today.time(), today.ticket());
        }
    }

    private void closeDay(ForeignFighterModel model, int day) {
        model.clocks.endDay();
        model.incidents.endDay(day);
    }

    private void happen(ForeignFighterModel model, Occasion occasion, int fighter, double time, int ticket) {
        switch (occasion) {
            case ZONE_FALL -> model.zoneFalls.fall(fighter, time);
            case KILL -> strike(model, Causes.KILL, fighter, time, ticket);
            case CAPTURE -> strike(model, Causes.CAPTURE, fighter, time, ticket);
            case DEPORTATION -> strike(model, Causes.DEPORTATION, fighter, time, ticket);
            case REPATRIATION -> strike(model, Causes.REPATRIATION, fighter, time, ticket);
            case RELEASE -> strike(model, Causes.RELEASE, fighter, time, ticket);
            case ESCAPE -> strike(model, Causes.ESCAPE, fighter, time, ticket);
            case REVOCATION -> strike(model, Causes.REVOCATION, fighter, time, ticket);
            case BREAK_OUT -> model.detention.breakOut(fighter, time);
            case ENTRY -> model.inflow.enter(fighter, time);
            case SHOCK -> shock(model, fighter, time, ticket);
            case EPOCH -> deliberate(model, fighter, time, ticket);
            case LEG_END, VETTING_END, WAIT_END, RECAPTURE -> goOn(model, occasion, fighter, time, ticket);
            default -> model.homeFront.happen(occasion, fighter, time, ticket);
        }
    }

    private void strike(ForeignFighterModel model, int cause, int fighter, double time, int ticket) {
        if (model.clocks.ticket(cause, fighter) != ticket) {
            return;
        }
        switch (cause) {
            case Causes.KILL -> model.kill(fighter, time);
            case Causes.CAPTURE -> {
                int zone = model.fighters().place(fighter);
                model.takePrisoner(fighter, time, model.custodianPlace(zone));
            }
            case Causes.DEPORTATION -> model.homeFront.deliver(fighter, time);
            case Causes.REPATRIATION -> model.homeFront.takeBack(fighter, time);
            case Causes.RELEASE -> model.detention.release(fighter, time);
            case Causes.ESCAPE -> model.detention.escape(fighter, time);
            case Causes.REVOCATION -> model.citizenship.revoke(fighter, time);
            default -> throw new IllegalStateException("nothing is known of cause " + cause);
        }
    }

    private void shock(ForeignFighterModel model, int fighter, double time, int name) {
        if (model.fighters().posture(fighter).inTheatreWithGroup()) {
            model.decisions.heed(fighter, time, name);
        }
    }

    private void deliberate(ForeignFighterModel model, int fighter, double time, int ticket) {
        if (!model.epochs.isDue(fighter, ticket)) {
            return;
        }
        model.epochs.renew(fighter);
        int stamp = model.transitions.stamp(fighter);
        model.decisions.deliberate(fighter, time, model.epochs.number(fighter));
        if (model.transitions.stamp(fighter) == stamp) {
            Posture posture = model.fighters().posture(fighter);
            model.epochs.start(fighter, time, model.decisions.rule().pace(posture));
        }
    }

    private void goOn(ForeignFighterModel model, Occasion occasion, int fighter, double time, int ticket) {
        if (model.transitions.stamp(fighter) != ticket) {
            return;
        }
        switch (occasion) {
            case LEG_END -> model.journeys.endLeg(fighter, time);
            case VETTING_END -> model.rivalPole.decide(fighter, time);
            case WAIT_END -> model.journeys.endWait(fighter, time);
            case RECAPTURE -> model.detention.recapture(fighter, time);
            default -> throw new IllegalStateException("nothing is known of " + occasion);
        }
    }
}
