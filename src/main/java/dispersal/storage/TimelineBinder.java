package dispersal.storage;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.PolicyTimeline.Epoch;
import dispersal.scenario.Scenario;
import dispersal.scenario.ScenarioConsistency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Binds all dated changes before day 0: one complete, checked scenario per epoch. */
final class TimelineBinder {

    private final Scenario base;
    private final Node.Mapping tree;
    private final DatedValues values;
    private final Faults faults;
    private final Set<String> reported = new HashSet<>();

    /**
     * A binder.
     *
     * @param base   the scenario as the files give it
     * @param tree   the tree it was bound from
     * @param values what dated changes make of its values
     * @param faults takes what does not fit on some day
     */
    TimelineBinder(Scenario base, Node.Mapping tree, DatedValues values, Faults faults) {
        this.base = base;
        this.tree = tree;
        this.values = values;
        this.faults = faults;
    }

    /** The timeline; where a change makes nothing else, there is no new epoch. */
    PolicyTimeline timeline(DatedChanges changes) {
        List<Epoch> epochs = new ArrayList<>();
        Scenario before = base;
        for (int day : changes.days()) {
            // A change may be written down and yet leave every value what it was.
            Scenario now = scenario(day, values.on(day));
            if (day == 0 || changes.announced(day) || !RecordRevision.same(now, before)) {
                epochs.add(new Epoch(day, now, changes.announced(day)));
            }
            before = now;
        }
        PolicyTimeline timeline = new PolicyTimeline(epochs, base);
        for (ScenarioConsistency.Problem problem : ScenarioConsistency.problems(timeline)) {
            note(problem, problem.message(), 0);
        }
        return timeline;
    }

    private Scenario scenario(int day, Map<String, Object> now) {
        Scenario scenario = base;
        try {
            scenario = (Scenario) RecordRevision.of(base, now);
        } catch (RecordRevision.Refused refused) {
            String message = refused.getMessage() + " (on " + base.horizon().dateOf(day) + ")";
            note(new ScenarioConsistency.Problem(refused.path(), String.valueOf(refused.getMessage())), message, day);
        }
        String when = day == 0 ? "" : " (on " + base.horizon().dateOf(day) + ")";
        for (ScenarioConsistency.Problem problem : ScenarioConsistency.problems(scenario)) {
            note(problem, problem.message() + when, day);
        }
        return scenario;
    }

    /** Notes a problem unless the same was noted for an earlier day. */
    private void note(ScenarioConsistency.Problem problem, String message, int day) {
        if (reported.add(problem.path() + " " + problem.message())) {
            Place written = PlaceFinder.of(tree, problem.path());
            faults.add(
                    values.last(problem.path(), day).map(DatedChange::place).orElse(written), problem.path(), message);
        }
    }
}
