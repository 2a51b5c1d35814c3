package dispersal.app;

import dispersal.storage.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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
            return path;
        }
        Path named = CATALOGUE.resolve(given + ENDING);
        if (!given.isBlank() && path.getNameCount() == 1 && Files.isRegularFile(named)) {
            return named;
        }
        throw new InputException((given.isBlank() ? "the name of the study is empty" : given + ": no such study")
                + "\n  give a YAML file, or a name from " + CATALOGUE + suggestion(given));
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
