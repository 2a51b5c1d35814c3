package dispersal.storage;

import dispersal.scenario.Evidence;
import dispersal.scenario.Evidence.Distribution;
import dispersal.scenario.Evidence.Kind;
import dispersal.scenario.EvidenceRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence of a scenario and of those it builds on; what the scenario itself says goes over what it inherits.
 *
 * @param layers layers, the last being that of the scenario itself
 */
record EvidenceLayers(List<EvidenceLayer> layers) {

    EvidenceLayers {
        layers = List.copyOf(layers);
    }

    /**
     * Evidence with its layer.
     *
     * @param evidence the evidence
     * @param layer    number of its layer
     */
    private record Found(Evidence evidence, int layer) {}

    /** Every parameter among some values with its evidence. */
    EvidenceRegister register(List<ScenarioLeaves.Leaf> leaves) {
        List<EvidenceRegister.Entry> entries = new ArrayList<>();
        for (ScenarioLeaves.Leaf leaf : leaves) {
            leaf.parameter()
                    .ifPresent(parameter -> entries.add(new EvidenceRegister.Entry(
                            leaf.path(),
                            parameter,
                            Scalars.number(leaf.value()).orElseThrow(),
                            find(leaf.path()).map(Found::evidence))));
        }
        return new EvidenceRegister(entries);
    }

    /** Notes every parameter without evidence, without a range, or with a value outside its own range. */
    void check(EvidenceRegister register, Node.Mapping tree, Faults faults) {
        Set<String> paths = new LinkedHashSet<>();
        for (EvidenceRegister.Entry entry : register.entries()) {
            paths.add(entry.path());
            Place place = PlaceFinder.of(tree, entry.path());
            Optional<Found> found = find(entry.path());
            if (found.isEmpty()) {
                faults.add(
                        place,
                        entry.path(),
                        "has no evidence; give its source, kind, grade, low and high in evidence.yaml");
            } else {
                check(entry, found.get(), place, faults);
            }
        }
        for (EvidenceLayer layer : layers) {
            layer.named().forEach((path, named) -> refuseIdle(path, named.place(), paths, faults));
        }
    }

    private void check(EvidenceRegister.Entry entry, Found found, Place place, Faults faults) {
        Evidence evidence = found.evidence();
        boolean free = evidence.kind() == Kind.CONVENTION || evidence.distribution() == Distribution.FIXED;
        if (evidence.low().isEmpty() || evidence.high().isEmpty()) {
            if (!free) {
                faults.add(
                        place, entry.path(), "its evidence gives no range; give low and high, or distribution: fixed");
            }
            return;
        }
        double low = evidence.low().getAsDouble();
        double high = evidence.high().getAsDouble();
        boolean changedLater = layerOf(place.file()) > found.layer();
        if (!changedLater && (entry.value() < low || entry.value() > high)) {
            faults.add(
                    place,
                    entry.path(),
                    Scalars.written(entry.value()) + " lies outside the range of its evidence, " + Scalars.written(low)
                            + " to " + Scalars.written(high));
        }
    }

    private static void refuseIdle(String pattern, Place place, Collection<String> paths, Faults faults) {
        if (paths.stream().noneMatch(path -> EvidenceLayer.covers(pattern, path))) {
            String shown = Scalars.shown(pattern);
            faults.add(
                    place,
                    shown,
                    "is no parameter of the scenario" + NearestName.suggestion(pattern, near(pattern, paths)));
        }
    }

    /** Paths that begin like a pattern, among which a misspelt one is looked for. */
    private static List<String> near(String pattern, Collection<String> paths) {
        String beginning = pattern.substring(0, Math.max(0, pattern.indexOf('.') + 1));
        return paths.stream().filter(path -> path.startsWith(beginning)).toList();
    }

    private Optional<Found> find(String path) {
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            Optional<Evidence> evidence = layers.get(layer).of(path);
            if (evidence.isPresent()) {
                return Optional.of(new Found(evidence.get(), layer));
            }
        }
        return Optional.empty();
    }

    /** Layer of a file; the command line comes after all of them. */
    private int layerOf(String file) {
        for (int layer = 0; layer < layers.size(); layer++) {
            if (layers.get(layer).files().contains(file)) {
                return layer;
            }
        }
        return layers.size();
    }
}
