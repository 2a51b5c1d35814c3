package dispersal.app;

import dispersal.storage.NearestName;
import dispersal.storage.ScenarioFile;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the study a user means: a YAML file, or a name in the catalogue. */
final class StudyLocation {

    private static final Path CATALOGUE = ScenarioLocation.CATALOGUE.resolve("studies");
    private static final String ENDING = ".yaml";

    private StudyLocation() {}

    /**
     * Finds a study.
     *
     * @param given what the user wrote
     * @return its file
     * @throws InputException if there is no such study
     */
    static Path find(String given) throws InputException {
        Path path;
        try {
            path = Path.of(given);
        } catch (InvalidPathException exception) {
            throw new InputException(given + ": not a name of a file: " + exception.getReason());
        }
        if (!given.isBlank() && Files.isRegularFile(path)) {
            if (ScenarioFile.is(path)) {
                throw isScenario(given);
            }
            return path;
        }
        Optional<Path> named = named(given);
        if (named.isPresent()) {
            return named.get();
        }
        if (!given.isBlank() && ScenarioLocation.existing(path).isPresent()) {
            throw isScenario(given);
        }
        throw new InputException((given.isBlank() ? "the name of the study is empty" : given + ": no such study")
                + "\n  give a YAML file, or a name from " + CATALOGUE + suggestion(given));
    }

    private static InputException isScenario(String given) {
        return new InputException(given + ": is a scenario, not a study\n  to run it: " + TypedCommand.of("run", given)
                + "\n  to run it many times or at many points, write a study with it as its base");
    }

    /**
     * A study of the catalogue.
     *
     * @param given what the user wrote
     * @return its file; nothing if the catalogue has none of that name
     */
    static Optional<Path> named(String given) {
        return catalogue().contains(given) ? Optional.of(CATALOGUE.resolve(given + ENDING)) : Optional.empty();
    }

    private static String suggestion(String given) {
        List<String> catalogue = catalogue();
        return NearestName.of(given, catalogue)
                .map(nearest -> "\n  did you mean " + nearest + "?")
                .orElseGet(() -> catalogue.isEmpty() ? "" : "\n  there are " + String.join(", ", catalogue));
    }

    private static List<String> catalogue() {
        if (!Files.isDirectory(CATALOGUE)) {
            return List.of();
        }
        try (Stream<Path> members = Files.list(CATALOGUE)) {
            return members.map(member -> member.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException exception) {
            return List.of();
        }
    }
}
