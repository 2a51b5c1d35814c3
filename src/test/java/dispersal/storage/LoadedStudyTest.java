package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedStudyTest {

    private static final String SOBOL = "factors: [crossings.*.detection]\ndesign: {kind: sobol, points: 8}\n";

    @TempDir
    Path folder;

    private StudyCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new StudyCopy(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "factors: [all]\ndesign: {kind: morris, trajectories: 3, levels: 6, key: 9}",
                "factors: [crossings.*.detection]\ndesign: {kind: saltelli, points: 16, second_order: true}",
                "factors: [{path: attrition.pressure, values: [0, 0.1, 0.30000000000000004]}]\ndesign: {kind: one_at_a_time}",
                "factors: [{path: utilities.risk, low: 1.0e-12, high: 9, distribution: triangular, mode: 2}]\n"
                        + "design: {kind: factorial, levels: 4}\nreplicates: {first: 3, half_width: 0.05, cap: 70}",
                "factors: [{path: population.ties.ties_at_most, low: 3, high: 9, role: lever}]\n"
                        + "design: {kind: latin_hypercube, points: 9, key: 3}\nseed: 77\nlimit_seconds: 2.5\nmetrics: [fates, flows]",
                "design: {kind: table, file: points.csv}\nset: {attrition.pressure: 0.125}\nweight: 2",
                "factors: [{path: interdiction.captured_share, low: 0, high: 0.3, rest: [interdiction.turned_back_share, "
                        + "interdiction.released_share]}]"
            })
    void a_study_written_out_in_full_is_read_as_the_same(String lines) throws Exception {
        copy.scenarios().write("studies/points.csv", "attrition.pressure_effect,crossings.*.detection\n0.5,\n,0.9\n");
        LoadedStudy study = copy.with("title: \"Say: 'yes' # or no\"\n" + lines);
        Path written = Files.createDirectories(folder.resolve("results"));
        Files.writeString(written.resolve("study.yaml"), study.studyYaml());
        Files.writeString(written.resolve("scenario.resolved.yaml"), study.scenarioYaml());
        LoadedStudy again = StudyFile.loadResolved(written);
        assertThat(again.description()).isEqualTo(study.description());
        assertThat(again.base().scenario()).isEqualTo(study.base().scenario());
        assertThat(again.base().timeline()).isEqualTo(study.base().timeline());
        assertThat(again.hash()).isEqualTo(study.hash());
        assertThat(again.studyYaml()).isEqualTo(study.studyYaml());
        assertThat(again.differencesFrom(study)).isEmpty();
    }

    @Test
    void a_study_written_out_in_full_reads_like_one_written_by_hand() throws Exception {
        assertThat(copy.with("factors: [{path: attrition.kill_base_per_day, name: deaths}]")
                        .studyYaml())
                .isEqualTo("""
                        # A study, complete with the values that its factors may take; the scenario is in scenario.resolved.yaml.
                        schema: dispersal-study/1
                        name: study
                        title: study
                        base: scenario.resolved.yaml
                        factors:
                          - name: deaths
                            role: uncertainty
                            grade: C
                            members:
                              attrition.kill_base_per_day: {low: 0.0003, high: 0.0012, distribution: log_uniform}
                        design: {kind: sobol, points: 8, key: 1}
                        replicates: 1
                        outcomes:
                          - "fates.returned@2017-11-30"
                        metrics: [fates]
                        seed: 1
                        limit_seconds: 600
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Other",
                "name: other",
                "limit_seconds: 5",
                "replicates: 9",
                "replicates: {first: 2, half_width: 0.1, cap: 9}"
            })
    void what_may_be_extended_and_what_is_for_readers_does_not_bear_on_the_hash(String line) throws Exception {
        LoadedStudy study = copy.with(SOBOL);
        String text = Files.readString(copy.scenarios().file(StudyCopy.FILE));
        String key = line.substring(0, line.indexOf(':') + 1);
        String without = text.lines().filter(known -> !known.startsWith(key)).reduce("", (a, b) -> a + b + "\n");
        assertThat(copy.whole(without + line + "\n").hash()).isEqualTo(study.hash());
        assertThat(copy.whole(text.replace("points: 8", "points: 80")).hash()).isEqualTo(study.hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed: 2",
                "metrics: []",
                "weight: 2",
                "set: {attrition.pressure: 0.5}",
                "outcomes: [fates.killed@2017-11-30]"
            })
    void everything_else_bears_on_the_hash(String line) throws Exception {
        assertThat(copy.with(SOBOL + line).hash()).isNotEqualTo(copy.with(SOBOL).hash());
    }

    @Test
    void the_size_of_a_design_that_cannot_grow_bears_on_the_hash() throws Exception {
        String latin = SOBOL.replace("sobol", "latin_hypercube");
        assertThat(copy.with(latin).hash())
                .isNotEqualTo(copy.with(latin.replace("8", "80")).hash());
    }

    @Test
    void what_sets_two_studies_apart_is_told() throws Exception {
        LoadedStudy study = copy.with(SOBOL + "replicates: 3");
        assertThat(copy.with(SOBOL.replace("8", "4")).differencesFrom(study)).isEmpty();
        assertThat(copy.with(SOBOL + "replicates: 3\nseed: 4\nweight: 2").differencesFrom(study))
                .containsExactly("the scenario", "the seed");
    }

    @Test
    void every_row_of_a_table_bears_on_the_hash_as_do_their_number_and_order() throws Exception {
        List<String> hashes = new ArrayList<>();
        for (String rows :
                List.of("0.5\n0.25\n", "0.5\n0.25\n0.125\n", "0.25\n0.5\n", "0.5\n0.5\n0.25\n", "0.5\n0.75\n")) {
            copy.scenarios().write("studies/points.csv", "attrition.pressure\n" + rows);
            hashes.add(copy.with("design: {kind: table, file: points.csv}").hash());
        }
        assertThat(hashes).doesNotHaveDuplicates();
        copy.scenarios().write("studies/points.csv", "attrition.pressure\n0.50\n0.25\n");
        assertThat(copy.with("design: {kind: table, file: points.csv}").hash()).isEqualTo(hashes.get(0));
    }

    @Test
    void every_end_of_every_factor_that_cannot_be_bound_is_told_at_once() throws Exception {
        LoadedStudy study = copy.with("factors:\n"
                + "  - {path: zones.raqqa.fighter_share, low: 0.5, high: 0.6}\n"
                + "  - {path: rival_pole.kill_probability, values: [0.1, 0.6]}\n"
                + "  - attrition.kill_base_per_day\n");
        assertThatThrownBy(() -> study.check(ScenarioTemplate.of(study.base())))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(
                        "factor zones.raqqa.fighter_share at its low end: zones: fighter_share of the zones of the "
                                + "caliphate must sum to 1, found 0.9; given zones.raqqa.fighter_share = 0.5\n"
                                + "factor rival_pole.kill_probability at 0.6: rival_pole: accept_probability + "
                                + "imprison_probability + kill_probability must be 1, found 1.5; given rival_pole.kill_probability = 0.6");
    }

    @Test
    void factors_that_are_possible_alone_but_not_together_are_told_with_an_example() throws Exception {
        String lines = "factors:\n"
                + "  - {path: origins.TUN.killed_before, low: 0, high: 0.6}\n"
                + "  - {path: origins.TUN.returned_before, low: 0, high: 0.6}\n";
        LoadedStudy study = copy.with(lines + "design: {kind: factorial, levels: 2}");
        ScenarioTemplate template = ScenarioTemplate.of(study.base());
        study.check(template);
        assertThat(study.refusedPoints(template, 100))
                .hasValueSatisfying(told -> assertThat(told)
                        .startsWith("1 of 4 points give values that cannot be together, such as point 4: origins.TUN: ")
                        .contains("must not exceed 1")
                        .endsWith("given origins.TUN.killed_before = 0.6, origins.TUN.returned_before = 0.6"));
        assertThat(study.refusedPoints(template, 3)).isEmpty();
    }
}
