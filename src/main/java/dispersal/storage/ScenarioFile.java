package dispersal.storage;

import dispersal.scenario.Affiliate;
import dispersal.scenario.Assignment;
import dispersal.scenario.BreakOut;
import dispersal.scenario.Crossing;
import dispersal.scenario.Custodian;
import dispersal.scenario.Horizon;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.Link;
import dispersal.scenario.OriginState;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Region;
import dispersal.scenario.Scenario;
import dispersal.scenario.ScenarioConsistency;
import dispersal.scenario.ScenarioParts;
import dispersal.scenario.Zone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one door through which values enter: a scenario file with the file it extends, its tables and its evidence, and values
 * from the command line laid over it. Everything is checked before anything is used, and all faults are reported at once.
 */
public final class ScenarioFile {

    private static final String FORMAT = "dispersal/";

    private ScenarioFile() {}

    /**
     * Whether a file says that it is a scenario; whether it is a right one is not looked at.
     *
     * @param file a file
     * @return whether its schema is that of scenarios, in this version or another, or it gives none but extends a scenario
     */
    public static boolean is(Path file) {
        Faults unheeded = new Faults();
        return SourceText.read(file, unheeded)
                .flatMap(source -> YamlReader.read(source, unheeded))
                .filter(top -> StudyFile.schema(top)
                        .map(schema -> schema.startsWith(FORMAT))
                        .orElse(top.entry("extends").isPresent()))
                .isPresent();
    }

    /**
     * Reads and checks a scenario.
     *
     * @param scenario  a folder that holds {@code scenario.yaml}, or a YAML file
     * @param overrides values from the command line, laid over the files in this order
     * @return the scenario, bound and checked for every day
     * @throws ScenarioException if anything is wrong; it lists everything that is
     */
    public static LoadedScenario load(Path scenario, List<Assignment> overrides) throws ScenarioException {
        return load(List.of(scenario), overrides);
    }

    /**
     * Reads and checks scenarios laid over one another. Each must build on a file that those before it build on too; of each, only
     * the files that they have not are laid over them, later ones over earlier ones.
     *
     * @param scenarios folders that hold {@code scenario.yaml}, or YAML files, at least one
     * @param overrides values from the command line, laid over the files in this order
     * @return the combined scenario, named after all of them, bound and checked for every day
     * @throws ScenarioException if anything is wrong; it lists everything that is
     */
    public static LoadedScenario load(List<Path> scenarios, List<Assignment> overrides) throws ScenarioException {
        Faults faults = new Faults();
        Optional<LoadedScenario> loaded = load(scenarios, Overrides.Placed.onTheCommandLine(overrides), faults);
        faults.throwIfAny();
        return loaded.orElseThrow();
    }

    /** Reads and checks scenarios laid over one another; nothing is returned if there was a fault. */
    static Optional<LoadedScenario> load(List<Path> scenarios, List<Overrides.Placed> overrides, Faults faults) {
        InputLayers layers = InputLayers.read(scenarios, faults);
        Node.Mapping tree = layers.complete() ? new Overrides(faults).applied(layers.tree(), overrides) : layers.tree();
        return bound(layers.with(tree), faults);
    }

    /** Binds and checks what was read; nothing is returned if there was a fault. */
    static Optional<LoadedScenario> bound(InputLayers layers, Faults faults) {
        Node.Mapping tree = layers.tree();
        Binder binder = new Binder(faults, layers.complete());
        Optional<Object> bound = binder.record(RecordShape.of(Scenario.class), tree, new Spot(tree.place(), ""));
        Optional<Horizon> horizon = binder.part(tree, "horizon", Horizon.class);
        Optional<DatedChanges> changes = horizon.map(span -> new DatedChanges(span, tree, binder, faults));
        Optional<DatedValues> values = changes.map(dated -> new DatedValues(dated, horizon.get(), faults));
        if (bound.isEmpty() || !layers.complete()) {
            if (layers.complete()) {
                refuseMisfits(tree, binder, faults);
            }
            return Optional.empty();
        }
        Scenario base = (Scenario) bound.get();
        PolicyTimeline timeline =
                new TimelineBinder(base, tree, values.orElseThrow(), faults).timeline(changes.orElseThrow());
        return faults.none() ? Optional.of(new LoadedScenario(base, timeline, layers)) : Optional.empty();
    }

    /**
     * Reads and checks a scenario as the catalogue of scenarios demands it: every parameter must also have evidence and lie
     * inside the range of its evidence.
     *
     * @param scenario  a folder that holds {@code scenario.yaml}, or a YAML file
     * @param overrides values from the command line, laid over the files in this order
     * @return the scenario
     * @throws ScenarioException if anything is wrong; it lists everything that is
     */
    public static LoadedScenario loadForCatalogue(Path scenario, List<Assignment> overrides) throws ScenarioException {
        LoadedScenario loaded = load(scenario, overrides);
        List<Fault> faults = loaded.evidenceFaults();
        if (!faults.isEmpty()) {
            throw new ScenarioException(faults);
        }
        return loaded;
    }

    /** Checks how those parts fit together that could be read, where others could not. */
    private static void refuseMisfits(Node.Mapping tree, Binder binder, Faults faults) {
        ScenarioParts parts = new ScenarioParts(
                binder.list(tree, "origins", OriginState.class),
                binder.list(tree, "regions", Region.class),
                binder.list(tree, "zones", Zone.class),
                binder.list(tree, "custodians", Custodian.class),
                binder.list(tree, "break_outs", BreakOut.class),
                binder.list(tree, "crossings", Crossing.class),
                binder.list(tree, "links", Link.class),
                binder.list(tree, "affiliates", Affiliate.class),
                binder.list(tree, "inflow", InflowKnot.class));
        for (ScenarioConsistency.Problem problem : ScenarioConsistency.problems(parts)) {
            faults.add(PlaceFinder.of(tree, problem.path()), problem.path(), problem.message());
        }
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
}
