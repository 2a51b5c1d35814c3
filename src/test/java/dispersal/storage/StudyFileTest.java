package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Levels;
import dispersal.analysis.design.LogUniform;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.Remainder;
import dispersal.analysis.design.Replication;
import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.design.Triangular;
import dispersal.analysis.design.Uniform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {

    private static final String SHORT = "schema: dispersal-study/1\nname: short\nbase: ../small\n";

    @TempDir
    Path folder;

    private StudyCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new StudyCopy(folder);
    }

    private List<Factor> factors(String lines) throws IOException, ScenarioException {
        return copy.with(lines).description().factors();
    }

    private static List<String> paths(Factor factor) {
        return factor.members().stream().map(Factor.Member::path).toList();
    }

    @Test
    void a_study_that_says_little_asks_the_usual() throws Exception {
        StudyDescription study = copy.whole(SHORT).description();
        assertThat(study.title()).isEqualTo("short");
        assertThat(study.factors()).isEmpty();
        assertThat(study.replication()).isEqualTo(Replication.fixed(1));
        assertThat(study.metrics()).containsExactly("fates");
        assertThat(study.seed()).isEqualTo(1);
        assertThat(study.limitSeconds()).isEqualTo(600);
        assertThat(study.outcomes())
                .hasSize(7 * 2)
                .startsWith(new Outcome("fates.returned", "2017-06-01"))
                .contains(new Outcome("fates.killed", "2017-11-30"));
        assertThat(Designs.of(study).size()).isEqualTo(1);
    }

    @Test
    void everything_a_study_says_is_heard() throws Exception {
        StudyDescription study = copy.whole(SHORT
                        + "title: Long\nfactors: [attrition.kill_base_per_day]\n"
                        + "design: {kind: morris, trajectories: 20, levels: 6, key: 9}\n"
                        + "replicates: {first: 20, half_width: 0.05, cap: 200}\n"
                        + "outcomes: [fates.killed.share@2017-11-30, crossings.detected@syria-turkey, flows@fighting > killed]\n"
                        + "metrics: []\nseed: 42\nlimit_seconds: 0.5\n")
                .description();
        assertThat(study.title()).isEqualTo("Long");
        assertThat(study.design()).isEqualTo(new DesignChoice(Kind.MORRIS, 20, 6, false, 9));
        assertThat(study.replication()).isEqualTo(new Replication(20, OptionalDouble.of(0.05), 200));
        assertThat(study.outcomes())
                .extracting(Outcome::text)
                .containsExactly(
                        "fates.killed.share@2017-11-30", "crossings.detected@syria-turkey", "flows@fighting > killed");
        assertThat(study.metrics()).isEmpty();
        assertThat(study.seed()).isEqualTo(42);
        assertThat(study.limitSeconds()).isEqualTo(0.5);
    }

    @Test
    void a_path_alone_takes_range_distribution_and_grade_from_its_evidence() throws Exception {
        Factor factor = factors("factors: [attrition.kill_base_per_day]").get(0);
        assertThat(factor.name()).isEqualTo("attrition.kill_base_per_day");
        assertThat(factor.grade()).isEqualTo("C");
        assertThat(factor.role()).isEqualTo(Factor.Role.UNCERTAINTY);
        assertThat(factor.members())
                .containsExactly(
                        new Factor.Member("attrition.kill_base_per_day", new LogUniform(0.0003, 0.0012), false));
    }

    @Test
    void a_star_moves_all_members_together_each_in_its_own_range() throws Exception {
        copy.scenarios()
                .replace(
                        "small/evidence.yaml",
                        "crossings.*.*:",
                        "crossings.front-lines.detection: {source: x, kind: estimate, grade: B, low: 0.1, high: 0.5}\n"
                                + "crossings.*.*:");
        Factor factor = factors("factors: [crossings.*.detection]").get(0);
        assertThat(factor.name()).isEqualTo("crossings.*.detection");
        assertThat(factor.grade()).isEqualTo("D");
        assertThat(factor.members())
                .contains(
                        new Factor.Member("crossings.syria-turkey.detection", new Uniform(0, 1), false),
                        new Factor.Member("crossings.front-lines.detection", new Uniform(0.1, 0.5), false));
    }

    @Test
    void a_path_may_have_a_range_of_its_own() throws Exception {
        List<Factor> factors = factors("factors:\n"
                + "  - {path: finance.transfer_scale, low: 0, high: 2, role: lever, name: transfers}\n"
                + "  - {path: attrition.frailty_variance, low: 0.1, high: 2, distribution: log-uniform}\n"
                + "  - {path: attrition.pressure_effect, low: 0, high: 4, distribution: triangular}\n"
                + "  - {path: utilities.risk, low: 0, high: 4, distribution: triangular, mode: 1}\n"
                + "  - {path: population.ties.ties_at_most, low: 3, high: 9}\n"
                + "  - {path: crossings.*.check_rate, values: [0.1, 0.9]}\n");
        assertThat(factors.get(0).name()).isEqualTo("transfers");
        assertThat(factors.get(0).role()).isEqualTo(Factor.Role.LEVER);
        assertThat(factors.stream().map(factor -> factor.members().get(0).distribution()))
                .containsExactly(
                        new Uniform(0, 2),
                        new LogUniform(0.1, 2),
                        new Triangular(0, 1, 4),
                        new Triangular(0, 1, 4),
                        new Uniform(3, 9),
                        new Levels(List.of(0.1, 0.9)));
        assertThat(factors.get(4).members().get(0).whole()).isTrue();
    }

    @Test
    void evidence_that_gives_a_triangle_has_its_mode_at_the_value() throws Exception {
        copy.scenarios().replace("small/evidence.yaml", "log_uniform", "triangular");
        assertThat(factors("factors: [attrition.kill_base_per_day]")
                        .get(0)
                        .members()
                        .get(0)
                        .distribution())
                .isEqualTo(new Triangular(0.0003, 0.0006, 0.0012));
        assertThat(factors("set: {attrition.kill_base_per_day: 0.1}\nfactors: [attrition.kill_base_per_day]")
                        .get(0)
                        .members()
                        .get(0)
                        .distribution())
                .isEqualTo(new Triangular(0.0003, 0.0012, 0.0012));
    }

    @Test
    void all_means_every_parameter_with_a_range_members_of_lists_together() throws Exception {
        List<Factor> factors = factors("factors: [all]");
        assertThat(factors)
                .extracting(Factor::name)
                .containsExactly(
                        "origins.*.pull",
                        "custodians.*.treatment",
                        "crossings.*.detection",
                        "crossings.*.watch_list_share",
                        "crossings.*.check_rate",
                        "crossings.*.identity_match",
                        "crossings.*.deported_share",
                        "affiliates.*.matches.*.match",
                        "attrition.kill_base_per_day");
        assertThat(paths(factors.get(7))).containsExactly("affiliates.khorasan.matches.western.match");
    }

    @Test
    void what_is_excepted_is_in_no_group() throws Exception {
        List<Factor> factors = factors("factors: [all]\nexcept: [crossings.syria-turkey, origins.*.pull, attrition]");
        assertThat(factors).extracting(Factor::name).doesNotContain("origins.*.pull", "attrition.kill_base_per_day");
        assertThat(factors.stream().flatMap(factor -> paths(factor).stream()))
                .contains("crossings.front-lines.detection")
                .noneMatch(path -> path.startsWith("crossings.syria-turkey."));
        assertThat(factors("factors: [all, {path: attrition.kill_base_per_day, low: 0, high: 1}]\n"
                        + "except: [attrition.kill_base_per_day]"))
                .extracting(Factor::name)
                .contains("attrition.kill_base_per_day");
    }

    @Test
    void a_group_is_everything_beneath_a_path_whose_own_members_stay_apart() throws Exception {
        assertThat(factors("factors: [{group: crossings.syria-turkey, role: lever}, {group: custodians}]"))
                .extracting(Factor::name)
                .containsExactly(
                        "crossings.syria-turkey.detection",
                        "crossings.syria-turkey.watch_list_share",
                        "crossings.syria-turkey.check_rate",
                        "crossings.syria-turkey.identity_match",
                        "crossings.syria-turkey.deported_share",
                        "custodians.*.treatment");
    }

    @Test
    void members_may_be_listed_with_a_range_each() throws Exception {
        Factor factor = factors("factors:\n  - name: border\n    role: lever\n    grade: B\n    members:\n"
                        + "      crossings.syria-turkey.detection: {low: 0.5, high: 1}\n"
                        + "      crossings.front-lines.detection: {}\n")
                .get(0);
        assertThat(factor.name()).isEqualTo("border");
        assertThat(factor.grade()).isEqualTo("B");
        assertThat(factor.members())
                .containsExactly(
                        new Factor.Member("crossings.syria-turkey.detection", new Uniform(0.5, 1), false),
                        new Factor.Member("crossings.front-lines.detection", new Uniform(0, 1), false));
    }

    @Test
    void shares_that_must_sum_to_one_take_up_the_rest_in_proportion() throws Exception {
        LoadedStudy study = copy.with("factors:\n  - path: interdiction.captured_share\n    low: 0\n    high: 1\n"
                + "    rest: [interdiction.turned_back_share, interdiction.released_share]\n");
        Factor factor = study.description().factors().get(0);
        assertThat(factor.members()).hasSize(3);
        assertThat(factor.members().get(1).distribution()).isInstanceOf(Remainder.class);
        study.check(ScenarioTemplate.of(study.base()));
        Map<String, Double> values = study.description().valuesAt(new double[] {0.5});
        assertThat(values.values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(1);
    }

    @Test
    void weight_and_values_hold_for_every_run() throws Exception {
        LoadedStudy study = copy.with("weight: 10\nset: {attrition.pressure: 0.5, crossings.*.check_rate: 0.25}");
        assertThat(study.base().scenario().population().agentWeight()).isEqualTo(10);
        assertThat(study.base().scenario().attrition().pressure()).isEqualTo(0.5);
        assertThat(study.base().scenario().crossings())
                .allSatisfy(crossing -> assertThat(crossing.checkRate()).isEqualTo(0.25));
    }

    @Test
    void a_base_may_be_scenarios_laid_over_one_another_or_a_name_of_the_catalogue() throws Exception {
        copy.scenarios().write("poor/scenario.yaml", "extends: ../small\nname: poor\nattrition: {pressure: 0.25}\n");
        LoadedStudy both = copy.whole("schema: dispersal-study/1\nname: both\nbase: poor + ../sealed\n");
        assertThat(both.base().scenario().name()).contains("poor").contains("sealed");
        LoadedStudy named = copy.whole("schema: dispersal-study/1\nname: named\nbase: tutorial\n");
        assertThat(named.base().scenario().name()).isEqualTo("tutorial");
    }

    @Test
    void the_columns_of_a_table_are_factors_and_its_rows_points() throws Exception {
        copy.scenarios()
                .write("studies/points.csv", "attrition.pressure,crossings.*.detection\n0.5,0.1\n,0.9\n0.25,0.1\n");
        StudyDescription study = copy.with("design: {kind: table, file: points.csv, role: lever}")
                .description();
        assertThat(study.design()).isEqualTo(new DesignChoice(Kind.TABLE, 3, 0, false, 1));
        assertThat(study.factors())
                .extracting(Factor::name)
                .containsExactly("attrition.pressure", "crossings.*.detection");
        assertThat(study.factors()).extracting(Factor::role).containsOnly(Factor.Role.LEVER);
        assertThat(study.table()).containsExactly(List.of(0.5, 0.1), List.of(Double.NaN, 0.9), List.of(0.25, 0.1));
        Map<String, Double> second = study.valuesAt(Designs.of(study).point(1));
        assertThat(second)
                .doesNotContainKey("attrition.pressure")
                .containsEntry("crossings.syria-turkey.detection", 0.9)
                .containsEntry("crossings.front-lines.detection", 0.9);
        assertThat(study.valuesAt(Designs.of(study).point(2))).containsEntry("attrition.pressure", 0.25);
    }

    @Test
    void ranges_of_the_evidence_end_where_values_become_impossible() throws Exception {
        copy.scenarios()
                .replace(
                        "small/evidence.yaml",
                        "crossings.*.*: {source: Invented, kind: assumption, grade: D, low: 0, high: 1}",
                        "crossings.*.*: {source: Invented, kind: assumption, grade: D, low: -1, high: 1.5}");
        assertThat(factors("factors: [crossings.*.detection]")
                        .get(0)
                        .members()
                        .get(0)
                        .distribution())
                .isEqualTo(new Uniform(0, 1));
    }
}
