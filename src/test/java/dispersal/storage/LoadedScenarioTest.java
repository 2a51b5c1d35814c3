package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Evidence.Distribution;
import dispersal.scenario.Evidence.Grade;
import dispersal.scenario.Evidence.Kind;
import dispersal.scenario.EvidenceRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedScenarioTest {

    @TempDir
    Path folder;

    private ScenarioCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new ScenarioCopy(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "sealed"})
    void a_scenario_written_out_in_full_loads_as_the_same(String name) throws Exception {
        LoadedScenario loaded =
                copy.load(name, "attrition.kill_base_per_day=1.5E-7", "title=Say \"yes\": \\ NO # or – no");
        copy.write("full/scenario.yaml", loaded.resolvedYaml());
        LoadedScenario again = copy.load("full");
        assertThat(again.scenario()).isEqualTo(loaded.scenario());
        assertThat(again.timeline()).isEqualTo(loaded.timeline());
        assertThat(again.hash()).isEqualTo(loaded.hash());
        assertThat(again.resolvedYaml()).isEqualTo(loaded.resolvedYaml());
    }

    @Test
    void a_scenario_written_out_in_full_reads_like_one_written_by_hand() throws Exception {
        assertThat(copy.load("small").resolvedYaml())
                .startsWith("# The complete input of one scenario, put together from its files and the command line.\n"
                        + "schema: dispersal/1\nname: small\ntitle: \"A small world\"\n")
                .contains("\n  syria-turkey:\n    name: \"Syria to Turkey\"\n    authority: Turkey\n")
                .contains("\n  idlib-turkey: {from: idlib, to: turkey-transit, crossing: syria-turkey, days: 7, "
                        + "cost_usd: 800}\n")
                .contains("\n  saturation_persons_per_day: .inf\n")
                .contains("\n  wall-begun: {date: 2016-03-01, path: crossings.syria-turkey.detection, value: 0.65}\n");
    }

    @Test
    void names_and_titles_do_not_bear_on_the_hash_but_every_number_does() throws Exception {
        String hash = copy.load("small").hash();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(copy.load("small", "title=Other", "question=Why?", "name=other", "zones.raqqa.name=R")
                        .hash())
                .isEqualTo(hash);
        assertThat(copy.load("small", "attrition.pressure=0.0").hash()).isEqualTo(hash);
        assertThat(copy.load("small", "attrition.pressure=0.001").hash()).isNotEqualTo(hash);
        assertThat(copy.load("small", "policies.leaner-pay.multiply.affiliates.*.pay_usd_per_month=0.4")
                        .hash())
                .isNotEqualTo(hash);
        assertThat(copy.load("small", "history.wall-begun.value=0.66").hash()).isNotEqualTo(hash);
    }

    @Test
    void the_order_of_places_bears_on_the_hash() throws Exception {
        String hash = copy.load("small").hash();
        copy.replace("small/inputs/matches.csv", "libya,maghreb,1,", "libya,western,0.5,");
        copy.append("small/inputs/matches.csv", "libya,maghreb,1,convention,Invented,A\n");
        String two = copy.load("small").hash();
        copy.replace("small/inputs/matches.csv", "libya,western,0.5,", "libya,maghreb,1,");
        copy.replace(
                "small/inputs/matches.csv",
                "libya,maghreb,1,convention,Invented,A\n",
                "libya,western,0.5,convention,Invented,A\n");
        assertThat(List.of(hash, two, copy.load("small").hash())).doesNotHaveDuplicates();
    }

    @Test
    void every_value_knows_where_it_is_written() throws Exception {
        List<ValueAt> values = copy.load("small", "attrition.pressure=0.1").values();
        String root = SourceText.name(folder) + "/small/";
        assertThat(values)
                .contains(new ValueAt("horizon.start", "2017-06-01", root + "scenario.yaml", 13, 10))
                .contains(new ValueAt("origins.TUN.severity", "1.6", root + "inputs/origins.csv", 3, 94))
                .contains(new ValueAt("attrition.pressure", "0.1", "--set", 0, 0))
                .contains(new ValueAt(
                        "affiliates.khorasan.matches.western.match", "0.25", root + "inputs/matches.csv", 3, 18));
        assertThat(values).extracting(ValueAt::path).doesNotHaveDuplicates();
    }

    @Test
    void every_parameter_has_its_meaning_its_value_and_its_source() throws Exception {
        EvidenceRegister register = copy.load("small").evidence();
        EvidenceRegister.Entry killed =
                register.entry("attrition.kill_base_per_day").orElseThrow();
        assertThat(killed.parameter().unit()).isEqualTo("1/day");
        assertThat(killed.value()).isEqualTo(0.0006);
        assertThat(killed.evidence()).hasValueSatisfying(evidence -> {
            assertThat(evidence.grade()).isEqualTo(Grade.C);
            assertThat(evidence.kind()).isEqualTo(Kind.ESTIMATE);
            assertThat(evidence.distribution()).isEqualTo(Distribution.LOG_UNIFORM);
            assertThat(evidence.low()).hasValue(0.0003);
            assertThat(evidence.note()).isEqualTo("halves and doubles");
        });
        assertThat(copy.load("small").evidenceFaults()).isEmpty();
    }

    @Test
    void exact_evidence_goes_before_a_star_and_a_star_before_the_row() throws Exception {
        copy.replace(
                "small/evidence.yaml",
                "origins.*.*:",
                "origins.NOR.severity: {source: Exact, kind: convention, grade: A}\norigins.*.severity: {source: Star, kind: convention, grade: A}\norigins.NOR.*:");
        EvidenceRegister register = copy.load("small").evidence();
        assertThat(source(register, "origins.NOR.severity")).contains("Exact");
        assertThat(source(register, "origins.TUN.severity")).contains("Star");
        assertThat(source(register, "origins.TUN.travelled")).contains("Invented");
        assertThat(register.entry("origins.TUN.travelled")
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .low())
                .hasValue(700);
    }

    @Test
    void an_extending_scenario_inherits_evidence_and_may_override_it() throws Exception {
        assertThat(source(copy.load("sealed").evidence(), "attrition.pressure")).contains("Invented");
        copy.write(
                "sealed/evidence.yaml",
                "attrition.pressure: {source: New, kind: assumption, grade: D, low: 0, high: 1}\n");
        assertThat(source(copy.load("sealed").evidence(), "attrition.pressure")).contains("New");
    }

    private static Optional<String> source(EvidenceRegister register, String path) {
        return register.entry(path).orElseThrow().evidence().map(evidence -> evidence.source());
    }

    @Test
    void a_parameter_without_evidence_is_a_fault_for_the_catalogue() throws Exception {
        copy.replace("small/evidence.yaml", "coercion.*: {source: Invented, kind: convention, grade: D}\n", "");
        assertThat(copy.evidenceFaults("small"))
                .containsExactly(
                        "small/scenario.yaml:191:35: coercion.execution_probability: has no evidence; give its source, "
                                + "kind, grade, low and high in evidence.yaml");
    }

    @Test
    void a_parameter_without_a_range_is_a_fault_for_the_catalogue() throws Exception {
        copy.replace(
                "small/evidence.yaml",
                "coercion.*: {source: Invented, kind: convention, grade: D}",
                "coercion.*: {source: Invented, kind: assumption, grade: D}");
        assertThat(copy.evidenceFaults("small"))
                .containsExactly(
                        "small/scenario.yaml:191:35: coercion.execution_probability: its evidence gives no range; give "
                                + "low and high, or distribution: fixed");
    }

    @Test
    void a_value_outside_its_own_range_is_a_fault_for_the_catalogue_unless_it_was_changed_on_purpose()
            throws Exception {
        assertThat(copy.evidenceFaults("small", "attrition.kill_base_per_day=0.01"))
                .isEmpty();
        copy.replace("small/scenario.yaml", "kill_base_per_day: 0.0006", "kill_base_per_day: 0.01");
        assertThat(copy.evidenceFaults("small"))
                .containsExactly(
                        "small/scenario.yaml:166:22: attrition.kill_base_per_day: 0.01 lies outside the range of its "
                                + "evidence, 0.0003 to 0.0012");
        copy.replace("small/scenario.yaml", "kill_base_per_day: 0.01", "kill_base_per_day: 0.0006");
        copy.append("sealed/scenario.yaml", "\nbeliefs: {bias_sd: 0.1}\n");
        copy.replace("sealed/scenario.yaml", "  pressure: 0.5", "  pressure: 0.5\n  kill_base_per_day: 0.01");
        assertThat(copy.evidenceFaults("sealed")).isEmpty();
    }

    @Test
    void evidence_for_something_that_is_no_parameter_is_a_fault_for_the_catalogue() throws Exception {
        copy.append("small/evidence.yaml", "attrition.kill_bas_per_day: {source: x, kind: convention, grade: D}\n");
        assertThat(copy.evidenceFaults("small"))
                .containsExactly(
                        "small/evidence.yaml:46:1: attrition.kill_bas_per_day: is no parameter of the scenario; did you "
                                + "mean attrition.kill_base_per_day?");
    }

    @Test
    void differences_are_told_with_both_values_and_the_unit() throws Exception {
        List<ScenarioDifference> differences = ScenarioDifference.between(copy.load("small"), copy.load("sealed"));
        assertThat(differences)
                .containsExactly(
                        new ScenarioDifference("attrition.pressure", Optional.of("0"), Optional.of("0.5"), "-"),
                        new ScenarioDifference(
                                "policies.sealed-longer.from", Optional.empty(), Optional.of("2017-09-01"), ""),
                        new ScenarioDifference(
                                "policies.sealed-longer.announced", Optional.empty(), Optional.of("false"), ""),
                        new ScenarioDifference(
                                "policies.sealed-longer.set.crossings.syria-turkey.detection",
                                Optional.empty(),
                                Optional.of("0.95"),
                                ""));
        assertThat(ScenarioDifference.between(copy.load("small"), copy.load("small", "title=Other")))
                .isEmpty();
    }

    @Test
    void another_order_is_a_difference() throws Exception {
        LoadedScenario small = copy.load("small");
        copy.write(
                "full/scenario.yaml",
                small.resolvedYaml().replaceFirst("(?s)(  sdf:.*?)(  turkey:.*?)\n\n", "$2\n$1\n"));
        assertThat(ScenarioDifference.between(small, copy.load("full")))
                .containsExactly(new ScenarioDifference(
                        "custodians",
                        Optional.of("in the order sdf, turkey"),
                        Optional.of("in the order turkey, sdf"),
                        ""));
    }

    @Test
    void a_value_of_a_policy_on_the_command_line_is_addressed_by_its_whole_path() throws Exception {
        LoadedScenario loaded = copy.load("small", "policies.sealed-border.set.crossings.syria-turkey.detection=0.8");
        assertThat(loaded.timeline()
                        .epochs()
                        .get(1)
                        .scenario()
                        .crossings()
                        .get(0)
                        .detection())
                .isEqualTo(0.8);
    }
}
