package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.scenario.Assignment;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.PolicyTimeline.Epoch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Binding with other values gives what reading the files with these values would give. */
class ScenarioTemplateTest {

    private static final Path BASELINE = Path.of("scenarios/baseline");

    @TempDir
    Path folder;

    private ScenarioCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new ScenarioCopy(folder);
    }

    /** What reading the files with these values gives. */
    private static PolicyTimeline slowly(Path scenario, Map<String, Double> values) throws ScenarioException {
        List<Assignment> overrides = new ArrayList<>();
        values.forEach((path, value) -> overrides.add(new Assignment(path, Scalars.written(value))));
        LoadedScenario loaded = ScenarioFile.load(scenario, overrides);
        assertThat(loaded.timeline().past()).isEqualTo(loaded.scenario());
        return loaded.timeline();
    }

    private void sameAsSlowly(Map<String, Double> values) throws ScenarioException {
        ScenarioTemplate template = ScenarioTemplate.of(copy.load("small"));
        PolicyTimeline expected = slowly(copy.file("small"), values);
        assertThat(template.with(values)).isEqualTo(expected);
        assertThat(template.with(values)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coercion.execution_probability=0.2",
                "population.traits.attitude_alpha=3.5",
                "population.ties.ties_at_most=5",
                "origins.TUN.severity=2.5",
                "affiliates.khorasan.matches.western.match=0.125",
                "zones.raqqa.encirclement=0.25",
                "finance.transfer_scale=0",
                "break_outs.september-night.facility_share=0.75",
                "inflow.2017-11-30.persons_per_month=1"
            })
    void one_value_anywhere_gives_what_the_files_with_it_would_give(String text) throws Exception {
        Assignment assignment = ScenarioFile.assignment(text);
        sameAsSlowly(Map.of(assignment.path(), Double.parseDouble(assignment.value())));
    }

    @Test
    void a_value_holds_against_history_and_epochs_that_only_history_made_vanish() throws Exception {
        copy.replace(
                "small/scenario.yaml", "set: {crossings.syria-turkey.detection: 0.9}", "set: {attrition.pressure: 1}");
        ScenarioTemplate template = ScenarioTemplate.of(copy.load("small"));
        Map<String, Double> values = Map.of("crossings.syria-turkey.detection", 0.3);
        PolicyTimeline timeline = template.with(values);
        assertThat(timeline).isEqualTo(slowly(copy.file("small"), values));
        assertThat(timeline.epochs())
                .hasSizeLessThan(template.with(Map.of()).epochs().size())
                .allSatisfy(
                        epoch -> assertThat(epoch.scenario().crossings().get(0).detection())
                                .isEqualTo(0.3));
    }

    @Test
    void a_history_of_all_members_loses_only_those_that_are_given() throws Exception {
        copy.append(
                "small/inputs/history.csv",
                "all-checked,2017-07-07,crossings.*.check_rate,0.9,Invented,D\n"
                        + "front-checked,2017-08-07,crossings.front-lines.check_rate,0.4,Invented,D\n");
        sameAsSlowly(Map.of("crossings.syria-turkey.check_rate", 0.2));
        Map<String, Double> both = new LinkedHashMap<>();
        both.put("crossings.front-lines.check_rate", 0.3);
        both.put("crossings.syria-turkey.check_rate", 0.2);
        both.put("attrition.pressure_effect", 0.5);
        sameAsSlowly(both);
    }

    @Test
    void policies_act_on_the_values_that_are_given() throws Exception {
        sameAsSlowly(Map.of("affiliates.libya.pay_usd_per_month", 100.0));
        sameAsSlowly(Map.of("attrition.pressure", 0.125, "coercion.execution_probability", 0.5));
        sameAsSlowly(Map.of("crossings.syria-turkey.detection", 0.9));
    }

    @Test
    void no_values_are_the_base_scenario() throws Exception {
        LoadedScenario small = copy.load("small");
        assertThat(ScenarioTemplate.of(small).with(Map.of())).isEqualTo(small.timeline());
    }

    @Test
    void minus_zero_is_zero() throws Exception {
        sameAsSlowly(Map.of("finance.transfer_scale", -0.0));
    }

    @Test
    void values_that_must_fit_together_are_judged_together() throws Exception {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("rival_pole.accept_probability", 0.2);
        shares.put("rival_pole.imprison_probability", 0.5);
        shares.put("rival_pole.kill_probability", 0.3);
        sameAsSlowly(shares);
    }

    @Test
    void many_values_of_the_baseline_at_once_give_what_its_files_with_them_would_give() throws Exception {
        LoadedScenario baseline = ScenarioFile.load(BASELINE, List.of());
        Map<String, Double> all = new LinkedHashMap<>();
        baseline.evidence().entries().forEach(entry -> {
            boolean share = entry.path().endsWith("_share") || entry.path().startsWith("rival_pole");
            if (!share && entry.evidence().isPresent() && entry.value() > 0 && entry.value() < 0.5) {
                all.put(entry.path(), entry.value() * 1.0625);
            }
        });
        assertThat(all.keySet()).hasSizeGreaterThan(250).contains("crossings.turkey-air.detection");
        assertThat(ScenarioTemplate.of(baseline).with(all)).isEqualTo(slowly(BASELINE, all));
    }

    @Test
    void random_handfuls_of_values_of_the_baseline_give_what_its_files_with_them_would_give() throws Exception {
        LoadedScenario baseline = ScenarioFile.load(BASELINE, List.of());
        ScenarioTemplate template = ScenarioTemplate.of(baseline);
        List<Variables.Variable> ranged = new Variables(baseline)
                .all().stream().filter(RangeRequest::evidenceSuffices).toList();
        Random dice = new Random(4);
        int bound = 0;
        for (int trial = 0; trial < 16; trial++) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (int value = 0; value < 12; value++) {
                Variables.Variable variable = ranged.get(dice.nextInt(ranged.size()));
                double low = variable.evidence().orElseThrow().low().orElseThrow();
                double high = variable.evidence().orElseThrow().high().orElseThrow();
                double number = low + dice.nextDouble() * (high - low);
                boolean whole = variable.component().kind() == RecordShape.Kind.WHOLE_NUMBER;
                values.put(variable.path(), whole ? Math.rint(number) : number);
            }
            bound += agree(template, values) ? 1 : 0;
        }
        assertThat(bound).isBetween(4, 15);
    }

    /** Both ways must give the same or refuse both; tells whether they gave something. */
    private static boolean agree(ScenarioTemplate template, Map<String, Double> values) {
        PolicyTimeline expected;
        try {
            expected = slowly(BASELINE, values);
        } catch (ScenarioException refused) {
            assertThatThrownBy(() -> template.with(values)).isInstanceOf(ScenarioException.class);
            return false;
        }
        try {
            assertThat(template.with(values)).isEqualTo(expected);
            return true;
        } catch (ScenarioException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void what_does_not_change_is_shared_with_the_base() throws Exception {
        LoadedScenario small = copy.load("small");
        PolicyTimeline timeline = ScenarioTemplate.of(small).with(Map.of("coercion.execution_probability", 0.5));
        for (int e = 0; e < timeline.epochs().size(); e++) {
            Epoch now = timeline.epochs().get(e);
            Epoch base = small.timeline().epochs().get(e);
            assertThat(now.scenario().origins()).isSameAs(base.scenario().origins());
            assertThat(now.scenario().coercion())
                    .isSameAs(timeline.epochs().get(0).scenario().coercion());
        }
    }

    @Test
    void several_threads_may_bind_at_once()
            throws IOException, ScenarioException, InterruptedException, ExecutionException {
        ScenarioTemplate template = ScenarioTemplate.of(copy.load("small"));
        List<String> paths = List.of(
                "coercion.execution_probability",
                "crossings.front-lines.detection",
                "crossings.syria-turkey.check_rate",
                "attrition.pressure");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<PolicyTimeline>> bound = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Map<String, Double> values = Map.of(paths.get(i % 4), i / 1000.0);
                bound.add(threads.submit(() -> template.with(values)));
            }
            ScenarioTemplate alone = ScenarioTemplate.of(copy.load("small"));
            for (int i = 0; i < 400; i++) {
                assertThat(bound.get(i).get()).isEqualTo(alone.with(Map.of(paths.get(i % 4), i / 1000.0)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String refused(Map<String, Double> values) throws ScenarioException {
        ScenarioTemplate template = ScenarioTemplate.of(copy.load("small"));
        try {
            template.with(values);
            return "nothing";
        } catch (ScenarioException refused) {
            return refused.getMessage().replace(SourceText.name(folder) + "/", "");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zones.raqqa.fighter_share=0.7",
                "zones.raqqa.area_share=0",
                "affiliates.libya.prior_share=0.5",
                "affiliates.khorasan.capacity=10",
                "custodians.turkey.escape_per_day=0.01",
                "inflow.2017-06-01.persons_per_month=90000",
                "population.potential_entrants=1",
                "origins.TUN.killed_before=1",
                "attrition.pressure=21"
            })
    void whatever_the_files_would_not_bear_is_refused(String text) throws Exception {
        copy.replace("small/scenario.yaml", "    area_share: 0.4", "    area_share: 0");
        copy.replace(
                "small/scenario.yaml",
                "turkey-khorasan: {from: turkey-transit, to: khorasan",
                "turkey-khorasan: {from: khorasan, to: turkey-transit");
        String khorasan = "  khorasan:\n    name: Khorasan\n    capacity: ";
        copy.replace("small/scenario.yaml", khorasan, khorasan + "0 # ");
        ScenarioTemplate template = ScenarioTemplate.of(copy.load("small"));
        Assignment assignment = ScenarioFile.assignment(text);
        Map<String, Double> values = Map.of(assignment.path(), Double.parseDouble(assignment.value()));
        assertThatThrownBy(() -> slowly(copy.file("small"), values)).isInstanceOf(ScenarioException.class);
        assertThatThrownBy(() -> template.with(values)).isInstanceOf(ScenarioException.class);
    }

    @Test
    void a_value_out_of_bounds_is_told() throws Exception {
        assertThat(refused(Map.of("coercion.execution_probability", 2.0)))
                .isEqualTo("--set: coercion.execution_probability: expected a number from 0 to 1 [1/attempt], found 2");
        assertThat(refused(Map.of("population.ties.ties_at_most", 2.5)))
                .startsWith("--set: population.ties.ties_at_most: expected a whole number")
                .endsWith("found 2.5");
        assertThat(refused(Map.of("coercion.execution_probability", Double.NaN)))
                .isEqualTo(
                        "--set: coercion.execution_probability: expected a number from 0 to 1 [1/attempt], found no number");
    }

    @Test
    void a_path_that_means_no_number_is_told() throws Exception {
        assertThat(refused(Map.of("coercion.execution_probabilty", 0.5)))
                .isEqualTo(
                        "--set: coercion.execution_probabilty: unknown path coercion.execution_probabilty; allowed after "
                                + "coercion: execution_probability; did you mean execution_probability?");
        assertThat(refused(Map.of("crossings.*.detection", 0.5)))
                .isEqualTo("--set: crossings.*.detection: a star is not allowed here, name one parameter");
        assertThat(refused(Map.of("zones.raqqa.custodian", 0.5)))
                .isEqualTo("--set: zones.raqqa.custodian: is not a number");
    }

    @Test
    void values_that_do_not_fit_together_are_told_with_what_was_given() throws Exception {
        assertThat(refused(Map.of("zones.raqqa.fighter_share", 0.5)))
                .isEqualTo("--set: zones: fighter_share of the zones of the caliphate must sum to 1, found "
                        + "0.9; given zones.raqqa.fighter_share = 0.5");
        assertThat(refused(Map.of("rival_pole.kill_probability", 0.9)))
                .contains("rival_pole: accept_probability + imprison_probability + kill_probability must be 1")
                .endsWith("; given rival_pole.kill_probability = 0.9");
        assertThat(refused(Map.of("population.potential_entrants", 0.0)))
                .contains("population.potential_entrants: must be at least");
    }
}
