package dispersal.model;

import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import dispersal.submodel.ZoneFall;
import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * The fall of a zone (Spec 3.2): either the force leaves by negotiated evacuation, or each fighter still there is captured, killed,
 * or decides at once where to go, where to fight on means to retreat to the zone that takes in most.
 */
final class ZoneFalls implements Serializable {

    private static final long serialVersionUID = 1;
    /** Decisions at falls are numbered from here, far from all other numberings. */
    private static final int FIRST_FALL = (1 << 30) + (1 << 29);

    private final ForeignFighterModel model;

    ZoneFalls(ForeignFighterModel model) {
        this.model = model;
    }

    /** Enters the falls of a day that begins. */
    void schedule(int day) {
        for (int zone = 0; zone < model.present().zones().size(); zone++) {
            if (model.theatre().fallDay(zone) == day) {
                model.agenda.today().add(day, Occasion.ZONE_FALL, zone, 0);
            }
        }
    }

    /** A zone falls. */
    void fall(int zone, double time) {
        Scenario present = model.present();
        Zone fallen = present.zones().get(zone);
        int refuge = fallen.lastStand() ? -1 : model.theatre().refuge(present);
        int evacuation = evacuationTarget(fallen, refuge);
        boolean evacuated =
                evacuation >= 0 && model.draws.uniform(zone, Purpose.ZONE_FALL, 0, 1) < fallen.evacuationProbability();
        model.announce(new Event.ZoneFell(time, zone, evacuated));
        int[] defenders = defenders(zone);
        if (evacuated) {
            for (int fighter : defenders) {
                model.transitions.move(fighter, time, Posture.FIGHTING, evacuation);
            }
        } else {
            overrun(defenders, zone, time, refuge);
        }
    }

    private int[] defenders(int zone) {
        return IntStream.range(0, model.fighters().count())
                .filter(fighter -> isDefending(fighter, zone))
                .toArray();
    }

    private boolean isDefending(int fighter, int zone) {
        return model.fighters().posture(fighter) == Posture.FIGHTING
                && model.fighters().place(fighter) == zone;
    }

    /** Everybody's own fate first, so that nobody escapes it by leaving with a friend; then the others make up their minds. */
    private void overrun(int[] defenders, int zone, double time, int refuge) {
        for (int fighter : defenders) {
            strike(fighter, zone, time);
        }
        for (int fighter : defenders) {
            if (isDefending(fighter, zone)) {
                model.decisions.flee(fighter, time, FIRST_FALL + zone, refuge);
            }
        }
    }

    private void strike(int fighter, int zone, double time) {
        ZoneFall rule = model.present().zoneFall();
        boolean lastStand = model.present().zones().get(zone).lastStand();
        double captured = rule.capture(lastStand);
        double u = model.draws.uniform(fighter, Purpose.ZONE_FALL, zone);
        if (u < captured) {
            model.takePrisoner(fighter, time, model.custodianPlace(zone));
        } else if (u < captured + rule.kill(lastStand)) {
            model.transitions.move(fighter, time, Posture.KILLED, zone);
        }
    }

    /** Where an evacuation leads: the zone agreed upon while it is held, else where most retreat to. */
    private int evacuationTarget(Zone fallen, int refuge) {
        return fallen.evacuationTo()
                .map(id -> model.places().indexOf(id, Places.Kind.ZONE))
                .filter(zone -> model.theatre().control(zone) > 0)
                .orElse(refuge);
    }
}
