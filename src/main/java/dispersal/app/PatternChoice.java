package dispersal.app;

import dispersal.analysis.validation.MalformedPatterns;
import dispersal.analysis.validation.Pattern;
import dispersal.analysis.validation.PatternBook;
import dispersal.analysis.validation.Setting;
import dispersal.scenario.Affiliate;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.storage.PatternFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The published patterns a command is about. */
final class PatternChoice {

    private static final Path BASELINE =
            PatternFolder.beside(ScenarioLocation.CATALOGUE.resolve("baseline").resolve("scenario.yaml"));

    @Option(
            names = "--patterns",
            paramLabel = "DIR",
            description = "Folder with tables of published patterns. Default: the folder patterns beside the scenario.")
    private Optional<Path> folder = Optional.empty();

    /**
     * Reads the patterns.
     *
     * @param scenarioFile file of the scenario, or files joined by {@code +}
     * @return the patterns
     * @throws InputException if there is no such folder, or its tables are wrong; with all that is wrong
     * @throws IOException    if the folder cannot be looked at
     */
    List<Pattern> patterns(String scenarioFile) throws InputException, IOException {
        Path found =
                folder.orElseGet(() -> PatternFolder.beside(Path.of(scenarioFile.split("\\+", -1)[0])));
        if (!Files.isDirectory(found)) {
            throw new InputException(
                    found + ": no such folder of published patterns\n  name one with --patterns, such as"
                            + " --patterns " + BASELINE);
        }
        try {
            return PatternFolder.read(found);
        } catch (MalformedPatterns broken) {
            int faults = broken.faults().size();
            throw new InputException(found + ": found " + faults + (faults == 1 ? " fault" : " faults")
                    + "; nothing was written\n" + String.join("\n", broken.faults()));
        }
    }

    /**
     * The patterns as a book about a scenario.
     *
     * @param scenario     the scenario
     * @param scenarioFile its file, or files joined by {@code +}
     * @return the book
     * @throws InputException as for {@link #patterns}
     * @throws IOException    if the folder cannot be looked at
     */
    PatternBook book(Scenario scenario, String scenarioFile) throws InputException, IOException {
        return new PatternBook(patterns(scenarioFile), setting(scenario));
    }

    /** The places of a scenario. */
    static Setting setting(Scenario scenario) {
        return new Setting(
                scenario.origins().stream().collect(Collectors.toMap(OriginState::id, OriginState::region)),
                scenario.affiliates().stream().map(Affiliate::id).collect(Collectors.toSet()));
    }
}
