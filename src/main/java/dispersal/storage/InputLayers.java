package dispersal.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario file with everything it builds on, laid over one another: the file it extends, then its tables, then its own
 * values.
 *
 * @param tree      all values
 * @param evidence  evidence by layer, the last being that of the file itself
 * @param posterior draws of parameters that a file names, unless one above it says {@code none}
 * @param complete  whether every file could be read
 */
record InputLayers(
        Node.Mapping tree, List<EvidenceLayer> evidence, Optional<NamedPosterior> posterior, boolean complete) {

    /** Version of the file format. */
    static final String SCHEMA = "dispersal/1";

    /** Keys of a file that are not part of the scenario. */
    static final List<String> DIRECTIVES = List.of("schema", "extends", "tables", NamedPosterior.KEY);

    private static final String DEFAULT_FILE = "scenario.yaml";

    /**
     * Reads a scenario, or several laid over one another.
     *
     * @param scenarios files, or folders with {@code scenario.yaml}; of each, only what those before have not is laid over them
     * @param faults    takes what is wrong
     * @return the layers; of several scenarios under a name made of theirs
     */
    static InputLayers read(List<Path> scenarios, Faults faults) {
        if (scenarios.size() == 1) {
            Path only = scenarios.get(0);
            return new LayerReader(faults).read(file(only), Place.ofFile(SourceText.name(only)));
        }
        LayerReader reader = new LayerReader(faults);
        CombinedLabels labels = new CombinedLabels();
        InputLayers layers = unreadable("");
        String before = "";
        for (Path scenario : scenarios) {
            layers = reader.add(file(scenario), before);
            labels.add(layers.tree());
            before += (before.isEmpty() ? "" : " + ") + SourceText.name(scenario);
        }
        return new InputLayers(
                layers.tree().overlaid(labels.layer(layers.tree().place())),
                layers.evidence(),
                layers.posterior(),
                layers.complete());
    }

    /** The same layers with other values. */
    InputLayers with(Node.Mapping values) {
        return new InputLayers(values, evidence, posterior, complete);
    }

    /** The number of the layer that a file belongs to; beyond all layers for values that come from no file. */
    int layerOf(String file) {
        for (int layer = evidence.size() - 1; layer >= 0; layer--) {
            if (evidence.get(layer).files().contains(file)) {
                return layer;
            }
        }
        return evidence.size();
    }

    /** The file that a path of a scenario means. */
    static Path file(Path scenario) {
        return Files.isDirectory(scenario) ? scenario.resolve(DEFAULT_FILE) : scenario;
    }

    /** What remains of a file that cannot be read: nothing. */
    static InputLayers unreadable(String file) {
        return new InputLayers(new Node.Mapping(Place.ofFile(file), Map.of()), List.of(), Optional.empty(), false);
    }
}
