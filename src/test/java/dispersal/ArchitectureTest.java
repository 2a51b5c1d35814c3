package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and the arrows between them hold, and every rule notices what it forbids. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dispersal");

    /** Code that must be refused: the rule, then whole files. */
    static final List<Arguments> FORBIDDEN = List.of(
            forbidden(HouseRules.SUBMODEL, in("submodel", "class Bad { sim.engine.SimState state; }")),
            forbidden(HouseRules.SUBMODEL, in("submodel", "class Bad { dispersal.scenario.Horizon horizon; }")),
            forbidden(HouseRules.SUBMODEL, in("submodel", "class Bad { dispersal.analysis.Table table; }")),
            forbidden(HouseRules.SCENARIO, in("scenario", "class Bad { dispersal.model.Posture posture; }")),
            forbidden(HouseRules.SCENARIO, in("scenario", "class Bad { tools.jackson.databind.JsonNode node; }")),
            forbidden(HouseRules.MODEL, in("model", "class Bad { dispersal.analysis.Table table; }")),
            forbidden(HouseRules.MODEL, in("model", "class Bad { dispersal.app.Main main; }")),
            forbidden(HouseRules.MODEL, in("model", "class Bad { sim.util.Bag bag; }")),
            forbidden(
                    HouseRules.OBSERVATION,
                    in("observation", "class Bad { double d(dispersal.submodel.Finance f) { return f.revenue(1); } }")),
            forbidden(HouseRules.OBSERVATION, in("observation", "class Bad { sim.engine.Schedule schedule; }")),
            forbidden(HouseRules.ANALYSIS, in("analysis", "class Bad { dispersal.scenario.Zone zone; }")),
            forbidden(HouseRules.ANALYSIS, in("analysis", "class Bad { org.jfree.chart.JFreeChart chart; }")),
            forbidden(HouseRules.EXPERIMENT, in("experiment", "class Bad { dispersal.submodel.Finance finance; }")),
            forbidden(
                    HouseRules.EXPERIMENT, in("experiment", "class Bad { de.siegmar.fastcsv.writer.CsvWriter csv; }")),
            forbidden(HouseRules.REPORT, in("report", "class Bad { dispersal.model.Posture posture; }")),
            forbidden(HouseRules.REPORT, in("report", "class Bad { de.siegmar.fastcsv.writer.CsvWriter csv; }")),
            forbidden(HouseRules.STORAGE, in("storage", "class Bad { dispersal.submodel.Finance finance; }")),
            forbidden(HouseRules.STORAGE, in("storage", "class Bad { dispersal.model.Event event; }")),
            forbidden(HouseRules.STORAGE, in("storage", "class Bad { picocli.CommandLine line; }")),
            forbidden(HouseRules.KNOWN_ROOMS, in("cellar", "class Bad {}")),
            forbidden(HouseRules.KNOWN_ROOMS, "package dispersal; class Bad {}"),
            forbidden(
                    HouseRules.NO_CYCLES,
                    in("analysis", "public class Egg { dispersal.report.Hen hen; }"),
                    in("report", "public class Hen { dispersal.analysis.Egg egg; }")),
            forbidden(HouseRules.FLAT_MODEL, in("model.crossings", "class Bad {}")),
            forbidden(HouseRules.PLAIN_PACKAGES, in("storage.util", "class Bad {}")),
            forbidden(HouseRules.PLAIN_PACKAGES, in("report.impl.figures", "class Bad {}")),
            forbidden(HouseRules.PLAIN_NAMES, in("report", "class FigureManager {}")),
            forbidden(HouseRules.PLAIN_NAMES, in("scenario", "class ZoneImpl {}")),
            forbidden(HouseRules.ONLY_THE_DOOR_TALKS, method("storage", "System.out.println()")),
            forbidden(HouseRules.ONLY_THE_DOOR_TALKS, method("experiment", "System.err.println()")),
            forbidden(HouseRules.ONLY_THE_DOOR_TALKS, method("report", "System.exit(1)")),
            forbidden(HouseRules.ONLY_THE_DOOR_TALKS, method("report", "Runtime.getRuntime().halt(1)")),
            forbidden(HouseRules.ONLY_THE_DOOR_TALKS, method("model", "new IllegalStateException().printStackTrace()")),
            forbidden(
                    HouseRules.ONLY_THE_DOOR_TALKS,
                    in("report", "class Bad { java.util.function.IntConsumer c = System::exit; }")),
            forbidden(HouseRules.NO_FOREIGN_DICE, method("submodel", "Math.random()")),
            forbidden(HouseRules.NO_FOREIGN_DICE, method("model", "new java.util.Random(1).nextInt()")),
            forbidden(
                    HouseRules.NO_FOREIGN_DICE,
                    method("model", "java.util.concurrent.ThreadLocalRandom.current().nextInt()")),
            forbidden(
                    HouseRules.NO_FOREIGN_DICE,
                    in(
                            "model",
                            "class Bad extends sim.engine.SimState { Bad() { super(1); } Object o() { return random; } }")),
            forbidden(
                    HouseRules.NO_FOREIGN_DICE,
                    in("model", "class Bad { Object twist(ForeignFighterModel model) { return model.random; } }")),
            forbidden(HouseRules.NO_FOREIGN_DICE, in("model", "class Bad { ec.util.MersenneTwisterFast dice; }")),
            forbidden(
                    HouseRules.NO_FOREIGN_DICE,
                    in("model", "class Bad { java.util.function.DoubleSupplier dice = Math::random; }")),
            forbidden(HouseRules.NO_FOREIGN_DICE, method("model", "java.util.Collections.shuffle(null)")),
            forbidden(HouseRules.NO_CLOCKS, method("submodel", "System.nanoTime()")),
            forbidden(HouseRules.NO_CLOCKS, method("model", "System.currentTimeMillis()")),
            forbidden(HouseRules.NO_CLOCKS, method("model", "java.time.Instant.now()")),
            forbidden(HouseRules.NO_CLOCKS, method("scenario", "java.time.LocalDate.now()")),
            forbidden(HouseRules.NO_CLOCKS, in("model", "class Bad { Object o = new java.util.Date(); }")),
            forbidden(HouseRules.NO_CLOCKS, method("model", "System.getenv()")),
            forbidden(HouseRules.NO_FILES, in("model", "class Bad { java.nio.file.Path path; }")),
            forbidden(HouseRules.NO_FILES, in("submodel", "class Bad { java.io.File file; }")),
            forbidden(HouseRules.NO_FILES, in("observation", "class Bad { java.io.PrintWriter writer; }")),
            forbidden(HouseRules.ONE_THREAD, in("model", "class Bad { java.util.concurrent.atomic.AtomicInteger n; }")),
            forbidden(HouseRules.ONE_THREAD, method("submodel", "java.util.stream.IntStream.range(0, 2).parallel()")),
            forbidden(HouseRules.NO_HASH_ORDER, in("model", "class Bad { Object o = new java.util.HashMap<>(); }")),
            forbidden(HouseRules.NO_HASH_ORDER, in("submodel", "class Bad { Object o = new java.util.HashSet<>(); }")),
            forbidden(HouseRules.NO_HASH_ORDER, in("model", "class Bad { java.util.IdentityHashMap<?, ?> map; }")),
            forbidden(HouseRules.NO_HASH_ORDER, method("model", "java.util.Set.of(1, 2)")),
            forbidden(
                    HouseRules.NO_HASH_ORDER,
                    method("model", "java.util.stream.Stream.of(1).collect(java.util.stream.Collectors.toSet())")),
            forbidden(
                    HouseRules.NO_HASH_ORDER,
                    method(
                            "model",
                            "java.util.stream.Stream.of(1).collect(java.util.stream.Collectors.groupingBy(n -> n))")),
            forbidden(HouseRules.NO_STATIC_STATE, in("model", "class Bad { static int count; }")),
            forbidden(HouseRules.NO_STATIC_STATE, in("submodel", "class Bad { static final double[] X = {1}; }")),
            forbidden(
                    HouseRules.NO_STATIC_STATE,
                    in("model", "class Bad { private static final java.util.ArrayList<String> X = null; }")),
            forbidden(HouseRules.PRECISE_EXCEPTIONS, method("analysis", "if (true) throw new RuntimeException(\"\")")));

    /** Code that looks similar and is welcome. */
    static final List<Arguments> WELCOME = List.of(
            forbidden(HouseRules.STORAGE, in("storage", "class Good { dispersal.submodel.Parameter parameter; }")),
            forbidden(HouseRules.MODEL, in("model", "class Good extends sim.engine.SimState { Good() { super(1); } }")),
            forbidden(
                    HouseRules.REPORT, in("report", "class Good { org.jfree.chart.JFreeChart c; java.awt.Color d; }")),
            forbidden(HouseRules.NO_FOREIGN_DICE, in("analysis", "class Good { java.util.Random random; }")),
            forbidden(HouseRules.NO_CLOCKS, method("experiment", "System.nanoTime()")),
            forbidden(HouseRules.NO_FILES, in("model", "class Good implements java.io.Serializable {}")),
            forbidden(
                    HouseRules.NO_HASH_ORDER,
                    in("model", "class Good { Object o = new java.util.LinkedHashMap<>(); }")),
            forbidden(
                    HouseRules.NO_HASH_ORDER,
                    method(
                            "model",
                            "java.util.stream.Stream.of(1).collect(java.util.stream.Collectors.groupingBy("
                                    + "n -> n, java.util.TreeMap::new, java.util.stream.Collectors.toList()))")),
            forbidden(
                    HouseRules.NO_STATIC_STATE,
                    in(
                            "model",
                            "enum Good { A, B; private static final Good[] ALL = values();"
                                    + " int n(Good g) { return switch (g) { case A -> 1; case B -> 2; }; } }")),
            forbidden(HouseRules.ONLY_THE_DOOR_TALKS, method("app", "System.exit(2)")));

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_plan(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @FieldSource("FORBIDDEN")
    void forbidden_code_is_noticed(ArchRule rule, List<String> sources, @TempDir Path folder) throws IOException {
        assertThat(rule.evaluate(CompiledSnippet.classes(folder, sources)).hasViolation())
                .as("%s: %s", rule.getDescription(), sources)
                .isTrue();
    }

    @ParameterizedTest
    @FieldSource("WELCOME")
    void welcome_code_is_let_in(ArchRule rule, List<String> sources, @TempDir Path folder) throws IOException {
        assertThat(rule.evaluate(CompiledSnippet.classes(folder, sources))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void every_rule_has_been_seen_to_fail() {
        List<Object> proven = FORBIDDEN.stream().map(proof -> proof.get()[0]).toList();
        assertThat(HouseRules.all()).allSatisfy(rule -> assertThat(proven).contains(rule));
    }

    @Test
    void all_rooms_are_read() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName()))
                .contains("dispersal.submodel", "dispersal.scenario", "dispersal.model", "dispersal.app");
    }

    static Stream<ArchRule> rules() {
        return HouseRules.all().stream();
    }

    private static Arguments forbidden(ArchRule rule, String... sources) {
        return Arguments.of(rule, Arrays.asList(sources));
    }

    private static String in(String room, String type) {
        return "package dispersal." + room + "; " + type;
    }

    private static String method(String room, String statement) {
        return in(room, "class Bad { void act() { " + statement + "; } }");
    }
}
