package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users read when something is wrong with what they asked for. */
class MessagesTest {

    private static final String TUTORIAL = "scenarios/tutorial";

    @TempDir
    Path root;

    private String complaint(String... arguments) {
        TestConsole console = new TestConsole();
        assertThat(console.run(arguments)).as(console.err()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).doesNotContain("Exception").doesNotContain("\tat ");
        return console.err();
    }

    @Test
    void options_that_cannot_be_are_told() {
        assertThat(complaint("run", TUTORIAL, "--replicates", "0"))
                .isEqualTo("error: --replicates: found 0, expected 1 or more\n");
        assertThat(complaint("run", TUTORIAL, "--workers", "-1"))
                .isEqualTo("error: --workers: found -1, expected 1 or more\n");
        assertThat(complaint("run", TUTORIAL, "--seed", "one"))
                .isEqualTo(
                        "error: --seed: found 'one', expected a whole number\n  see: java -jar target/dispersal.jar run --help\n");
        assertThat(complaint("run", TUTORIAL, "--metrics", "fates,fate"))
                .startsWith("error: --metrics: found 'fate', expected one of fates, ");
        assertThat(complaint("run", TUTORIAL, "--replicates", "99999999999"))
                .isEqualTo("error: --replicates: found '99999999999', expected a smaller whole number\n"
                        + "  see: java -jar target/dispersal.jar run --help\n");
        assertThat(complaint("plot", TUTORIAL, "--format", "pdf"))
                .isEqualTo(
                        "error: --format: found 'pdf', expected png or svg\n  see: java -jar target/dispersal.jar plot --help\n");
        assertThat(complaint("run"))
                .isEqualTo(
                        "error: Missing required parameter: 'SCENARIO'\n  see: java -jar target/dispersal.jar run --help\n");
        assertThat(complaint("run", TUTORIAL, "--replicate=2"))
                .startsWith("error: Unknown option: '--replicate=2'")
                .contains("--replicates")
                .endsWith("  see: java -jar target/dispersal.jar run --help\n");
    }

    @Test
    void a_study_given_as_a_scenario_is_told_with_the_command_for_studies() {
        for (String study : List.of("scenarios/studies/tutorial-latin.yaml", "tutorial-latin")) {
            String command = "java -jar target/dispersal.jar sweep " + study;
            String told = "error: " + study + ": is a study, not a scenario\n  to look what it would do: " + command
                    + " --dry-run\n  to run it: " + command + "\n";
            assertThat(complaint("run", study)).isEqualTo(told);
            assertThat(complaint("check", study)).isEqualTo(told);
            assertThat(complaint("compare", TUTORIAL, study)).isEqualTo(told);
        }
    }

    @Test
    void a_scenario_given_as_a_study_is_told_with_the_command_for_scenarios() {
        for (String scenario : List.of(
                TUTORIAL,
                "tutorial",
                "scenarios/tutorial/scenario.yaml",
                "scenarios/sealed-turkish-border/scenario.yaml")) {
            String told = "error: " + scenario + ": is a scenario, not a study\n"
                    + "  to run it: java -jar target/dispersal.jar run " + scenario + "\n"
                    + "  to run it many times or at many points, write a study with it as its base\n";
            assertThat(complaint("sweep", scenario)).isEqualTo(told);
        }
    }

    @Test
    void a_missing_scenario_is_told() {
        assertThat(complaint("run", "tutoral"))
                .isEqualTo("error: tutoral: no such scenario\n"
                        + "  give a folder that holds scenario.yaml, a YAML file, or a name from the catalogue\n"
                        + "  did you mean tutorial?\n");
    }

    @Test
    void a_nameless_scenario_is_told() {
        assertThat(complaint("run", " "))
                .isEqualTo("error: the name of the scenario is empty\n"
                        + "  give a folder that holds scenario.yaml, a YAML file, or a name from the catalogue\n");
    }

    @Test
    void all_faults_of_a_scenario_are_told_and_nothing_is_written() {
        Path out = root.resolve("out");
        String said = complaint(
                "run",
                TUTORIAL,
                "--set",
                "attrition.kill_bas_per_day=1",
                "--set",
                "population.agent_weight=0",
                "--out",
                out.toString());
        assertThat(said)
                .startsWith("error: found 2 faults; nothing was written\n--set: ")
                .contains("attrition.kill_bas_per_day", "did you mean kill_base_per_day?", "population.agent_weight");
        assertThat(out).doesNotExist();
        assertThat(complaint("run", TUTORIAL, "--set", "seed"))
                .startsWith("error: found 1 fault; nothing was written\n--set: expected path=value ");
    }

    @Test
    void a_folder_that_is_not_empty_is_refused_and_left_alone() throws IOException {
        Files.writeString(root.resolve("thesis.txt"), "years of work");
        assertThat(complaint("run", TUTORIAL, "--out", root.toString()))
                .isEqualTo("error: " + root + ": the folder is not empty, results are never written over others\n"
                        + "  give a folder that does not exist yet, or leave out --out\n");
        try (Stream<Path> members = Files.list(root)) {
            assertThat(members).containsExactly(root.resolve("thesis.txt"));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThat(complaint("run", TUTORIAL, "--out", file.resolve("out").toString()))
                .startsWith("error: " + file.resolve("out") + ": cannot be written: ")
                .endsWith("\n  give another folder with --out\n");
    }

    @Test
    void folders_without_results_are_told() {
        for (String command : List.of("plot", "reproduce")) {
            assertThat(complaint(command, root.resolve("none").toString()))
                    .as(command)
                    .isEqualTo("error: " + root.resolve("none") + ": no such folder\n"
                            + "  give a result folder, as 'run' prints it at its end\n");
            assertThat(complaint(command, root.toString()))
                    .as(command)
                    .isEqualTo("error: " + root + ": not a result folder, it has no manifest.json\n");
        }
    }

    @Test
    void a_list_of_parameters_that_is_saved_has_its_sources_whole() {
        String source = "assumption: many";
        TestConsole saved = new TestConsole();
        assertThat(saved.run("check", "baseline")).isEqualTo(ExitCode.DONE);
        assertThat(saved.out()).contains(source).doesNotContain("…\n");
    }

    @Test
    void an_unknown_path_is_met_with_the_nearest() {
        assertThat(complaint("explain", TUTORIAL, "attrition.kill_siege_per_dy"))
                .isEqualTo("error: attrition.kill_siege_per_dy: no such path in scenarios/tutorial/scenario.yaml\n"
                        + "  did you mean attrition.kill_siege_per_day?\n");
        assertThat(complaint("explain", TUTORIAL, "detection"))
                .contains("did you mean ")
                .contains("crossings.syria-turkey.detection");
    }
}
