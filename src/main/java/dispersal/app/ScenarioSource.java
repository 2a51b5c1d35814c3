package dispersal.app;

import dispersal.scenario.Assignment;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files of the scenario a user means: one, or several joined by {@code +} and laid over one another.
 *
 * @param files the files, at least one
 */
record ScenarioSource(List<Path> files) {

    /** Copies the list. */
    ScenarioSource {
        files = List.copyOf(files);
    }

    /**
     * Finds a scenario or a combination.
     *
     * @param given what the user wrote
     * @return its files
     * @throws InputException if there is no such scenario
     */
    static ScenarioSource find(String given) throws InputException {
        if (given.indexOf('+') < 0 || exists(given)) {
            return new ScenarioSource(List.of(ScenarioLocation.find(given)));
        }
        List<Path> files = new ArrayList<>();
        for (String part : given.split("\\+", -1)) {
            files.add(ScenarioLocation.find(part));
        }
        return new ScenarioSource(files);
    }

    private static boolean exists(String given) {
        try {
            return Files.exists(Path.of(given));
        } catch (InvalidPathException exception) {
            return false;
        }
    }

    /**
     * Loads it.
     *
     * @param overrides values set on the command line
     * @return the scenario, bound and checked
     * @throws ScenarioException if anything in it is wrong
     */
    LoadedScenario load(List<Assignment> overrides) throws ScenarioException {
        return ScenarioFile.load(files, overrides);
    }

    /** The files as one word, joined by {@code +}, with forward slashes. */
    String text() {
        return files.stream().map(file -> file.toString().replace('\\', '/')).collect(Collectors.joining("+"));
    }
}
