package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.scenario.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws are read whole or refused with all that is wrong, and know what they may move. */
class ParameterDrawsTest {

    private static final String KILL = "attrition.kill_base_per_day";
    private static final String EXECUTION = "coercion.execution_probability";

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void write_scenarios() throws IOException {
        String tutorial = root.toRealPath()
                .resolve("calibrated")
                .relativize(Path.of("scenarios/tutorial").toRealPath())
                .toString()
                .replace('\\', '/');
        write(
                "calibrated/scenario.yaml",
                "extends: " + tutorial + "\nname: calibrated\nposterior: draws.csv\n"
                        + "attrition: {kill_base_per_day: 0.0007}\n");
        write("calibrated/draws.csv", "draw," + KILL + "," + EXECUTION + "\n1,0.001,0.1\n2,0.0005,0.2\n");
        write("policy/scenario.yaml", "extends: ../calibrated\nname: policy\nattrition: {kill_base_per_day: 0.002}\n");
        write("plain/scenario.yaml", "extends: ../calibrated\nname: plain\nposterior: none\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private LoadedScenario load(String name, String... settings) throws ScenarioException {
        List<Assignment> overrides = new ArrayList<>();
        for (String setting : settings) {
            overrides.add(ScenarioFile.assignment(setting));
        }
        return ScenarioFile.load(root.resolve(name), overrides);
    }

    private ParameterDraws read(String name, String... settings) throws ScenarioException {
        LoadedScenario scenario = load(name, settings);
        return ParameterDraws.read(scenario, scenario.posterior().orElseThrow(), 2);
    }

    private List<String> faults(String table) throws IOException, ScenarioException {
        Path file = write("wrong.csv", table);
        try {
            ParameterDraws.read(load("calibrated"), file, 10);
            return List.of();
        } catch (ScenarioException refused) {
            return refused.faults().stream()
                    .map(fault -> fault.toString().replaceFirst("^.*wrong\\.csv:?", ""))
                    .toList();
        }
    }

    @Test
    void draws_move_what_the_file_that_names_them_says_itself() throws ScenarioException {
        ParameterDraws draws = read("calibrated");
        assertThat(draws.paths()).containsExactly(KILL, EXECUTION);
        assertThat(draws.untouched()).isEmpty();
        assertThat(draws.values(1)).containsEntry(KILL, 0.0005).containsEntry(EXECUTION, 0.2);
    }

    @Test
    void what_a_scenario_above_says_holds() throws ScenarioException {
        ParameterDraws draws = read("policy");
        assertThat(draws.paths()).containsExactly(EXECUTION);
        assertThat(draws.untouched()).singleElement().satisfies(kept -> {
            assertThat(kept.path()).isEqualTo(KILL);
            assertThat(kept.where()).endsWith("policy/scenario.yaml");
        });
        assertThat(draws.table().columns()).hasSize(2);
    }

    @Test
    void what_the_command_line_says_holds() throws ScenarioException {
        ParameterDraws draws = read("calibrated", "coercion.execution_probability=0.5");
        assertThat(draws.paths()).containsExactly(KILL);
        assertThat(draws.untouched()).containsExactly(new ParameterDraws.Untouched(EXECUTION, "--set"));
    }

    @Test
    void dated_history_of_a_scenario_above_holds() throws IOException, ScenarioException {
        write(
                "turn/scenario.yaml",
                "extends: ../calibrated\nname: turn\nhistory: {turn: {date: 2017-08-01, path: " + EXECUTION
                        + ", value: 0.3}}\n");
        assertThat(read("turn").paths()).containsExactly(KILL);
    }

    @Test
    void none_undoes_what_is_named_beneath() throws ScenarioException {
        assertThat(load("plain").posterior()).isEmpty();
        assertThat(load("policy").posterior()).isPresent();
    }

    @Test
    void the_resolved_scenario_names_the_table_and_reads_the_same_draws() throws IOException, ScenarioException {
        ParameterDraws draws = read("policy");
        write("whole/scenario.yaml", load("policy").resolvedYaml("posterior.csv"));
        TableFile.write(draws.table(), root.resolve("whole/posterior.csv"));
        ParameterDraws again = read("whole");
        assertThat(again.table().rows().toArray(Object[][]::new))
                .isDeepEqualTo(draws.table().rows().toArray(Object[][]::new));
        assertThat(again.digest()).isEqualTo(draws.keptDigest());
        assertThat(load("whole").hash()).isEqualTo(load("policy").hash());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws IOException, ScenarioException {
        assertThat(faults("attrition.kill_bas,choice.rule,origins.*.severity,population.agent_weight," + EXECUTION
                        + "\n1,1,1,1,1.5\n1,1,1\n"))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("unknown path attrition.kill_bas"),
                        fault -> assertThat(fault).isEqualTo("1:1: column draw is missing; it numbers the draws"),
                        fault -> assertThat(fault).contains("choice.rule: is not a number"),
                        fault -> assertThat(fault).contains("a star is not allowed here"),
                        fault -> assertThat(fault).contains("population.agent_weight: cannot be drawn"),
                        fault -> assertThat(fault)
                                .contains(EXECUTION + ": expected a number from 0 to 1")
                                .endsWith("found 1.5"),
                        fault -> assertThat(fault).isEqualTo("3:1: has 3 cells, the headings are 5"));
    }

    @Test
    void tables_without_draws_or_parameters_are_refused() throws IOException, ScenarioException {
        assertThat(faults("draw," + KILL + "\n")).singleElement().asString().contains("has no rows");
        assertThat(faults("draw\n1\n")).singleElement().asString().contains("has no parameters");
        assertThat(faults("")).singleElement().asString().contains("is empty");
        assertThat(faults("draw," + KILL + "\n1,0.1\n1,0.1\n")).containsExactly("3:1: draw: draw 1 is given twice");
    }

    @Test
    void values_that_do_not_fit_together_are_told_draw_by_draw() throws IOException, ScenarioException {
        assertThat(faults("draw,interdiction.captured_share\n1,0.3\n2,0.9\n"))
                .singleElement()
                .asString()
                .startsWith("3:1: interdiction: ")
                .endsWith("given interdiction.captured_share = 0.9 in draw 2");
    }

    @Test
    void a_named_table_that_is_missing_is_told_where_it_is_named() throws IOException {
        Files.delete(root.resolve("calibrated/draws.csv"));
        assertThatThrownBy(() -> read("policy"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("calibrated/scenario.yaml:3:12: posterior: there is no such file");
    }
}
