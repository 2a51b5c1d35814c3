package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when a scenario is wrong, word by word. */
class ScenarioFaultsTest {

    private static final String FILE = "small/scenario.yaml";

    @TempDir
    Path folder;

    private ScenarioCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new ScenarioCopy(folder);
    }

    private List<String> faultsAfter(String good, String bad) throws IOException {
        return copy.replace(FILE, good, bad).faults("small");
    }

    @Test
    void a_misspelt_key_is_told_with_the_keys_allowed_and_the_nearest() throws IOException {
        assertThat(faultsAfter("execution_probability: 0.06", "execution_probabilty: 0.06"))
                .containsExactly(
                        "small/scenario.yaml:191:1: coercion: missing key: execution_probability",
                        "small/scenario.yaml:191:12: coercion.execution_probabilty: unknown key; allowed here: "
                                + "execution_probability; did you mean execution_probability?");
    }

    @Test
    void a_number_out_of_bounds_is_told_with_its_bounds_and_unit() throws IOException {
        assertThat(faultsAfter("agent_weight: 1\n", "agent_weight: 1.5\n"))
                .containsExactly(
                        "small/scenario.yaml:19:17: population.agent_weight: expected a whole number from 1 to 1000 "
                                + "[persons], found 1.5");
        assertThat(copy.replace("small/inputs/origins.csv", ",100,80", ",-1,80").faults("small"))
                .containsExactly(
                        "small/scenario.yaml:19:17: population.agent_weight: expected a whole number from 1 to 1000 "
                                + "[persons], found 1.5",
                        "small/inputs/origins.csv:2:42: origins.NOR.travelled: expected a number from 0 to 1000000 [persons], "
                                + "found -1");
    }

    @Test
    void an_unknown_rule_of_leaving_is_told_with_the_rules_there_are_and_the_nearest() throws IOException {
        assertThat(faultsAfter("rule: nested-logit", "rule: treshold"))
                .containsExactly("small/scenario.yaml:248:16: choice.rule: expected one of nested-logit, threshold, "
                        + "posture-hazard, found treshold; did you mean threshold?");
    }

    @Test
    void the_rule_of_leaving_holds_for_the_whole_run() throws IOException {
        assertThat(faultsAfter("    add: {attrition.pressure: 0.25}", "    set: {choice.rule: threshold}"))
                .singleElement()
                .asString()
                .endsWith("choice.rule is read once while the world is set up and may not change with time");
    }

    @Test
    void only_true_and_false_say_yes_and_no() throws IOException {
        assertThat(faultsAfter("rival_pole: false", "rival_pole: no"))
                .containsExactly("small/scenario.yaml:45:17: zones.raqqa.rival_pole: expected true or false, found no");
    }

    @Test
    void a_number_in_quotes_is_text() throws IOException {
        assertThat(faultsAfter("pressure: 0\n", "pressure: \"0\"\n"))
                .containsExactly(
                        "small/scenario.yaml:179:13: attrition.pressure: expected a number from 0 to 20, found text \"0\"");
    }

    @Test
    void a_key_without_a_value_has_nothing() throws IOException {
        assertThat(faultsAfter("pressure: 0\n", "pressure:\n"))
                .containsExactly(
                        "small/scenario.yaml:179:12: attrition.pressure: expected a number from 0 to 20, found nothing");
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() throws IOException {
        assertThat(faultsAfter("fall: 2017-10-17", "fall: 2017-02-29"))
                .containsExactly(
                        "small/scenario.yaml:49:11: zones.raqqa.fall: expected a date such as 2016-01-31, found 2017-02-29");
    }

    @Test
    void a_key_given_twice_is_told_with_both_places() throws IOException {
        assertThat(faultsAfter("pressure: 0\n", "pressure: 0\n  pressure: 1\n"))
                .containsExactly("small/scenario.yaml:180:3: key pressure is given twice, first at 179:3");
    }

    @Test
    void a_code_that_is_no_state_is_refused_but_norway_is_one() throws IOException {
        assertThat(copy.replace("small/inputs/origins.csv", "NOR,", "NO,").faults("small"))
                .contains(
                        "small/inputs/origins.csv:2:1: origins.NO: expected a code of ISO 3166-1 alpha-3 such as NOR, "
                                + "or XAA to XZZ for a residual group, found NO");
    }

    @Test
    void a_custodian_that_does_not_exist_is_told_with_those_that_do() throws IOException {
        assertThat(faultsAfter("custodian: sdf", "custodian: sfd"))
                .containsExactly(
                        "small/scenario.yaml:55:16: zones.raqqa.custodian: there is no custodian sfd; known: sdf, turkey");
    }

    @Test
    void outcomes_that_do_not_sum_to_one_are_told_at_their_block() throws IOException {
        assertThat(faultsAfter("captured_share: 0.3", "captured_share: 0.5"))
                .containsExactly(
                        "small/scenario.yaml:283:1: interdiction: captured_share + turned_back_share + released_share "
                                + "must be 1, found 1.2000000000000002");
    }

    @Test
    void a_policy_on_an_unknown_path_is_told_where_the_path_goes_wrong() throws IOException {
        assertThat(faultsAfter("{crossings.syria-turkey.detection: 0.9}", "{crossings.syria-turky.detection: 0.9}"))
                .containsExactly("small/scenario.yaml:334:11: policies.sealed-border.set: unknown path "
                        + "crossings.syria-turky.detection; allowed after crossings: syria-turkey, front-lines, airports; "
                        + "did you mean syria-turkey?");
    }

    @Test
    void a_policy_may_not_change_what_is_read_once() throws IOException {
        assertThat(faultsAfter("{crossings.syria-turkey.detection: 0.9}", "{zones.raqqa.area_share: 0.9}"))
                .containsExactly(
                        "small/scenario.yaml:334:11: policies.sealed-border.set: zones.raqqa.area_share is read once "
                                + "while the world is set up and may not change with time");
    }

    @Test
    void a_policy_outside_the_horizon_hides_none_of_its_other_faults() throws IOException {
        assertThat(faultsAfter(
                        "until: 2017-08-31\n    announced: true\n    set: {crossings.syria-turkey.detection: 0.9}",
                        "until: 2031-01-01\n    set: {crossings.syria-turky.detection: 0.9, "
                                + "crossings.front-lines.detection: 1.5}"))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("must lie in the horizon"))
                .anyMatch(fault -> fault.contains("syria-turky"))
                .anyMatch(fault -> fault.contains("found 1.5"));
    }

    @Test
    void a_value_that_leaves_its_bounds_is_told_with_the_date() throws IOException {
        assertThat(faultsAfter("affiliates.*.pay_usd_per_month: 0.5", "affiliates.libya.carrying_capacity: 0.0001"))
                .containsExactly(
                        "small/scenario.yaml:338:52: affiliates.libya.carrying_capacity: expected a number from 1 to "
                                + "1000000 [persons], but becomes 0.1 on 2017-08-15");
    }

    @Test
    void a_policy_that_breaks_a_rule_across_values_is_told_with_the_date() throws IOException {
        assertThat(faultsAfter("{crossings.syria-turkey.detection: 0.9}", "{rival_pole.kill_probability: 0.5}"))
                .containsExactly("small/scenario.yaml:334:40: rival_pole: accept_probability + imprison_probability + "
                        + "kill_probability must be 1, found 1.4 (on 2017-08-01)");
    }

    @Test
    void two_policies_may_not_set_one_value_at_once() throws IOException {
        copy.append(
                "sealed/scenario.yaml",
                "  other:\n    title: x\n    from: 2017-11-01\n" + "    set: {crossings.*.detection: 0.2}\n");
        assertThat(copy.faults("sealed"))
                .containsExactly(
                        "sealed/scenario.yaml:19:34: crossings.syria-turkey.detection: policies sealed-longer and "
                                + "other both set this on 2017-11-01; only one may");
    }

    @Test
    void a_policy_outside_the_horizon_is_refused() throws IOException {
        assertThat(faultsAfter("until: 2017-08-31", "until: 2018-08-31"))
                .containsExactly("small/scenario.yaml:332:12: policies.sealed-border.until: must lie in the horizon, "
                        + "2017-06-01 to 2017-11-30, found 2018-08-31");
    }

    @Test
    void a_break_out_outside_the_horizon_is_refused() throws IOException {
        assertThat(faultsAfter("september-night: {date: 2017-09-01", "september-night: {date: 2018-09-01"))
                .singleElement()
                .asString()
                .startsWith("small/scenario.yaml:312:")
                .endsWith("break_outs.september-night.date: must lie in the horizon, 2017-06-01 to 2017-11-30, "
                        + "found 2018-09-01");
    }

    @Test
    void a_star_that_matches_nothing_is_refused() throws IOException {
        assertThat(faultsAfter("affiliates.*.pay_usd_per_month: 0.5", "zones.idlib.control_knots.*.control: 0.5"))
                .containsExactly("small/scenario.yaml:338:16: policies.leaner-pay.multiply: the star after "
                        + "zones.idlib.control_knots matches nothing");
    }

    @Test
    void a_scenario_may_not_build_on_itself() throws IOException {
        assertThat(faultsAfter("schema: dispersal/1\n", "extends: ../sealed\n"))
                .contains(
                        "sealed/scenario.yaml:2:10: extends: leads back to small/scenario.yaml; a scenario cannot build on "
                                + "itself");
    }

    @Test
    void a_chain_of_scenarios_has_an_end() throws IOException {
        copy.write("s0/scenario.yaml", "extends: ../small\n");
        for (int link = 1; link <= 20; link++) {
            copy.write("s" + link + "/scenario.yaml", "extends: ../s" + (link - 1) + "\n");
        }
        assertThat(copy.faults("s18")).isEmpty();
        assertThat(copy.faults("s19"))
                .containsExactly("s0/scenario.yaml:1:10: extends: builds on more than 20 scenarios, one on the other");
    }

    @Test
    void a_file_must_say_its_format_or_what_it_builds_on() throws IOException {
        assertThat(faultsAfter("schema: dispersal/1\n", ""))
                .containsExactly(
                        "small/scenario.yaml:2:1: schema: missing; write schema: dispersal/1 (or extends: and the "
                                + "folder of another scenario)");
    }

    @Test
    void a_scenario_that_is_not_there_is_told_by_its_name() {
        assertThat(copy.faults("nowhere")).containsExactly("nowhere: there is no scenario file nowhere");
    }

    @Test
    void an_override_is_told_as_one() {
        assertThat(copy.faults("small", "crossings.syria-turky.detection=1", "coercion.execution_probability=2"))
                .containsExactly(
                        "--set: crossings.syria-turky: missing keys: name, authority, custodian, watch_list_share, check_rate, "
                                + "identity_match, deported_share; did you mean syria-turkey?",
                        "--set: coercion.execution_probability: expected a number from 0 to 1 [1/attempt], found 2");
    }

    @Test
    void an_override_needs_a_path_and_a_value() {
        assertThatThrownBy(() -> ScenarioFile.assignment("pressure"))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("--set: expected path=value such as attrition.pressure=0.5, found pressure");
    }

    @Test
    void all_faults_are_told_at_once_file_by_file_from_top_to_bottom() throws IOException {
        copy.replace(FILE, "agent_weight: 1\n", "agent_weight: none\n")
                .replace(FILE, "custodian: sdf", "custodian: sfd")
                .replace(FILE, "fighter_share: 0.6", "fighter_share: 0.5")
                .replace(FILE, "announced: true", "announced: yes")
                .replace(FILE, "attrition.pressure: 0.25", "attrition.presure: 0.25")
                .replace("small/inputs/origins.csv", "Norway,western", "Norway,")
                .replace("small/evidence.yaml", "grade: C", "grade: F");
        assertThat(copy.faults("small"))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly(
                        "small/evidence.yaml:2:72",
                        FILE + ":19:17",
                        FILE + ":42:1",
                        FILE + ":55:16",
                        FILE + ":333:16",
                        FILE + ":339:11",
                        "small/inputs/origins.csv:2:1");
    }

    @Test
    void a_long_list_of_faults_is_cut_with_a_count_of_the_rest() {
        List<Fault> faults = IntStream.rangeClosed(1, 60)
                .mapToObj(line -> new Fault("x.yaml", line, 1, "", "wrong"))
                .toList();
        ScenarioException exception = new ScenarioException(faults);
        assertThat(exception.faults()).hasSize(60);
        assertThat(exception.getMessage().lines()).hasSize(51);
        assertThat(exception).hasMessageEndingWith("x.yaml:50:1: wrong\n… and 10 more");
    }
}
