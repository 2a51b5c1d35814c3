package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunSpecification;
import dispersal.scenario.Assignment;
import dispersal.scenario.EvidenceRegister.Entry;
import dispersal.storage.Fault;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A policy that sets a lever to the value it has anyway changes nothing, to the last bit (Spec 10, T6), whichever lever it is: the
 * levers are taken from the register of parameters.
 */
class NullScenarioTest {

    private static final Path TUTORIAL = Path.of("scenarios/tutorial");
    private static final String NOT_A_LEVER = "is read once while the world is set up and may not change with time";
    private static final long SEED = 17;

    /** The day before the only historical change of the tutorial. */
    private static final String UNTIL = "2017-09-27";

    @TempDir
    static Path folder;

    private static String unchanged = "";
    private static Map<String, Optional<LoadedScenario>> byPath = Map.of();
    private static final Map<String, List<Fault>> REFUSALS = new TreeMap<>();

    /** Loads, for each parameter, the tutorial with policies that leave it as it is. */
    @BeforeAll
    static void load_every_null_scenario() throws Exception {
        LoadedScenario tutorial = ScenarioFile.load(TUTORIAL, settings());
        unchanged = digest(tutorial);
        Map<String, Optional<LoadedScenario>> loaded = new LinkedHashMap<>();
        for (Entry entry : tutorial.evidence().entries()) {
            loaded.put(entry.path(), without(entry.path(), written(entry.value())));
        }
        byPath = loaded;
    }

    private static Optional<LoadedScenario> without(String path, String value) throws IOException {
        try {
            return Optional.of(with(path, value));
        } catch (ScenarioException refused) {
            REFUSALS.put(path, refused.faults());
            return Optional.empty();
        }
    }

    private static List<Assignment> settings() throws ScenarioException {
        return List.of(ScenarioFile.assignment("population.agent_weight=20"));
    }

    private static String digest(LoadedScenario loaded) {
        return new ModelRunner(loaded.timeline(), List.of())
                .run(new RunSpecification(1, 1, SEED))
                .digest();
    }

    static Stream<String> levers() {
        return byPath.keySet().stream().filter(path -> byPath.get(path).isPresent());
    }

    /** The tutorial with a policy that sets one value, and another that multiplies it by 1 and adds nothing to it. */
    private static LoadedScenario with(String path, String value) throws ScenarioException, IOException {
        String base = folder.toRealPath()
                .relativize(TUTORIAL.toRealPath())
                .toString()
                .replace('\\', '/');
        Path file = Files.writeString(folder.resolve("nothing.yaml"), """
                extends: %1$s
                name: nothing
                title: "Nothing is done"
                question: "Does nothing change?"
                policies:
                  setting: {title: Set to what it is, from: 2017-07-01, until: %2$s, set: {%3$s: %4$s}}
                  resting: {title: Times one, from: 2017-07-11, multiply: {%3$s: 1}, add: {%3$s: 0}}
                """.formatted(base, UNTIL, path, value));
        return ScenarioFile.load(file, settings());
    }

    private static String written(double value) {
        return Double.isInfinite(value) ? ".inf" : String.valueOf(value);
    }

    @ParameterizedTest
    @MethodSource("levers")
    void a_lever_set_to_its_own_value_changes_nothing(String path) {
        assertThat(digest(byPath.get(path).orElseThrow())).isEqualTo(unchanged);
    }

    @Test
    void every_parameter_is_a_lever_or_says_why_not() {
        assertThat(levers().count()).isGreaterThan(150);
        assertThat(REFUSALS).isNotEmpty().allSatisfy((path, faults) -> assertThat(faults)
                .as(path)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.message()).contains(NOT_A_LEVER)));
    }

    @Test
    void a_lever_set_to_another_value_does_change_something() throws Exception {
        assertThat(digest(with("attrition.kill_base_per_day", "0.01"))).isNotEqualTo(unchanged);
        assertThat(digest(with("crossings.syria-turkey.detection", "0.95"))).isNotEqualTo(unchanged);
    }
}
