package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.PolicyTimeline.Epoch;
import dispersal.scenario.Scenario;
import dispersal.scenario.ScenarioConsistency;
import dispersal.storage.DatedChange.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A scenario that is bound again and again with other values of some parameters, without reading or parsing anything. Several
 * threads may use it at once.
 *
 * <p>Of the values that are given, those with a dated history decide which of the history still holds, and thereby at which dates
 * anything changes; for each set of them the rest of the history is bound once, and kept. Values only replace numbers in that.
 */
public final class ScenarioTemplate {

    private static final int MOST_PINNED = 64;

    private final LoadedScenario base;
    private final PathFinder finder;
    private final Set<String> historical = new HashSet<>();
    private final Set<String> underPolicy = new HashSet<>();
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private final Map<List<String>, Optional<PolicyTimeline>> pinned = new ConcurrentHashMap<>();

    /**
     * A parameter that may be given a value.
     *
     * @param path      its path
     * @param segments  its path in segments
     * @param component what it is
     */
    private record Slot(String path, List<String> segments, RecordShape.Component component) {}

    private ScenarioTemplate(LoadedScenario base) {
        this.base = base;
        Node.Mapping tree = base.layers().tree();
        this.finder = new PathFinder(tree);
        Faults none = new Faults();
        Binder binder = new Binder(none, true);
        for (DatedChange change : new DatedChanges(base.scenario().horizon(), tree, binder, none).all()) {
            boolean history = change.operation() == Operation.HISTORY;
            (history ? historical : underPolicy).add(change.target().path());
        }
        pinned.put(List.of(), Optional.of(base.timeline()));
    }

    /**
     * A template.
     *
     * @param base the scenario from which bindings differ
     * @return the template
     */
    public static ScenarioTemplate of(LoadedScenario base) {
        return new ScenarioTemplate(base);
    }

    /**
     * What holds on each day if some parameters have other values: the same as with {@code --set path=value} for each of them, so
     * that a value holds for the whole run whatever dated history says of its path, and policies act on it.
     *
     * @param values values by path, without stars
     * @return the timeline
     * @throws ScenarioException if a value is refused; it tells which values and why
     */
    public PolicyTimeline with(Map<String, Double> values) throws ScenarioException {
        if (values.isEmpty()) {
            return base.timeline();
        }
        RecordRevision revision = new RecordRevision();
        List<String> dated = new ArrayList<>();
        for (Map.Entry<String, Double> given : values.entrySet()) {
            Slot slot = slot(given.getKey());
            // -0 is 0, as it is for values that are read
            double value = given.getValue() + 0.0;
            if (Double.isNaN(value)) {
                throw refused(slot.path(), "expected " + Limits.expected(slot.component()) + ", found no number");
            }
            if (!Limits.allows(slot.component(), value) || underPolicy.contains(slot.path())) {
                return bound(values);
            }
            boolean whole = slot.component().kind() == RecordShape.Kind.WHOLE_NUMBER;
            revision.set(slot.segments(), whole ? (Object) (int) value : (Object) value);
            if (historical.contains(slot.path())) {
                dated.add(slot.path());
            }
        }
        Optional<PolicyTimeline> rest = rest(dated);
        Optional<PolicyTimeline> timeline = rest.flatMap(timelines -> revised(timelines, revision));
        return timeline.isPresent() ? timeline.get() : bound(values);
    }

    /** The timeline with other numbers in all its epochs; nothing if something does not fit. */
    private static Optional<PolicyTimeline> revised(PolicyTimeline timeline, RecordRevision revision) {
        try {
            List<Epoch> epochs = new ArrayList<>();
            for (Epoch epoch : timeline.epochs()) {
                epochs.add(new Epoch(epoch.day(), (Scenario) revision.applied(epoch.scenario()), epoch.announcement()));
            }
            PolicyTimeline revised = new PolicyTimeline(epochs, (Scenario) revision.applied(timeline.past()));
            boolean fits = ScenarioConsistency.problems(revised, timeline).isEmpty();
            return fits ? Optional.of(revised) : Optional.empty();
        } catch (RecordRevision.Refused refused) {
            return Optional.empty();
        }
    }

    /** The base scenario without the history of some paths; nothing if it cannot be bound by itself. */
    private Optional<PolicyTimeline> rest(List<String> paths) {
        Optional<PolicyTimeline> known = pinned.get(paths);
        if (known != null) {
            return known;
        }
        List<Overrides.Placed> same = new ArrayList<>();
        for (String path : paths) {
            String value =
                    finder.find(path).targets().get(0).node().orElseThrow().text();
            same.add(new Overrides.Placed(new Assignment(path, value), Overrides.PLACE));
        }
        Optional<PolicyTimeline> rest = bound(same, new Faults()).map(LoadedScenario::timeline);
        if (pinned.size() < MOST_PINNED) {
            pinned.put(List.copyOf(paths), rest);
        }
        return rest;
    }

    /** Binds everything anew, as if the values came from the command line. */
    private PolicyTimeline bound(Map<String, Double> values) throws ScenarioException {
        List<Overrides.Placed> overrides = new ArrayList<>();
        values.forEach((path, value) ->
                overrides.add(new Overrides.Placed(new Assignment(path, Scalars.written(value)), Overrides.PLACE)));
        Faults faults = new Faults();
        Optional<LoadedScenario> loaded = bound(overrides, faults);
        if (loaded.isEmpty()) {
            throw new ScenarioException(RefusedValues.told(faults.inOrder(), values));
        }
        return loaded.get().timeline();
    }

    private Optional<LoadedScenario> bound(List<Overrides.Placed> overrides, Faults faults) {
        InputLayers layers = base.layers();
        Node.Mapping tree = new Overrides(faults).applied(layers.tree(), overrides);
        return ScenarioFile.bound(layers.with(tree), faults);
    }

    private Slot slot(String path) throws ScenarioException {
        Slot known = slots.get(path);
        if (known != null) {
            return known;
        }
        PathFinder.Found found = finder.find(path);
        Optional<String> problem = found.problem();
        if (problem.isEmpty() && path.contains(ScenarioPath.EVERY)) {
            problem = Optional.of("a star is not allowed here, name one parameter");
        } else if (problem.isEmpty() && !found.targets().get(0).component().isNumber()) {
            problem = Optional.of("is not a number");
        }
        if (problem.isPresent()) {
            throw refused(path, problem.get());
        }
        Slot slot = new Slot(
                path, ScenarioPath.segments(path), found.targets().get(0).component());
        slots.put(path, slot);
        return slot;
    }

    private static ScenarioException refused(String path, String message) {
        return new ScenarioException(List.of(new Fault(Overrides.PLACE.file(), 0, 0, Scalars.shown(path), message)));
    }
}
