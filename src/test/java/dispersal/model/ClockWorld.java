package dispersal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The smallest world for hazard clocks: identical people in one cell, several causes with given hazards by day, the first of which
 * ends their story. Used to hold the engine against closed forms.
 */
final class ClockWorld {

    /** The end of a person's story. */
    record Ending(int cause, double time) {}

    private static final Ending NONE = new Ending(-1, Double.POSITIVE_INFINITY);

    private final RandomDraws draws;
    private final int people;
    private final int days;

    ClockWorld(long seed, int people, int days) {
        draws = new RandomDraws(seed);
        this.people = people;
        this.days = days;
    }

    /** Purposes that stand for the causes of a test. */
    static final Purpose[] CAUSES = {Purpose.KILL, Purpose.CAPTURE, Purpose.TRIAGE, Purpose.TRIAL};

    /** Everybody's ending under hazards by cause and day, with frailties by person. */
    List<Ending> run(List<IntToDoubleFunction> hazards, IntToDoubleFunction frailty) {
        int causes = hazards.size();
        HazardClocks clocks = new HazardClocks(causes, causes, people, new Storeroom());
        List<Ending> endings = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            endings.add(NONE);
            for (int k = 0; k < causes; k++) {
                clocks.arm(k, i, draws.exponential(i, CAUSES[k], 0));
                clocks.enter(k, i, k, frailty.applyAsDouble(i), 0);
            }
        }
        for (int day = 0; day < days; day++) {
            for (int k = 0; k < causes; k++) {
                clocks.setHazard(k, hazards.get(k).applyAsDouble(day));
                clocks.strikes(k, k, (cause, i, time) -> {
                    if (time < endings.get(i).time()) {
                        endings.set(i, new Ending(cause, time));
                    }
                });
            }
            for (int i = 0; i < people; i++) {
                if (endings.get(i).time() < day + 1 && endings.get(i).time() >= day) {
                    for (int k = 0; k < causes; k++) {
                        clocks.leave(k, i, endings.get(i).time());
                    }
                }
            }
            clocks.endDay();
        }
        return endings;
    }

    /** Everybody's ending when nobody is frailer than others. */
    List<Ending> run(List<IntToDoubleFunction> hazards) {
        return run(hazards, i -> 1);
    }

    /** The same law by thinning of a dominating Poisson process: an independent implementation for cross-checks. */
    List<Ending> thinned(List<IntToDoubleFunction> hazards, double bound) {
        List<Ending> endings = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            endings.add(NONE);
            for (int k = 0; k < hazards.size(); k++) {
                double time = firstAccepted(i, k, hazards.get(k), bound);
                if (time < endings.get(i).time()) {
                    endings.set(i, new Ending(k, time));
                }
            }
        }
        return endings;
    }

    private double firstAccepted(int person, int cause, IntToDoubleFunction hazard, double bound) {
        double time = 0;
        for (int tick = 0; ; tick++) {
            time += draws.exponential(person, CAUSES[cause], 2 * tick + 1) / bound;
            if (time >= days) {
                return Double.POSITIVE_INFINITY;
            }
            double mark = draws.uniform(person, CAUSES[cause], 2 * tick + 2, 1);
            if (mark < hazard.applyAsDouble((int) time) / bound) {
                return time;
            }
        }
    }
}
