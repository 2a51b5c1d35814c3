package dispersal.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One day in the life of the world: the only object on MASON's schedule, one step a day.
 *
 * <p>The order of a day is part of the specification (Spec 1.6). What is decided in the first five steps holds for the whole day
 * and rests on the state at the end of the day before.
 * <ol>
 *   <li>observers are told that the day begins;
 *   <li>dated changes take effect ({@code applyPolicies});
 *   <li>territory, sieges, revenue and pay move on ({@code advanceFront});
 *   <li>affiliates grow and make their offers; crossings set their detection ({@code advanceAbroad});
 *   <li>hazards are set on the clocks, and those whom they strike today are found ({@code setDangers});
 *   <li>what is known to fall due today is brought in: deliberations, ends of legs, of vetting and of waiting, falls of zones,
 *       newcomers, and the shocks that people notice ({@code bringInAgenda});
 *   <li>everything that happens today happens, at its exact time, in the order (time, kind, fighter, sequence)
 *       ({@code liveThroughDay}); what happens may bring in more, today or later;
 *   <li>hazards of the day are added to the clocks ({@code closeDay}).
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
        setDangers(model);
        bringInAgenda(model, day, announcement);
        liveThroughDay(model);
        closeDay(model);
    }

    private boolean applyPolicies(ForeignFighterModel model, int day) {
        var epochs = model.timeline().epochs();
        if (epoch + 1 == epochs.size() || epochs.get(epoch + 1).day() > day) {
            return false;
        }
        epoch++;
        var deliberation = model.present().deliberation();
        model.turnTo(epochs.get(epoch).scenario());
        if (!model.present().deliberation().equals(deliberation)) {
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

    private void setDangers(ForeignFighterModel model) {
        model.dangers.advance(model.present(), model.theatre(), model.clocks);
        model.dangers.strikes(model.clocks, model.struck);
    }

    private void bringInAgenda(ForeignFighterModel model, int day, boolean announcement) {
        model.agenda.beginDay(day);
        model.zoneFalls.schedule(day);
        model.inflow.schedule(day);
        model.shocks.notice(day, announcement);
    }

    private void liveThroughDay(ForeignFighterModel model) {
        EventQueue today = model.agenda.today();
        while (today.next()) {
            happen(model, today.occasion(), today.fighter(), today.time(), today.ticket());
        }
    }

    private void closeDay(ForeignFighterModel model) {
        model.clocks.endDay();
    }

    private void happen(ForeignFighterModel model, Occasion occasion, int fighter, double time, int ticket) {
        switch (occasion) {
            case ZONE_FALL -> model.zoneFalls.fall(fighter, time);
            case KILL -> strike(model, Dangers.KILL, fighter, time, ticket);
            case CAPTURE -> strike(model, Dangers.CAPTURE, fighter, time, ticket);
            case ENTRY -> model.inflow.enter(fighter, time);
            case SHOCK -> shock(model, fighter, time, ticket);
            case EPOCH -> deliberate(model, fighter, time, ticket);
            default -> goOn(model, occasion, fighter, time, ticket);
        }
    }

    private void strike(ForeignFighterModel model, int cause, int fighter, double time, int ticket) {
        if (model.clocks.ticket(cause, fighter) != ticket) {
            return;
        }
        if (cause == Dangers.KILL) {
            model.kill(fighter, time);
        } else {
            model.takePrisoner(
                    fighter, time, model.custodianPlace(model.fighters().place(fighter)));
        }
    }

    private void shock(ForeignFighterModel model, int fighter, double time, int name) {
        if (model.fighters().posture(fighter).inTheatreWithGroup()) {
            model.decisions.deliberate(fighter, time, name);
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
            model.epochs.start(fighter, time, Epochs.ratePerDay(model.present().deliberation(), posture));
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
            default -> throw new IllegalStateException("nothing is known of " + occasion);
        }
    }
}
