package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.scenario.Policy;
import dispersal.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CombinedScenariosTest {

    @TempDir
    Path root;

    private ScenarioCopy copy;

    @BeforeEach
    void write() throws IOException {
        copy = new ScenarioCopy(root).write("poor/scenario.yaml", """
                        extends: ../small
                        name: poor
                        title: "No pay"
                        question: "Who leaves when there is no pay?"
                        attrition: {pressure: 0.25}
                        policies:
                          no-pay: {title: No pay, from: 2017-10-01, multiply: {affiliates.*.pay_usd_per_month: 0.5}}
                        """).write("poorer/scenario.yaml", """
                        extends: ../poor
                        name: poorer
                        title: "Less than no pay"
                        question: "Is there less?"
                        policies:
                          debts: {title: Debts, from: 2017-11-01, multiply: {affiliates.*.pay_usd_per_month: 0.5}}
                        """);
    }

    private LoadedScenario combined(String... names) throws ScenarioException {
        return ScenarioFile.load(Stream.of(names).map(copy::file).toList(), List.of());
    }

    private static List<String> policies(Scenario scenario) {
        return scenario.policies().stream().map(Policy::id).toList();
    }

    @Test
    void what_a_later_scenario_adds_is_laid_over_an_earlier_one() throws Exception {
        Scenario both = combined("sealed", "poor").scenario();
        List<String> expected = Stream.concat(policies(copy.load("sealed").scenario()).stream(), Stream.of("no-pay"))
                .toList();
        assertThat(policies(both)).containsExactlyElementsOf(expected);
        assertThat(both.attrition().pressure()).isEqualTo(0.25);
        assertThat(combined("poor", "sealed").scenario().attrition().pressure()).isEqualTo(0.5);
    }

    @Test
    void a_combination_is_named_after_its_parts_and_stands_by_itself() throws Exception {
        LoadedScenario both = combined("sealed", "poor");
        assertThat(both.scenario().name()).isEqualTo("sealed-and-poor");
        assertThat(both.scenario().title()).isEqualTo("The small world with a sealed border + No pay");
        copy.write("whole/scenario.yaml", both.resolvedYaml());
        assertThat(copy.load("whole").scenario()).isEqualTo(both.scenario());
        assertThat(copy.load("whole").hash()).isEqualTo(both.hash());
    }

    @Test
    void of_a_chain_only_the_files_not_there_yet_are_laid_over() throws Exception {
        Scenario chain = combined("poor", "poorer").scenario();
        assertThat(policies(chain)).isEqualTo(policies(copy.load("poorer").scenario()));
        assertThat(policies(combined("sealed", "poorer").scenario())).contains("sealed-longer", "no-pay", "debts");
    }

    @Test
    void one_scenario_is_itself() throws Exception {
        assertThat(combined("poor").scenario()).isEqualTo(copy.load("poor").scenario());
    }

    @Test
    void a_combination_with_something_already_there_is_refused() {
        assertThatThrownBy(() -> combined("sealed", "small"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("adds nothing, ")
                .hasMessageContaining("sealed builds on it already");
        assertThatThrownBy(() -> combined("sealed", "sealed")).hasMessageContaining("adds nothing");
    }

    @Test
    void scenarios_without_a_common_base_are_not_combined() throws Exception {
        copy.write("other/scenario.yaml", copy.load("small").resolvedYaml());
        assertThatThrownBy(() -> combined("sealed", "other"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("cannot be combined with ")
                .hasMessageContaining("they build on no common scenario");
    }

    @Test
    void policies_that_set_one_path_at_a_time_clash_in_combination_as_in_one_file() throws Exception {
        copy.write("open/scenario.yaml", """
                extends: ../small
                name: open
                title: "Open"
                question: "Open?"
                policies:
                  open: {title: Open, from: 2017-09-10, set: {crossings.syria-turkey.detection: 0.1}}
                """);
        assertThatThrownBy(() -> combined("sealed", "open"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("policies sealed-longer and open both set this on 2017-09-10");
    }

    @Test
    void faults_of_any_part_are_told_with_their_place() throws Exception {
        copy.write("broken/scenario.yaml", "extends: ../nowhere\nname: broken\n");
        assertThatThrownBy(() -> combined("sealed", "broken"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("broken/scenario.yaml:1")
                .hasMessageContaining("there is no scenario file");
        copy.write("circle/scenario.yaml", "extends: ../circle\nname: circle\n");
        assertThatThrownBy(() -> combined("sealed", "circle")).hasMessageContaining("cannot build on itself");
    }

    @Test
    void a_name_made_of_very_long_names_is_cut_to_what_a_name_may_be() throws Exception {
        String name = "a-name-that-is-as-long-as-the-names-of-scenarios-can-be";
        copy.replace("sealed/scenario.yaml", "name: sealed", "name: " + name);
        copy.replace("poor/scenario.yaml", "name: poor", "name: " + name + "-2");
        assertThat(combined("sealed", "poor").scenario().name())
                .hasSizeLessThanOrEqualTo(80)
                .startsWith(name + "-and-");
    }
}
