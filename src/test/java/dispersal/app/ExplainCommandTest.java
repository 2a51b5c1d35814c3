package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static String answer(String... arguments) {
        TestConsole console = new TestConsole();
        assertThat(console.run(arguments)).as(console.err()).isEqualTo(0);
        return console.out();
    }

    @Test
    void a_parameter_is_explained_with_meaning_value_place_and_source() {
        assertThat(answer("explain", "baseline", "attrition.kill_siege_per_day")
                        .lines()
                        .toList())
                .startsWith("attrition.kill_siege_per_day")
                .anyMatch(line -> line.startsWith("  meaning       "))
                .anyMatch(line -> line.equals("  value         0.0045 1/day"))
                .anyMatch(line -> line.matches("  set in        scenarios/baseline/scenario.yaml:\\d+:\\d+"))
                .anyMatch(line -> line.startsWith("  bounds        0 "))
                .anyMatch(line -> line.startsWith("  plausible     "))
                .anyMatch(line -> line.matches("  kind, grade   \\w+, [ABCD]"))
                .anyMatch(line -> line.startsWith("  source        "));
    }

    @Test
    void a_value_from_the_command_line_is_told_as_such() {
        assertThat(answer(
                        "explain",
                        "tutorial",
                        "attrition.kill_siege_per_day",
                        "--set",
                        "attrition.kill_siege_per_day=0.002"))
                .contains("  value         0.002 1/day\n  set in        --set\n");
    }

    @Test
    void a_value_that_is_one_of_a_few_words_is_told_with_the_others() {
        assertThat(answer("explain", "tutorial", "choice.rule", "--set", "choice.rule=threshold"))
                .contains("  value         threshold\n  allowed       nested-logit, threshold, posture-hazard\n");
    }

    @Test
    void the_beginning_of_a_path_lists_all_below_it() {
        List<String> lines = answer("explain", "tutorial", "finance").lines().toList();
        assertThat(lines.get(0)).startsWith("path ");
        assertThat(lines.subList(1, lines.size())).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("finance."));
    }

    @Test
    void a_star_stands_for_every_member() {
        assertThat(answer("explain", "tutorial", "crossings.*.detection")
                        .lines()
                        .skip(1))
                .hasSize(2)
                .allMatch(line -> line.matches("crossings\\.[a-z-]+\\.detection .*"));
    }

    @Test
    void dated_changes_are_listed(@TempDir Path folder) throws IOException {
        Path scenario = Files.writeString(
                folder.resolve("scenario.yaml"),
                "schema: dispersal/1\nname: sealed\ntitle: Sealed\nquestion: \"What if?\"\nextends: "
                        + folder.toRealPath()
                                .relativize(Path.of("scenarios/tutorial").toRealPath())
                        + "\npolicies:\n  seal:\n    title: Seal the border\n    from: 2017-07-01\n"
                        + "    announced: false\n    set: {crossings.*.detection: 0.9}\n");
        assertThat(answer("explain", scenario.toString(), "crossings.syria-turkey.detection"))
                .contains("  changes       2017-07-01 set to 0.9 (policy: seal)\n");
        assertThat(answer("diff", "tutorial", scenario.toString()))
                .contains("policies.seal.set.crossings.*.detection")
                .contains("0.9");
    }

    @Test
    void a_scenario_means_the_same_as_itself() {
        assertThat(answer("diff", "tutorial", "scenarios/tutorial/scenario.yaml"))
                .isEqualTo("The scenarios mean the same.\n");
    }

    @Test
    void a_check_lists_every_parameter_with_its_source() {
        String out = answer("check", "tutorial");
        assertThat(out.lines().toList()).first().asString().matches("path +value  unit +range +kind +grade +source");
        assertThat(out)
                .contains("\nattrition.kill_siege_per_day ")
                .containsPattern(
                        "\\d+ parameters; \\d+ of grade A, \\d+ of grade B, \\d+ of grade C, \\d+ of grade D; ")
                .doesNotContain("none given");
    }

    @Test
    void the_schema_is_json() {
        assertThat(answer("schema")).startsWith("{").contains("\"$schema\"").endsWith("}\n");
    }
}
