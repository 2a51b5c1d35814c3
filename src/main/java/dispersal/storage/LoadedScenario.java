package dispersal.storage;

import dispersal.scenario.EvidenceRegister;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A scenario that was read from files, checked, and bound for every day of its horizon. */
public final class LoadedScenario {

    private final Scenario scenario;
    private final PolicyTimeline timeline;
    private final InputLayers layers;

    LoadedScenario(Scenario scenario, PolicyTimeline timeline, InputLayers layers) {
        this.scenario = scenario;
        this.timeline = timeline;
        this.layers = layers;
    }

    /** The scenario as the files and the command line give it, before any dated change. */
    public Scenario scenario() {
        return scenario;
    }

    /** What holds on each day. */
    public PolicyTimeline timeline() {
        return timeline;
    }

    /** Every parameter with its meaning, its value before any dated change, and where the value comes from. */
    public EvidenceRegister evidence() {
        return evidenceLayers().register(ScenarioLeaves.of(scenario).leaves());
    }

    /**
     * Parameters whose evidence would not do for the catalogue of scenarios: none at all, no range, or a value outside the range
     * that a scenario gives for its own value. Values that this scenario or the command line changed may lie outside the range
     * they inherit.
     *
     * @return faults in the order of the files, empty if all is well
     */
    public List<Fault> evidenceFaults() {
        Faults faults = new Faults();
        evidenceLayers().check(evidence(), layers.tree(), faults);
        return faults.inOrder();
    }

    private EvidenceLayers evidenceLayers() {
        return new EvidenceLayers(layers.evidence());
    }

    /** What it was bound from. */
    InputLayers layers() {
        return layers;
    }

    /** The table of draws of parameters that the scenario names to be used where it is run many times. */
    public Optional<Path> posterior() {
        return layers.posterior().map(NamedPosterior::file);
    }

    /** The complete input as one YAML file that needs no other and loads as an equal scenario. */
    public String resolvedYaml() {
        return ScenarioYaml.of(scenario);
    }

    /**
     * The complete input of a scenario that is run with draws of parameters.
     *
     * @param table name of the table of draws, beside the file
     * @return one YAML file that needs no other but the table
     */
    public String resolvedYaml(String table) {
        return resolvedYaml() + NamedPosterior.KEY + ": " + table + "\n";
    }

    /** SHA-256 of everything that bears on results, as 64 hexadecimal digits; names and titles do not, nor do draws of parameters. */
    public String hash() {
        StringBuilder meaning = new StringBuilder(InputLayers.SCHEMA).append('\n');
        for (ScenarioLeaves.Leaf leaf : ScenarioLeaves.of(scenario).leaves()) {
            if (!leaf.label()) {
                meaning.append(leaf.path()).append('=').append(leaf.value()).append('\n');
            }
        }
        return Sha256.of(meaning.toString());
    }

    /** Every single value with the place where it is written, in the order of the records. */
    public List<ValueAt> values() {
        return ScenarioLeaves.of(scenario).leaves().stream().map(this::at).toList();
    }

    /** The words from which a value is chosen, empty for anything else. */
    public List<String> words(String path) {
        return ScenarioLeaves.of(scenario).leaves().stream()
                .filter(leaf -> leaf.path().equals(path))
                .flatMap(leaf -> leaf.words().stream())
                .toList();
    }

    private ValueAt at(ScenarioLeaves.Leaf leaf) {
        Place place = PlaceFinder.of(layers.tree(), leaf.path());
        return new ValueAt(leaf.path(), leaf.value(), place.file(), place.line(), place.column());
    }
}
