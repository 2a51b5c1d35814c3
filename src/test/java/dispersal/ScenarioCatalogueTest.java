package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Assignment;
import dispersal.scenario.HistoricalChange;
import dispersal.scenario.Policy;
import dispersal.scenario.Scenario;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import dispersal.storage.ValueAt;
import dispersal.submodel.ChoiceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario of the catalogue is there, loads with evidence for all its parameters, and differs from what happened. */
class ScenarioCatalogueTest {

    private static final Path CATALOGUE = Path.of("scenarios");
    private static final LoadedScenario BASELINE = load(CATALOGUE.resolve("baseline"));
    private static final Map<String, String> BASELINE_VALUES = values(BASELINE);

    /** Names that scripts rely on, besides the baseline and the tutorial. */
    static List<String> alternatives() {
        return List.of(
                "sealed-turkish-border",
                "open-corridors",
                "hts-merger",
                "hts-purge",
                "libya-haven",
                "cash-starved-affiliates",
                "amnesty-rehabilitation",
                "citizenship-revocation",
                "repatriate-and-prosecute",
                "prison-break",
                "intelligence-sharing",
                "eu-systematic-screening",
                "attention-drops",
                "publicised-interdiction",
                "resurgence");
    }

    /** Every scenario file beneath the catalogue that is not the baseline or the tutorial, variants included. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE, 2)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("evidence.yaml"))
                    .filter(file -> alternatives().contains(file.getName(1).toString()))
                    .sorted()
                    .toList();
        }
    }

    private static LoadedScenario load(Path scenario) {
        try {
            return ScenarioFile.loadForCatalogue(scenario, List.of());
        } catch (ScenarioException faults) {
            throw new IllegalStateException(faults);
        }
    }

    private static Map<String, String> values(LoadedScenario loaded) {
        return loaded.values().stream().collect(Collectors.toMap(ValueAt::path, ValueAt::value));
    }

    @Test
    void the_folders_are_the_names_that_scripts_rely_on() throws IOException {
        try (Stream<Path> folders = Files.list(CATALOGUE)) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !folder.endsWith("studies") && !folder.endsWith("rivals"))
                            .map(folder -> String.valueOf(folder.getFileName())))
                    .contains("baseline", "tutorial")
                    .containsAll(alternatives())
                    .hasSize(alternatives().size() + 2);
        }
        assertThat(load(CATALOGUE.resolve("tutorial")).scenario().name()).isEqualTo("tutorial");
    }

    @ParameterizedTest
    @EnumSource(value = ChoiceRule.class, mode = EnumSource.Mode.EXCLUDE, names = "NESTED_LOGIT")
    void a_rival_differs_from_the_baseline_by_its_rule_alone(ChoiceRule rule) {
        LoadedScenario rival = load(CATALOGUE.resolve("rivals").resolve(rule.toString()));
        assertThat(rival.evidenceFaults()).isEmpty();
        assertThat(rival.scenario().name()).isEqualTo(rule.toString());
        Map<String, String> differing = values(rival);
        differing.entrySet().removeAll(BASELINE_VALUES.entrySet());
        differing.keySet().removeAll(List.of("name", "title", "question"));
        assertThat(differing).containsExactly(Map.entry("choice.rule", rule.toString()));
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void a_scenario_carries_its_folders_name_and_its_page_asks_its_question(String name) throws IOException {
        Scenario scenario = load(CATALOGUE.resolve(name)).scenario();
        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.question())
                .isNotEqualTo(BASELINE.scenario().question())
                .endsWith("?");
        assertThat(scenario.title()).isNotEqualTo(BASELINE.scenario().title());
        String page = Files.readString(CATALOGUE.resolve(name).resolve("README.md"));
        assertThat(page)
                .contains(scenario.question())
                .contains(
                        "What changes", "What theory predicts", "What carries the effect", "What the model cannot say")
                .contains("run scenarios/" + name, "compare scenarios/baseline scenarios/" + name);
        assertThat(Files.readString(CATALOGUE.resolve("README.md"))).contains("](" + name + "/README.md)");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_parameter_has_evidence_and_every_change_is_told_on_the_page(Path file) throws IOException {
        LoadedScenario loaded = load(file);
        assertThat(loaded.evidenceFaults()).isEmpty();
        String page = Files.readString(file.resolveSibling("README.md"));
        for (Policy policy : loaded.scenario().policies()) {
            assertThat(page).as(file + " " + policy.id()).contains(policy.from().toString());
        }
        loaded.scenario()
                .breakOuts()
                .forEach(breakOut -> assertThat(page).contains(breakOut.date().toString()));
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void every_value_that_a_policy_gives_is_another_than_the_baselines_of_that_time(String name) {
        LoadedScenario loaded = load(CATALOGUE.resolve(name));
        for (Policy policy : loaded.scenario().policies()) {
            for (Assignment assignment : policy.set()) {
                assertThat(baseline(assignment.path(), policy.from()))
                        .as("%s.%s", policy.id(), assignment.path())
                        .isNotEmpty()
                        .doesNotContain(number(assignment.value()));
            }
            assertThat(policy.multiply()).allSatisfy(factor -> {
                assertThat(number(factor.value())).isNotEqualTo(1);
                assertThat(baseline(factor.path(), policy.from())).isNotEmpty().doesNotContain(0.0);
            });
            assertThat(policy.add()).allSatisfy(summand -> {
                assertThat(number(summand.value())).isNotZero();
                assertThat(baseline(summand.path(), policy.from())).isNotEmpty();
            });
        }
        assertThat(loaded.hash()).isNotEqualTo(BASELINE.hash());
    }

    /** All values that the baseline gives to the paths of a pattern from a date on. */
    private static List<Double> baseline(String pattern, LocalDate from) {
        return BASELINE_VALUES.entrySet().stream()
                .filter(value -> covers(pattern, value.getKey()))
                .flatMap(value -> fromDate(value.getKey(), value.getValue(), from))
                .toList();
    }

    private static Stream<Double> fromDate(String path, String initial, LocalDate from) {
        List<HistoricalChange> changes = BASELINE.scenario().history().stream()
                .filter(change -> change.path().equals(path))
                .toList();
        String present = changes.stream()
                .filter(change -> !change.date().isAfter(from))
                .max(Comparator.comparing(HistoricalChange::date))
                .map(HistoricalChange::value)
                .orElse(initial);
        Stream<String> later =
                changes.stream().filter(change -> change.date().isAfter(from)).map(HistoricalChange::value);
        return Stream.concat(Stream.of(present), later).map(ScenarioCatalogueTest::number);
    }

    private static boolean covers(String pattern, String path) {
        return path.matches(pattern.replace(".", "\\.").replace("*", "[^.]+"));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    @Test
    void alternatives_of_one_name_differ_from_each_other() throws IOException {
        List<String> hashes = files().stream()
                .filter(file -> !file.endsWith("level-100.yaml"))
                .map(file -> load(file).hash())
                .toList();
        assertThat(hashes).hasSizeGreaterThan(alternatives().size()).doesNotHaveDuplicates();
    }
}
