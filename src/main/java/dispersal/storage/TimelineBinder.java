package dispersal.storage;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.PolicyTimeline.Epoch;
import dispersal.scenario.Scenario;
import dispersal.scenario.ScenarioConsistency;
import dispersal.storage.DatedChange.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds all dated changes before day 0: one complete, checked scenario per epoch. On each day a value is what history last made
 * it, or what a policy in force sets it to; then the factors and summands of the policies in force apply, in the order of the
 * file.
 */
final class TimelineBinder {

    private final Scenario base;
    private final Node.Mapping tree;
    private final DatedChanges changes;
    private final Faults faults;
    private final Map<String, List<DatedChange>> byPath = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();

    private TimelineBinder(Scenario base, Node.Mapping tree, DatedChanges changes, Faults faults) {
        this.base = base;
        this.tree = tree;
        this.changes = changes;
        this.faults = faults;
        for (DatedChange change : changes.all()) {
            byPath.computeIfAbsent(change.target().path(), path -> new ArrayList<>())
                    .add(change);
        }
    }

    /**
     * The timeline of a scenario.
     *
     * @param base    the scenario as the files give it
     * @param tree    the tree it was bound from
     * @param changes its dated changes
     * @param faults  takes what does not fit on some day
     */
    static PolicyTimeline bind(Scenario base, Node.Mapping tree, DatedChanges changes, Faults faults) {
        return new TimelineBinder(base, tree, changes, faults).timeline();
    }

    private PolicyTimeline timeline() {
        byPath.values().forEach(this::refuseRivalSets);
        List<Epoch> epochs = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (int day : changes.days()) {
            Map<String, Object> values = values(day);
            if (day == 0 || changes.announced(day) || !values.equals(before)) {
                epochs.add(new Epoch(day, revised(day, values), changes.announced(day)));
            }
            before = values;
        }
        PolicyTimeline timeline = new PolicyTimeline(epochs);
        for (ScenarioConsistency.Problem problem : ScenarioConsistency.problems(timeline)) {
            faults.add(PlaceFinder.of(tree, problem.path()), problem.path(), problem.message());
        }
        return timeline;
    }

    private void refuseRivalSets(List<DatedChange> onePath) {
        for (int i = 0; i < onePath.size(); i++) {
            for (int j = 0; j < i; j++) {
                DatedChange later = onePath.get(i);
                DatedChange earlier = onePath.get(j);
                boolean policies = later.operation() == Operation.SET && earlier.operation() == Operation.SET;
                if (policies
                        && !later.owner().equals(earlier.owner())
                        && later.span().overlaps(earlier.span())) {
                    int day = Math.max(later.span().first(), earlier.span().first());
                    faults.add(
                            later.place(),
                            later.target().path(),
                            "policies " + earlier.owner() + " and " + later.owner() + " both set this on " + date(day)
                                    + "; let only one of them be in force");
                }
                boolean history = later.operation() == Operation.HISTORY && earlier.operation() == Operation.HISTORY;
                if (history && later.span().first() == earlier.span().first()) {
                    faults.add(
                            later.place(),
                            later.target().path(),
                            "historical changes " + earlier.owner() + " and " + later.owner()
                                    + " both give this a value on "
                                    + date(later.span().first()));
                }
            }
        }
    }

    /** Values that differ from the file on a day, by path. */
    private Map<String, Object> values(int day) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, List<DatedChange>> path : byPath.entrySet()) {
            value(path.getValue(), day).ifPresent(value -> values.put(path.getKey(), value));
        }
        return values;
    }

    private Optional<Object> value(List<DatedChange> onePath, int day) {
        DatedChange beneath = null;
        List<DatedChange> resting = new ArrayList<>();
        for (DatedChange change : onePath) {
            if (change.span().covers(day)) {
                if (change.rests()) {
                    resting.add(change);
                } else if (replaces(change, beneath)) {
                    beneath = change;
                }
            }
        }
        Optional<Object> value = Optional.ofNullable(beneath).map(DatedChange::operand);
        return resting.isEmpty() ? value : moved(value, resting, day);
    }

    private static boolean replaces(DatedChange change, @Nullable DatedChange other) {
        if (other == null || change.operation() == Operation.SET) {
            return true;
        }
        return other.operation() == Operation.HISTORY
                && change.span().first() >= other.span().first();
    }

    /** A number under factors and summands; nothing if it cannot be known or leaves its bounds. */
    private Optional<Object> moved(Optional<Object> beneath, List<DatedChange> resting, int day) {
        DatedChange last = resting.get(resting.size() - 1);
        PathFinder.Target target = last.target();
        Optional<Object> start =
                beneath.or(() -> target.node().flatMap(node -> Limits.value(target.component(), node)));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        double value = ((Number) start.get()).doubleValue();
        for (DatedChange change : resting) {
            double operand = (Double) change.operand();
            value = change.operation() == Operation.MULTIPLY ? value * operand : value + operand;
        }
        if (!Limits.allows(target.component(), value)) {
            note(
                    new Spot(last.place(), target.path()),
                    target.path(),
                    "expected " + Limits.expected(target.component()) + ", but becomes " + Scalars.written(value)
                            + " on " + date(day));
            return Optional.empty();
        }
        boolean whole = target.component().kind() == RecordShape.Kind.WHOLE_NUMBER;
        return Optional.of(whole ? (Object) (int) value : (Object) value);
    }

    private Scenario revised(int day, Map<String, Object> values) {
        Scenario scenario = base;
        try {
            scenario = (Scenario) RecordRevision.of(base, values);
        } catch (RecordRevision.Refused refused) {
            String path = refused.path().isEmpty()
                    ? ""
                    : refused.path().substring(0, refused.path().length() - 1);
            String message = refused.getMessage() + ", on " + date(day);
            note(new Spot(lastChange(refused.path(), day), path), refused.getMessage(), message);
        }
        for (ScenarioConsistency.Problem problem : ScenarioConsistency.problems(scenario)) {
            String when = day == 0 ? "" : ", on " + date(day);
            note(new Spot(place(problem.path(), day), problem.path()), problem.message(), problem.message() + when);
        }
        return scenario;
    }

    /** Notes a fault of a day unless the same was noted for an earlier one. */
    private void note(Spot spot, String what, String message) {
        if (reported.add(spot.path() + " " + what)) {
            faults.add(spot, message);
        }
    }

    private Place lastChange(String prefix, int day) {
        Place place = tree.place();
        for (DatedChange change : changes.all()) {
            if (change.target().path().startsWith(prefix) && change.span().covers(day)) {
                place = change.place();
            }
        }
        return place;
    }

    private Place place(String path, int day) {
        List<DatedChange> dated = byPath.getOrDefault(path, List.of());
        boolean inForce = dated.stream().anyMatch(change -> change.span().covers(day));
        return inForce ? lastChange(path, day) : PlaceFinder.of(tree, path);
    }

    private LocalDate date(int day) {
        return base.horizon().dateOf(day);
    }
}
