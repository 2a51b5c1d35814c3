package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dispersal.submodel.Parameter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The source keeps the habits of the house, and every habit's rule notices what breaks it. */
class SourceHygieneTest {

    private static final String SUBMODEL = "src/main/java/dispersal/submodel/Bad.java";
    private static final String MODEL = "src/main/java/dispersal/model/Bad.java";
    private static final String REPORT = "src/main/java/dispersal/report/Bad.java";
    private static final String TEST = "src/test/java/dispersal/BadTest.java";

    /** Numbers that are worked out rather than assumed, and so are no parameters. */
    private static final Set<String> DERIVED =
            Set.of("TerritorialControl.midpointDay", "TerritorialControl.scaleDays", "Epoch.day", "Entry.value");

    private static final Set<Class<?>> NUMBERS = Set.of(
            double.class, float.class, int.class, long.class, short.class, Double.class, Integer.class, Long.class);

    private static List<SourceFile> sources = List.of();

    /** Source that must be refused: the rule, where it stands, what it says. */
    static final List<Arguments> FORBIDDEN = List.of(
            Arguments.of(SourceRules.SHORT_FILES, REPORT, "class Bad {\n" + "\n".repeat(400) + "}"),
            Arguments.of(SourceRules.SHORT_METHODS, TEST, "class Bad { void act() {\n" + "\n".repeat(50) + "} }"),
            Arguments.of(
                    SourceRules.FEW_PARAMETERS,
                    MODEL,
                    "class Bad { void f(int a, int b, int c, int d, int e, int f) {} }"),
            Arguments.of(
                    SourceRules.FEW_PARAMETERS,
                    MODEL,
                    "class Bad { Bad(int a, int b, int c, int d, int e, int f) {} }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, SUBMODEL, "class Bad { double f(double x) { return 4 * x; } }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, MODEL, "class Bad { double rate = 0.06; }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, MODEL, "class Bad { void f() { final int n = 7; } }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, MODEL, "class Bad { static double x; static { x = 3; } }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, MODEL, "enum Bad { A { int n() { return 5; } }; }"),
            Arguments.of(
                    SourceRules.NAMED_NUMBERS,
                    SUBMODEL,
                    "class Bad { static final java.util.function.DoubleUnaryOperator F = x -> 0.5 * x; }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, SUBMODEL, "class Bad { int f(int x) { return x >>> 11 & 0xFF; } }"),
            Arguments.of(SourceRules.DOCUMENTED, REPORT, "public class Bad {}"),
            Arguments.of(SourceRules.DOCUMENTED, REPORT, "/** A thing. */ public class Bad { public void act() {} }"),
            Arguments.of(SourceRules.DOCUMENTED, REPORT, "/** A thing. */ public class Bad { public Bad() {} }"),
            Arguments.of(SourceRules.DOCUMENTED, REPORT, "/** A thing. */ public interface Bad { void act(); }"),
            Arguments.of(
                    SourceRules.DOCUMENTED, REPORT, "/** A thing. */ public interface Bad { record Part(int n) {} }"),
            Arguments.of(SourceRules.CLEAN_COMMENTS, REPORT, "/** @author someone */ class Bad {}"),
            Arguments.of(SourceRules.CLEAN_COMMENTS, TEST, "class Bad { // TODO think\n }"),
            Arguments.of(SourceRules.CLEAN_COMMENTS, REPORT, "class Bad { /* see issue 12 */ }"),
            Arguments.of(SourceRules.NO_NULL_STATE, MODEL, "class Bad { Object o = null; }"),
            Arguments.of(SourceRules.NO_NULL_STATE, MODEL, "class Bad { Object o; Bad() { this.o = null; } }"),
            Arguments.of(SourceRules.NO_NULL_STATE, SUBMODEL, "class Bad { Object f() { return null; } }"),
            Arguments.of(
                    SourceRules.NARROW_CATCHES, REPORT, "class Bad { void f() { try { } catch (Exception e) { } } }"),
            Arguments.of(
                    SourceRules.NARROW_CATCHES,
                    REPORT,
                    "class Bad { void f() { try { } catch (Error | Throwable e) { } } }"),
            Arguments.of(
                    SourceRules.CONSTANT_CONSTANTS,
                    MODEL,
                    "class Bad { private static final int[] SEEN = {0}; void f() { SEEN[0] = 1; } }"),
            Arguments.of(
                    SourceRules.CONSTANT_CONSTANTS,
                    MODEL,
                    "class Bad { private static final int[] SEEN = {0}; void f() { SEEN[0]++; SEEN[0] += 1; } }"),
            Arguments.of(
                    SourceRules.CONSTANT_CONSTANTS,
                    MODEL,
                    "class Bad { static final java.util.List<String> X = new java.util.ArrayList<>(); }"),
            Arguments.of(
                    SourceRules.MARKED_PACKAGES,
                    "src/main/java/dispersal/report/package-info.java",
                    "package dispersal.report;"));

    /** Source that looks similar and is welcome. */
    static final List<Arguments> WELCOME = List.of(
            Arguments.of(
                    SourceRules.SHORT_FILES,
                    REPORT,
                    "/** A long file: 402 lines because the table belongs together. */ class Good {\n"
                            + "\n".repeat(400) + "}"),
            Arguments.of(SourceRules.SHORT_METHODS, TEST, "class Good { void act() {\n" + "\n".repeat(48) + "} }"),
            Arguments.of(SourceRules.FEW_PARAMETERS, MODEL, "record Good(int a, int b, int c, int d, int e, int f) {}"),
            Arguments.of(
                    SourceRules.NAMED_NUMBERS,
                    MODEL,
                    "class Good { private static final double HALF = 0.5; double f(double x) { return HALF * x - 2.0; } }"),
            Arguments.of(
                    SourceRules.NAMED_NUMBERS, MODEL, "enum Good { A(7); final int n; Good(int n) { this.n = n; } }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, SUBMODEL, "@interface Good { double max() default 9; }"),
            Arguments.of(SourceRules.NAMED_NUMBERS, REPORT, "class Good { int width = 1200; }"),
            Arguments.of(SourceRules.DOCUMENTED, REPORT, "class Good { public void act() {} }"),
            Arguments.of(
                    SourceRules.DOCUMENTED,
                    REPORT,
                    "/** A thing. */ public class Good { @Override public String toString() { return \"\"; } void f() {} }"),
            Arguments.of(SourceRules.CLEAN_COMMENTS, REPORT, "class Good { String s = \"// TODO \\\" /* @author\"; }"),
            Arguments.of(
                    SourceRules.CLEAN_COMMENTS, REPORT, "class Good { String s = \"\"\"\n // FIXME \"x\" \n\"\"\"; }"),
            Arguments.of(
                    SourceRules.NO_NULL_STATE, MODEL, "class Good { void f() { Object o = null; assert o == null; } }"),
            Arguments.of(
                    SourceRules.NARROW_CATCHES,
                    REPORT,
                    "class Good { void f() { try { } catch (IllegalStateException e) { } } }"),
            Arguments.of(
                    SourceRules.CONSTANT_CONSTANTS,
                    MODEL,
                    "class Good { static final Good ONE = new Good(); void f(int[] seen) { seen[0] = 1; } }"));

    static Stream<SourceRules.Rule> rules() {
        return SourceRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_source_keeps_the_habits(SourceRules.Rule rule) {
        assertThat(sources.stream().flatMap(file -> rule.faults().apply(file).stream()))
                .as(rule.claim())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FORBIDDEN")
    void forbidden_source_is_noticed(SourceRules.Rule rule, String path, String text) throws IOException {
        assertThat(rule.faults().apply(SourceFile.of(path, text))).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("WELCOME")
    void welcome_source_is_let_in(SourceRules.Rule rule, String path, String text) throws IOException {
        assertThat(rule.faults().apply(SourceFile.of(path, text))).isEmpty();
    }

    @Test
    void every_rule_has_been_seen_to_fail() {
        List<Object> proven = FORBIDDEN.stream().map(proof -> proof.get()[0]).toList();
        assertThat(SourceRules.all()).allSatisfy(rule -> assertThat(proven).contains(rule));
    }

    @Test
    void a_fault_names_file_and_line() throws IOException {
        SourceFile file = SourceFile.of(SUBMODEL, "class Bad {\n double f() {\n  return 4; }\n}");
        assertThat(SourceRules.NAMED_NUMBERS.faults().apply(file))
                .containsExactly(SUBMODEL + ":3 number 4 has no name");
    }

    @Test
    void every_room_describes_itself() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/dispersal"))) {
            assertThat(folders.filter(Files::isDirectory).filter(SourceHygieneTest::holdsClasses))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    @Test
    void every_number_of_a_record_is_a_declared_parameter() {
        assertThat(numbers().stream()
                        .filter(number -> !number.isAnnotationPresent(Parameter.class))
                        .map(SourceHygieneTest::nameOf))
                .containsExactlyInAnyOrderElementsOf(DERIVED);
    }

    @Test
    void every_parameter_says_what_it_means_and_can_be() {
        List<RecordComponent> declared = numbers().stream()
                .filter(number -> number.isAnnotationPresent(Parameter.class))
                .toList();
        assertThat(declared).hasSizeGreaterThan(100).allSatisfy(number -> {
            Parameter parameter = number.getAnnotation(Parameter.class);
            assertThat(parameter.meaning()).as(nameOf(number)).isNotBlank().doesNotEndWith(".");
            assertThat(parameter.unit()).as(nameOf(number)).isNotBlank();
            assertThat(parameter.min()).as(nameOf(number)).isLessThan(parameter.max());
        });
    }

    @BeforeAll
    static void read_all_sources() throws IOException {
        sources = SourceFile.below("src/main/java", "src/test/java");
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<RecordComponent> numbers() {
        List<RecordComponent> numbers = new ArrayList<>();
        for (Class<?> type : recordsOf("dispersal.submodel", "dispersal.scenario")) {
            Stream.of(type.getRecordComponents())
                    .filter(component -> NUMBERS.contains(component.getType()))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private static List<Class<?>> recordsOf(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(JavaClass::isRecord)
                        // a private record holds what is worked out, not what a scenario assumes
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
