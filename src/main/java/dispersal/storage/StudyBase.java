package dispersal.storage;

import dispersal.scenario.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the scenario that a study file asks its questions of, with the values that the study gives it. */
final class StudyBase {

    private static final Path CATALOGUE = Path.of("scenarios");
    private static final String HINT = "a folder or file relative to this one, or a name from the catalogue";
    private static final String WEIGHT = "population.agent_weight";

    private final Path file;
    private final MappingReader study;
    private final Faults faults;

    StudyBase(Path file, MappingReader study, Faults faults) {
        this.file = file;
        this.study = study;
        this.faults = faults;
    }

    /** The scenario; nothing if anything is wrong with it. */
    Optional<LoadedScenario> read() {
        List<Overrides.Placed> overrides = overrides();
        Optional<Node> given = study.required("base", HINT);
        Optional<String> text = given.flatMap(node -> study.text("base"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Path>> scenarios = scenarios(text.get(), faults);
        if (scenarios.isEmpty()) {
            return Optional.empty();
        }
        Faults ofScenario = new Faults();
        Optional<LoadedScenario> loaded = ScenarioFile.load(scenarios.get(), overrides, ofScenario);
        ofScenario.inOrder().forEach(faults::add);
        return loaded;
    }

    /** The scenario without the values that the study gives it; nothing if anything is wrong with it all the same. */
    Optional<LoadedScenario> plain() {
        Faults told = new Faults();
        return study.node("base")
                .flatMap(node -> node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty())
                .flatMap(text -> scenarios(text, told))
                .flatMap(scenarios -> ScenarioFile.load(scenarios, List.of(), told));
    }

    /** File of the scenario, or of the first where several are joined; nothing if there is no such scenario. */
    Optional<Path> scenarioFile() {
        Faults told = new Faults();
        return study.node("base")
                .flatMap(node -> node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty())
                .flatMap(text -> scenarios(text, told))
                .map(found -> InputLayers.file(found.get(0)));
    }

    private Optional<List<Path>> scenarios(String text, Faults missing) {
        List<Path> scenarios = new ArrayList<>();
        boolean all = true;
        for (String name : text.split("\\+", -1)) {
            Optional<Path> scenario = find(name.strip(), missing);
            scenario.ifPresent(scenarios::add);
            all &= scenario.isPresent();
        }
        return all ? Optional.of(scenarios) : Optional.empty();
    }

    private List<Overrides.Placed> overrides() {
        List<Overrides.Placed> overrides = new ArrayList<>();
        Optional<Node> set = study.node("set");
        if (set.isPresent() && set.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach((path, entry) -> {
                if (entry.value() instanceof Node.Scalar scalar && !Scalars.isNothing(scalar)) {
                    overrides.add(new Overrides.Placed(new Assignment(path, scalar.text()), scalar.place()));
                } else {
                    study.refuse("set", entry.value(), "a single value");
                }
            });
        } else if (set.isPresent()) {
            study.refuse("set", set.get(), "a mapping from paths to values");
        }
        study.node("weight").ifPresent(weight -> weigh(weight, overrides));
        return overrides;
    }

    private void weigh(Node weight, List<Overrides.Placed> overrides) {
        if (overrides.stream().anyMatch(override -> override.assignment().path().equals(WEIGHT))) {
            faults.add(study.spot("weight"), "set gives " + WEIGHT + " already");
        } else if (weight instanceof Node.Scalar scalar) {
            overrides.add(new Overrides.Placed(new Assignment(WEIGHT, scalar.text()), scalar.place()));
        } else {
            study.refuse("weight", weight, "a whole number");
        }
    }

    private Optional<Path> find(String name, Faults missing) {
        List<Path> places = new ArrayList<>();
        try {
            places.add(file.resolveSibling(name).normalize());
            if (!name.isEmpty() && Path.of(name).getNameCount() == 1) {
                places.add(file.resolveSibling("..").resolve(name).normalize());
                places.add(CATALOGUE.resolve(name));
            }
        } catch (InvalidPathException e) {
            missing.add(study.spot("base"), "expected " + HINT + ", found " + Scalars.shown(name));
            return Optional.empty();
        }
        Optional<Path> found = places.stream()
                .filter(place -> !name.isEmpty() && Files.isRegularFile(InputLayers.file(place)))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = catalogue();
            missing.add(
                    study.spot("base"),
                    "there is no scenario " + Scalars.shown(name) + "; expected " + HINT
                            + (known.isEmpty() ? "" : ": " + String.join(", ", known))
                            + NearestName.suggestion(name, known));
        }
        return found;
    }

    private static List<String> catalogue() {
        try (Stream<Path> folders = Files.list(CATALOGUE)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("scenario.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
