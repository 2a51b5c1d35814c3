package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.Horizon;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one door through which values enter: a scenario file with the file it extends, its tables and its evidence, and values
 * from the command line laid over it. Everything is checked before anything is used, and all faults are reported at once.
 */
public final class ScenarioFile {

    private ScenarioFile() {}

    /**
     * Reads and checks a scenario.
     *
     * @param scenario  a folder that holds {@code scenario.yaml}, or a YAML file
     * @param overrides values from the command line, laid over the files in this order
     * @return the scenario, bound and checked for every day
     * @throws ScenarioException if anything is wrong; it lists everything that is
     */
    public static LoadedScenario load(Path scenario, List<Assignment> overrides) throws ScenarioException {
        Faults faults = new Faults();
        InputLayers layers = InputLayers.read(scenario, faults);
        Node.Mapping tree = layers.complete() ? new Overrides(faults).applied(layers.tree(), overrides) : layers.tree();
        Binder binder = new Binder(faults, layers.complete());
        Place top = tree.place();
        Optional<Object> bound = binder.record(RecordShape.of(Scenario.class), tree, new Spot(top, ""));
        Optional<DatedChanges> changes =
                horizon(tree, binder).map(horizon -> new DatedChanges(horizon, tree, binder, faults));
        if (bound.isEmpty() || changes.isEmpty()) {
            faults.throwIfAny();
            throw new IllegalStateException("a scenario without faults must be bound");
        }
        PolicyTimeline timeline = TimelineBinder.bind((Scenario) bound.get(), tree, changes.get(), faults);
        faults.throwIfAny();
        return new LoadedScenario((Scenario) bound.get(), timeline, tree, layers.evidence());
    }

    /**
     * Reads a value given on the command line.
     *
     * @param text {@code path=value}
     * @return path and value
     * @throws ScenarioException if there is no path before an equals sign, or no value after it
     */
    public static Assignment assignment(String text) throws ScenarioException {
        int equals = text.indexOf('=');
        if (equals < 1 || text.substring(equals + 1).isBlank()) {
            String message = "expected path=value such as attrition.pressure=0.5, found " + Scalars.shown(text);
            throw new ScenarioException(List.of(new Fault(Overrides.PLACE.file(), 0, 0, "", message)));
        }
        return new Assignment(
                text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    private static Optional<Horizon> horizon(Node.Mapping tree, Binder binder) {
        Optional<Node.Entry> entry = tree.entry("horizon");
        if (entry.isPresent() && entry.get().value() instanceof Node.Mapping mapping) {
            Spot spot = new Spot(entry.get().keyPlace(), "horizon");
            return binder.record(RecordShape.of(Horizon.class), mapping, spot).map(Horizon.class::cast);
        }
        return Optional.empty();
    }
}
