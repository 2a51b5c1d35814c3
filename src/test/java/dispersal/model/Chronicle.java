package dispersal.model;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Everything that a run announced, in order. */
final class Chronicle implements Listener {

    private static final long serialVersionUID = 1;

    private final List<Event> events = new ArrayList<>();

    /** The chronicle of a whole run. */
    static Chronicle of(PolicyTimeline timeline, long seed) {
        return of(new ForeignFighterModel(timeline, seed));
    }

    /** The chronicle of a whole run without dated changes. */
    static Chronicle of(Scenario scenario, long seed) {
        return of(PolicyTimeline.constant(scenario), seed);
    }

    /** The chronicle of a model that has not started: runs it. */
    static Chronicle of(ForeignFighterModel model) {
        Chronicle chronicle = new Chronicle();
        model.addListener(chronicle);
        model.run();
        return chronicle;
    }

    @Override
    public void hear(Event event) {
        events.add(event);
    }

    List<Event> events() {
        return events;
    }

    /** Events of one kind. */
    <E extends Event> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Changes of posture or place. */
    List<Event.Moved> moves() {
        return all(Event.Moved.class);
    }

    /** How many changes are of some kind. */
    long count(Predicate<Event.Moved> kind) {
        return moves().stream().filter(kind).count();
    }

    /** How often somebody came to a posture. */
    long count(Posture to) {
        return count(move -> move.to() == to);
    }

    /** The last posture of each fighter. */
    Posture[] fates() {
        List<Event.Placed> placed = all(Event.Placed.class);
        Posture[] fates = new Posture[placed.size()];
        placed.forEach(start -> fates[start.fighter()] = start.posture());
        moves().forEach(move -> fates[move.fighter()] = move.to());
        return fates;
    }

    /** When each fighter died of whatever cause after day 0; positive infinity for survivors. */
    double[] deaths() {
        double[] deaths = new double[all(Event.Placed.class).size()];
        java.util.Arrays.fill(deaths, Double.POSITIVE_INFINITY);
        for (Event.Moved move : moves()) {
            if (move.to() == Posture.KILLED) {
                deaths[move.fighter()] = move.time();
            }
        }
        return deaths;
    }
}
