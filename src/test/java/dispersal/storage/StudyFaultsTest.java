package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a study file may get wrong is told word by word, with the place where it can be put right. */
class StudyFaultsTest {

    private static final String KEYS = "schema, name, title, base, weight, set, factors, except, design, replicates, "
            + "outcomes, metrics, calibration, seed, limit_seconds";

    @TempDir
    Path folder;

    private StudyCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new StudyCopy(folder);
    }

    /** Lines of a study, which begin at line 4, and what is wrong with them. */
    static Stream<Arguments> faults() {
        return Stream.of(paths(), factors(), ranges(), designs(), runs(), outcomes())
                .flatMap(faults -> faults);
    }

    private static Arguments fault(String lines, String... messages) {
        return Arguments.of(lines, List.of(messages));
    }

    private static Stream<Arguments> paths() {
        return Stream.of(
                fault(
                        "factors: [attrition.kill_base_per_dya]",
                        "4:11: factors: unknown path attrition.kill_base_per_dya; allowed after attrition: "
                                + "kill_base_per_day, kill_siege_per_day, kill_underground_per_day, kill_switched_per_day, "
                                + "kill_affiliate_per_day, kill_affiliate_hostility_effect, kill_in_transit_per_day, "
                                + "women_kill_factor, capture_base_per_day, capture_siege_per_day, "
                                + "capture_underground_per_day, capture_rival_campaign_per_day, pressure_effect, pressure, "
                                + "frailty_variance; did you mean kill_base_per_day?"),
                fault(
                        "factors: [attrition.pressure]",
                        "4:11: factors: attrition.pressure: its evidence gives no range to vary it in; give low and "
                                + "high, or values"),
                fault(
                        "factors:\n  - {path: zones.raqqa.custodian, values: [1, 2]}",
                        "5:5: factors: zones.raqqa.custodian is not a number; factors move numbers"),
                fault(
                        "factors: [{group: atrition}]",
                        "4:11: factors: there is no parameter beneath atrition; did you mean attrition?"),
                fault(
                        "factors: [{group: utilities}]",
                        "4:11: factors: no parameter beneath utilities is left that its evidence gives a range to vary "
                                + "it in"),
                fault(
                        "factors: [all]\nexcept: [crossing]",
                        "5:10: except: there is no parameter at or beneath crossing; did you mean crossings?"),
                fault(
                        "factors: [all, attrition.kill_base_per_day]",
                        "4:16: factors: a second factor of the name attrition.kill_base_per_day; give one of them "
                                + "another name",
                        "4:16: factors: attrition.kill_base_per_day is moved by factor attrition.kill_base_per_day "
                                + "already; name it once, or take it out of all and groups with except"),
                fault(
                        "factors: [{group: crossings}, crossings.syria-turkey.detection]",
                        "4:31: factors: crossings.syria-turkey.detection is moved by factor crossings.*.detection "
                                + "already; name it once, or take it out of all and groups with except"));
    }

    private static Stream<Arguments> factors() {
        return Stream.of(
                fault(
                        "factors: [{low: 0, high: 1}]",
                        "4:11: factors: names no parameter; expected all, a path such as attrition.kill_base_per_day, "
                                + "{group: attrition}, or {path: finance.transfer_scale, low: 0, high: 2}"),
                fault(
                        "factors: [{path: attrition.pressure, group: attrition}]",
                        "4:11: factors: only one of path, group may be given"),
                fault(
                        "factors: [{group: crossings, low: 0}]",
                        "4:30: factors.low: unknown key; allowed here: group, role"),
                fault(
                        "factors: [{path: crossings.*.detection, role: levre}]",
                        "4:47: factors.role: expected one of lever, uncertainty, found levre; did you mean lever?"),
                fault(
                        "factors: [{members: {attrition.pressure: {low: 0, high: 1}}}]",
                        "4:11: factors: missing key: name; a factor of listed members needs one"),
                fault(
                        "factors: [{name: x, members: {attrition.pressure: {remainder_of: attrition.pressur_effect}, "
                                + "attrition.pressure_effect: {low: 0, high: 1}}}]",
                        "4:31: factors: attrition.pressure: attrition.pressur_effect is no member of this factor with "
                                + "values of its own; did you mean attrition.pressure_effect?"),
                fault(
                        "factors: [{path: crossings.*.detection, rest: [attrition.pressure]}]",
                        "4:11: factors: rest goes with a single share, but crossings.*.detection names several"),
                fault(
                        "factors: [{path: crossings.front-lines.detection, rest: [attrition.pressure]}]",
                        "4:11: factors: the shares that take up the rest are all 0, so that none says how much it takes"),
                fault("factors: all", "4:10: factors: expected a list such as [all], found all"),
                fault(
                        "factors: [7]",
                        "4:11: factors: expected all, a path such as attrition.kill_base_per_day, {group: attrition}, or "
                                + "{path: finance.transfer_scale, low: 0, high: 2}, found 7"));
    }

    private static Stream<Arguments> ranges() {
        String path = "factors: [{path: crossings.*.detection, ";
        return Stream.of(
                fault(path + "low: 0.1}]", "4:11: factors: a range needs both low and high"),
                fault(path + "low: 0.5, high: 0.1}]", "4:11: factors: low must be less than high, found 0.5 and 0.1"),
                fault(
                        "factors: [{path: coercion.execution_probability, low: 0, high: 2}]",
                        "4:11: factors: coercion.execution_probability: expected a number from 0 to 1 [1/attempt], found 2"),
                fault(
                        "factors: [{path: coercion.execution_probability, values: [0.5, 2]}]",
                        "4:11: factors: coercion.execution_probability: expected a number from 0 to 1 [1/attempt], found 2"),
                fault(
                        "factors: [{path: population.ties.ties_at_most, low: 2.5, high: 7}]",
                        "4:11: factors: population.ties.ties_at_most: expected a whole number from 0 to 64 [persons], "
                                + "found 2.5"),
                fault(
                        path + "values: [0.1], low: 0}]",
                        "4:11: factors: values are listed, so that there is no range; leave out low, high, distribution "
                                + "and mode"),
                fault(path + "values: [some]}]", "4:50: factors.values: expected a number, found some"),
                fault(
                        path + "distribution: normal}]",
                        "4:55: factors.distribution: expected one of uniform, log_uniform, triangular, found normal"),
                fault(
                        path + "distribution: log_uniform}]",
                        "4:11: factors: crossings.syria-turkey.detection: a log_uniform range must begin above 0, found 0 "
                                + "to 1",
                        "4:11: factors: crossings.front-lines.detection: a log_uniform range must begin above 0, found 0 "
                                + "to 1",
                        "4:11: factors: crossings.airports.detection: a log_uniform range must begin above 0, found 0 to 1"),
                fault(path + "mode: 0.5}]", "4:11: factors: only distribution: triangular has a mode"),
                fault(
                        "factors: [{path: utilities.risk, low: 0, high: 4, distribution: triangular, mode: 5}]",
                        "4:11: factors: utilities.risk: the mode must lie in the range, 0 to 4, found 5"));
    }

    private static Stream<Arguments> designs() {
        String factors = "factors: [crossings.*.detection]\n";
        return Stream.of(
                fault(
                        factors + "design: {kind: sobl, points: 8}",
                        "5:16: design.kind: expected one of table, one_at_a_time, factorial, latin_hypercube, sobol, "
                                + "morris, saltelli, found sobl; did you mean sobol?"),
                fault(
                        factors + "design: {points: 8}",
                        "5:9: design: missing key: kind; one of table, one_at_a_time, factorial, latin_hypercube, sobol, "
                                + "morris, saltelli"),
                fault(
                        factors + "design: {kind: sobol}",
                        "5:9: design: missing key: points; it says how large the design is"),
                fault(
                        factors + "design: {kind: factorial}",
                        "5:9: design: missing key: levels; it says how large the design is"),
                fault(
                        factors + "design: {kind: sobol, points: 0}",
                        "5:31: design.points: expected a whole number from 1 to 2147483647, found 0"),
                fault(
                        factors + "design: {kind: sobol, point: 8, points: 8}",
                        "5:23: design.point: unknown key; allowed here: kind, points, key; did you mean points?"),
                fault(
                        factors + "design: {kind: morris, trajectories: 8, levels: 5}",
                        "5:49: design.levels: expected an even number of at least 2, found 5"),
                fault(
                        factors + "design: {kind: saltelli, points: 8, second_order: yes}",
                        "5:51: design.second_order: expected true or false, found yes"),
                fault(
                        "factors: [all]\ndesign: {kind: factorial, levels: 1000}",
                        "5:9: design: the design has 1.00e+27 points, at most 2147483647 can be numbered; take fewer "
                                + "factors or levels"),
                fault(
                        factors + "design: sobol",
                        "5:9: design: expected a mapping such as {kind: sobol, points: 1024}, found sobol"),
                fault(
                        factors + "design: {kind: table, file: points.csv}",
                        "5:9: design: the columns of the table are the factors; leave out factors"),
                fault(
                        "design: {kind: table}",
                        "4:9: design: missing key: file; a table of points, its headings being paths of parameters"));
    }

    private static Stream<Arguments> runs() {
        return Stream.of(
                fault("titel: x", "4:1: titel: unknown key; allowed here: " + KEYS + "; did you mean title?"),
                fault(
                        "weight: 2.5",
                        "4:9: population.agent_weight: expected a whole number from 1 to 1000 [persons], found 2.5"),
                fault(
                        "weight: 2\nset: {population.agent_weight: 3}",
                        "4:9: weight: set gives population.agent_weight already"),
                fault(
                        "set: {coercion.execution_probability: 7}",
                        "4:39: coercion.execution_probability: expected a number from 0 to 1 [1/attempt], found 7"),
                fault("set: 4", "4:6: set: expected a mapping from paths to values, found 4"),
                fault("seed: -1", "4:7: seed: expected a whole number from 0 to 9e15, found -1"),
                fault("limit_seconds: 0", "4:16: limit_seconds: expected a number above 0, found 0"),
                fault(
                        "replicates: 0",
                        "4:13: replicates: expected a whole number from 1 to 1000000, or {first: 20, half_width: 0.05, cap: "
                                + "200}, found 0"),
                fault(
                        "replicates: {first: 9, half_width: 0.1, cap: 5}",
                        "4:46: replicates.cap: must not be below first, 9, found 5"),
                fault(
                        "replicates: {first: 9, cap: 50}",
                        "4:13: replicates: missing key: half_width; expected a whole number from 1 to 1000000, or {first: 20, "
                                + "half_width: 0.05, cap: 200}"));
    }

    private static Stream<Arguments> outcomes() {
        return Stream.of(
                fault(
                        "metrics: [fats]",
                        "4:11: metrics: there is no table fats; known: fates, destinations, stocks, flows, departures, "
                                + "crossings, theatre, caseload, incidents, rights, threat; did you mean fates?"),
                fault("metrics: [fates, fates]", "4:18: metrics: fates is named twice"),
                fault(
                        "outcomes: [fates.killed@2017-09-31]",
                        "4:12: outcomes: fates.killed needs a census date after @, found 2017-09-31; known: 2017-06-01, "
                                + "2017-11-30; did you mean 2017-06-01?"),
                fault(
                        "outcomes: [fates.killed]",
                        "4:12: outcomes: fates.killed needs a census date after @, found nothing; known: 2017-06-01, "
                                + "2017-11-30"),
                fault(
                        "outcomes: [crossings.detected@syria-turky]",
                        "4:12: outcomes: crossings.detected needs a crossing after @, found syria-turky; known: "
                                + "syria-turkey, front-lines, airports; did you mean syria-turkey?"),
                fault(
                        "outcomes: [flows]",
                        "4:12: outcomes: flows is given for several groups; name one after @, as column group of table "
                                + "summary has it"),
                fault(
                        "outcomes: [fates.killed@2017-11-30, fates.killed @ 2017-11-30]",
                        "4:37: outcomes: fates.killed@2017-11-30 is named twice"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_where_it_is_with_what_is_allowed(String lines, List<String> messages) throws IOException {
        assertThat(copy.faults(lines))
                .containsExactlyElementsOf(messages.stream()
                        .map(message -> StudyCopy.FILE + ":" + message)
                        .toList());
    }

    @Test
    void an_unknown_metric_is_told_with_the_nearest() throws IOException {
        assertThat(copy.faults("outcomes: [fates.kiled@2017-11-30]"))
                .singleElement()
                .asString()
                .startsWith(StudyCopy.FILE + ":4:12: outcomes: there is no metric fates.kiled; known: fates.returned, ")
                .endsWith("; did you mean fates.killed?");
    }

    @Test
    void a_study_says_its_format_its_name_and_its_scenario() throws IOException {
        assertThat(wrong("title: x\n"))
                .containsExactly(
                        StudyCopy.FILE + ":1:1: missing key: schema; write schema: dispersal-study/1",
                        StudyCopy.FILE + ":1:1: missing key: name; a name of small letters, digits and hyphens",
                        StudyCopy.FILE
                                + ":1:1: missing key: base; a folder or file relative to this one, or a name from "
                                + "the catalogue");
        assertThat(wrong("schema: dispersal/1\nname: My Study\nbase: ../small\nfactors: [all]\n"))
                .containsExactly(
                        StudyCopy.FILE
                                + ":1:1: missing key: design; it says at which values of the factors to run, such as "
                                + "{kind: sobol, points: 1024}",
                        StudyCopy.FILE + ":1:9: schema: expected dispersal-study/1, found dispersal/1",
                        StudyCopy.FILE
                                + ":2:7: name: expected an id of small letters, digits and single hyphens such as "
                                + "deir-ez-zor, found My Study");
    }

    @Test
    void a_scenario_that_is_not_there_is_told_with_those_there_are() throws IOException {
        assertThat(wrong("schema: dispersal-study/1\nname: x\nbase: ../smal + basline\n"))
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message)
                                .startsWith(
                                        StudyCopy.FILE
                                                + ":3:7: base: there is no scenario ../smal; expected a folder or "
                                                + "file relative to this one, or a name from the catalogue: amnesty-rehabilitation, "),
                        message -> assertThat(message)
                                .startsWith(StudyCopy.FILE + ":3:7: base: there is no scenario basline; ")
                                .endsWith("; did you mean baseline?"));
    }

    @Test
    void cells_of_a_table_are_told_by_line_and_column() throws IOException {
        copy.scenarios()
                .write(
                        "studies/points.csv",
                        "attrition.pressure,coercion.execution_probability,coercion.executions\n1,2,0\nsome,0.5,0\n1\n");
        assertThat(copy.faults("design: {kind: table, file: points.csv}"))
                .containsExactly(
                        "studies/points.csv:1:51: unknown path coercion.executions; allowed after coercion: "
                                + "execution_probability",
                        "studies/points.csv:2:3: coercion.execution_probability: expected a number from 0 to 1 "
                                + "[1/attempt] or nothing, found 2",
                        "studies/points.csv:3:1: attrition.pressure: expected a number from 0 to 20 or nothing, found "
                                + "some",
                        "studies/points.csv:4:1: has 1 cells, the heading 3");
    }

    @Test
    void faults_of_the_study_itself_hide_none_of_its_factors() throws IOException {
        assertThat(copy.faults("seed: -1\nweight: 2.5\nset: {coercion.execution_probability: 7}\nfactors: [all]\n"
                        + "except: [crossing]\noutcomes: [fates.killed]\nmetrics: [fats]"))
                .extracting(fault -> fault.replaceFirst("(:\\d+:\\d+).*", "$1"))
                .containsExactly(
                        StudyCopy.FILE + ":4:7",
                        StudyCopy.FILE + ":5:9",
                        StudyCopy.FILE + ":6:39",
                        StudyCopy.FILE + ":8:10",
                        StudyCopy.FILE + ":9:12",
                        StudyCopy.FILE + ":10:11");
    }

    @Test
    void all_faults_of_study_and_scenario_are_told_at_once() throws IOException {
        copy.scenarios().replace("small/scenario.yaml", "agent_weight: 1\n", "agent_weight: none\n");
        assertThat(copy.faults("titel: x\nseed: -1\nfactors: [{low: 0}]"))
                .extracting(fault -> fault.replaceFirst("(:\\d+:\\d+).*", "$1"))
                .containsExactly(
                        StudyCopy.FILE + ":4:1",
                        StudyCopy.FILE + ":5:7",
                        StudyCopy.FILE + ":6:11",
                        "small/scenario.yaml:19:17");
    }

    private List<String> wrong(String text) throws IOException {
        try {
            copy.whole(text);
            return List.of();
        } catch (ScenarioException faults) {
            return copy.told(faults);
        }
    }
}
