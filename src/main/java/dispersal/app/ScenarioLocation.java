package dispersal.app;

import dispersal.storage.NearestName;
import dispersal.storage.StudyFile;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the scenario a user means: a YAML file, a folder that holds {@code scenario.yaml}, or a name in the catalogue. */
final class ScenarioLocation {

    /** Folder of the catalogue, seen from where the program is started. */
    static final Path CATALOGUE = Path.of("scenarios");

    private static final String FILE = "scenario.yaml";

    private ScenarioLocation() {}

    /**
     * Finds a scenario.
     *
     * @param given what the user wrote
     * @return its file
     * @throws InputException if there is no such scenario
     */
    static Path find(String given) throws InputException {
        if (given.isBlank()) {
            throw new InputException("the name of the scenario is empty\n  give a folder that holds " + FILE
                    + ", a YAML file, or a name from the catalogue");
        }
        Optional<Path> found = existing(path(given));
        if (found.isPresent()) {
            if (StudyFile.is(found.get())) {
                throw isStudy(given);
            }
            return found.get();
        }
        if (StudyLocation.named(given).isPresent()) {
            throw isStudy(given);
        }
        Path path = path(given);
        if (Files.isDirectory(path)) {
            throw new InputException(given + ": the folder holds no " + FILE
                    + "\n  give a folder with that file, a YAML file, or a name from the catalogue"
                    + suggestion(given));
        }
        throw new InputException(given + ": no such scenario" + "\n  give a folder that holds " + FILE
                + ", a YAML file, or a name from the catalogue" + suggestion(given));
    }

    private static InputException isStudy(String given) {
        return new InputException(given + ": is a study, not a scenario\n  to look what it would do: "
                + TypedCommand.of("sweep", given, "--dry-run") + "\n  to run it: " + TypedCommand.of("sweep", given));
    }

    /**
     * The file of a scenario, if there is one.
     *
     * @param path a file, a folder, or a name in the catalogue
     * @return the file
     */
    static Optional<Path> existing(Path path) {
        if (Files.isRegularFile(path)) {
            return Optional.of(path);
        }
        if (Files.isRegularFile(path.resolve(FILE))) {
            return Optional.of(path.resolve(FILE));
        }
        Path named = CATALOGUE.resolve(path).resolve(FILE);
        return path.getNameCount() == 1 && Files.isRegularFile(named) ? Optional.of(named) : Optional.empty();
    }

    private static Path path(String given) throws InputException {
        try {
            return Path.of(given);
        } catch (InvalidPathException exception) {
            throw new InputException(given + ": not a name of a file: " + exception.getReason());
        }
    }

    private static String suggestion(String given) {
        List<String> catalogue = catalogue();
        if (catalogue.isEmpty()) {
            return "\n  there is no catalogue here: start the program in the folder that holds 'scenarios'";
        }
        return NearestName.of(name(given), catalogue)
                .map(nearest -> "\n  did you mean " + nearest + "?")
                .orElseGet(() -> "\n  the catalogue has " + String.join(", ", catalogue));
    }

    private static String name(String given) {
        Path path = Path.of(given).normalize();
        return path.startsWith(CATALOGUE) && path.getNameCount() > 1
                ? path.getName(1).toString()
                : given;
    }

    private static List<String> catalogue() {
        if (!Files.isDirectory(CATALOGUE)) {
            return List.of();
        }
        try (Stream<Path> members = Files.list(CATALOGUE)) {
            return members.filter(member -> Files.isRegularFile(member.resolve(FILE)))
                    .map(member -> member.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException exception) {
            return List.of();
        }
    }
}
