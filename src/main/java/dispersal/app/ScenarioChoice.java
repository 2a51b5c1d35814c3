package dispersal.app;

import dispersal.scenario.Assignment;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario a command is about, with the values set for this once. */
final class ScenarioChoice {

    @Parameters(
            paramLabel = "SCENARIO",
            description =
                    "A folder that holds scenario.yaml, a YAML file, or a name from the catalogue in scenarios/; or"
                            + " several joined by +, laid over one another.")
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
        return ScenarioSource.find(scenario).load(overrides());
    }

    /**
     * The file of the scenario, or its files joined by {@code +}.
     *
     * @throws InputException if there is none
     */
    String file() throws InputException {
        return ScenarioSource.find(scenario).text();
    }

    /**
     * The values set for this once.
     *
     * @throws ScenarioException if a setting is not {@code path=value}
     */
    List<Assignment> overrides() throws ScenarioException {
        return overrides(settings);
    }

    /**
     * Values set for once.
     *
     * @param settings as typed, {@code path=value}
     * @return path and value of each
     * @throws ScenarioException if a setting is not {@code path=value}
     */
    static List<Assignment> overrides(List<String> settings) throws ScenarioException {
        List<Assignment> overrides = new ArrayList<>();
        for (String setting : settings) {
            overrides.add(ScenarioFile.assignment(setting));
        }
        return overrides;
    }
}
