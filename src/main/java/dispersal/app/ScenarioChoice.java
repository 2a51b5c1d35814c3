package dispersal.app;

import dispersal.scenario.Assignment;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario a command is about, with the values set for this once. */
final class ScenarioChoice {

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A folder that holds scenario.yaml, a YAML file, or a name from the catalogue in scenarios/.")
    private String scenario = "";

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Sets a value for this once, checked like one in the file; * stands for every member of a list. Repeatable.")
    private List<String> settings = new ArrayList<>();

    /**
     * Loads the scenario.
     *
     * @return the scenario, bound and checked
     * @throws InputException    if there is no such scenario
     * @throws ScenarioException if anything in it is wrong
     */
    LoadedScenario load() throws InputException, ScenarioException {
        return ScenarioFile.load(file(), overrides());
    }

    /**
     * The file of the scenario.
     *
     * @throws InputException if there is none
     */
    Path file() throws InputException {
        return ScenarioLocation.find(scenario);
    }

    /**
     * The values set for this once.
     *
     * @throws ScenarioException if a setting is not {@code path=value}
     */
    List<Assignment> overrides() throws ScenarioException {
        List<Assignment> overrides = new ArrayList<>();
        for (String setting : settings) {
            overrides.add(ScenarioFile.assignment(setting));
        }
        return overrides;
    }
}
