package dispersal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import dispersal.submodel.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sim.engine.SimState;

/** The plan of the house as rules on compiled classes: rooms, arrows between them, and what a run may not touch. */
final class HouseRules {

    private static final String[] EVERYWHERE = {"java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.."
    };
    private static final String[] EQUATIONS_AND_STATE = {room("submodel"), room("model")};
    private static final String[] A_RUN = {room("submodel"), room("scenario"), room("model"), room("observation")};
    private static final String COMMONS_MATH = "org.apache.commons.math3..";

    static final ArchRule SUBMODEL = arrows("submodel", List.of(), COMMONS_MATH);
    static final ArchRule SCENARIO = arrows("scenario", List.of("submodel"));
    static final ArchRule MODEL =
            arrows("model", List.of("scenario", "submodel"), "sim.engine..", "org.jgrapht..", COMMONS_MATH);
    static final ArchRule OBSERVATION = arrows("observation", List.of("model", "scenario", "analysis"));
    static final ArchRule ANALYSIS = arrows("analysis", List.of(), COMMONS_MATH);
    static final ArchRule EXPERIMENT = arrows("experiment", List.of("scenario", "model", "observation", "analysis"));
    static final ArchRule REPORT =
            arrows("report", List.of("analysis"), "org.jfree..", "org.apache.batik..", "gg.jte..");
    static final ArchRule STORAGE = storage();

    static final ArchRule KNOWN_ROOMS = classes()
            .should()
            .resideInAnyPackage(Stream.of(
                            "submodel",
                            "scenario",
                            "model",
                            "observation",
                            "analysis",
                            "experiment",
                            "report",
                            "storage",
                            "app")
                    .map(HouseRules::room)
                    .toArray(String[]::new))
            .as("every class lives in one of the nine rooms");
    static final ArchRule NO_CYCLES =
            slices().matching("dispersal.(*)..").should().beFreeOfCycles().as("no cycles between rooms");
    static final ArchRule FLAT_MODEL =
            noClasses().should().resideInAPackage("dispersal.model.*..").as("model is one flat package");
    static final ArchRule PLAIN_PACKAGES = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..core..", "..impl..")
            .as("no package is called util, common, helper, core or impl");
    static final ArchRule PLAIN_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Impl|Utils?|Data|Info|Processor)")
            .as("no class is called Manager, Helper, Impl, Util, Data, Info or Processor");

    static final ArchRule ONLY_THE_DOOR_TALKS = noClasses()
            .that()
            .resideOutsideOfPackage(room("app"))
            .should()
            .accessTargetWhere(accessTo(System.class, "out", "err", "in", "exit", "console")
                    .or(accessTo(Runtime.class, "exit", "halt"))
                    .or(accessTo(Throwable.class, "printStackTrace")))
            .as("only app prints, reads the terminal and exits")
            .allowEmptyShould(true);

    static final ArchRule NO_FOREIGN_DICE = noClasses()
            .that()
            .resideInAnyPackage(A_RUN)
            .should()
            .dependOnClassesThat(named(
                            "java.util.Random",
                            "java.util.SplittableRandom",
                            "java.util.UUID",
                            "java.util.concurrent.ThreadLocalRandom",
                            "java.security.SecureRandom",
                            "ec.util.MersenneTwister",
                            "ec.util.MersenneTwisterFast")
                    .or(resideInAnyPackage(
                            "java.util.random..", "org.apache.commons.math3.random..", "org.apache.commons.rng..")))
            .orShould()
            .accessTargetWhere(accessTo(Math.class, "random")
                    .or(accessTo(StrictMath.class, "random"))
                    .or(accessTo(SimState.class, "random", "setSeed"))
                    .or(accessTo(java.util.Collections.class, "shuffle"))
                    .or(accessTo(System.class, "identityHashCode")))
            .as("all chance in a run comes from keyed draws")
            .allowEmptyShould(true);

    static final ArchRule NO_CLOCKS = noClasses()
            .that()
            .resideInAnyPackage(A_RUN)
            .should()
            .dependOnClassesThat(named(
                    "java.time.Clock", "java.util.Date", "java.util.Calendar", "java.util.Timer", "java.lang.Thread"))
            .orShould()
            .accessTargetWhere(accessTo(System.class, "nanoTime", "currentTimeMillis", "getProperty", "getenv")
                    .or(accessTo(java.time.ZoneId.class, "systemDefault"))
                    .or(accessTo(java.util.Locale.class, "getDefault"))
                    .or(accessTo(Integer.class, "getInteger"))
                    .or(accessTo(Boolean.class, "getBoolean"))
                    .or(accessTo(Long.class, "getLong"))
                    .or(describe("now() of a class of java.time", HouseRules::isNow)))
            .as("a run reads no clock, no environment and no other thread")
            .allowEmptyShould(true);

    static final ArchRule NO_FILES = noClasses()
            .that()
            .resideInAnyPackage(A_RUN)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.sql..",
                            "java.awt..",
                            "javax..")
                    .or(describe("files and streams of java.io", HouseRules::isFile)))
            .as("a run touches no files, network or screen")
            .allowEmptyShould(true);

    static final ArchRule ONE_THREAD = noClasses()
            .that()
            .resideInAnyPackage(EQUATIONS_AND_STATE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.concurrent.."))
            .orShould()
            .accessTargetWhere(describe(
                    "parallel streams",
                    access -> Set.of("parallel", "parallelStream").contains(access.getName())))
            .as("runs are parallel to each other, never inside")
            .allowEmptyShould(true);

    static final ArchRule NO_HASH_ORDER = noClasses()
            .that()
            .resideInAnyPackage(EQUATIONS_AND_STATE)
            .should()
            .dependOnClassesThat(named(
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.util.Hashtable",
                    "java.util.IdentityHashMap",
                    "java.util.WeakHashMap"))
            .orShould()
            .accessTargetWhere(describe("Map.of, Set.of and copies", HouseRules::isOrderedByHash)
                    .or(describe("collectors into hash maps or sets", HouseRules::collectsIntoHash)))
            .as("nothing in submodel and model can depend on the order of a hash map or set")
            .allowEmptyShould(true);

    static final ArchRule NO_STATIC_STATE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EQUATIONS_AND_STATE)
            .and()
            .areStatic()
            .should(notHoldState())
            .as("no static field of submodel and model can change")
            .allowEmptyShould(true);

    static final ArchRule PRECISE_EXCEPTIONS =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.as("no generic exceptions are thrown");

    private HouseRules() {}

    static List<ArchRule> all() {
        return List.of(
                SUBMODEL,
                SCENARIO,
                MODEL,
                OBSERVATION,
                ANALYSIS,
                EXPERIMENT,
                REPORT,
                STORAGE,
                KNOWN_ROOMS,
                NO_CYCLES,
                FLAT_MODEL,
                PLAIN_PACKAGES,
                PLAIN_NAMES,
                ONLY_THE_DOOR_TALKS,
                NO_FOREIGN_DICE,
                NO_CLOCKS,
                NO_FILES,
                ONE_THREAD,
                NO_HASH_ORDER,
                NO_STATIC_STATE,
                PRECISE_EXCEPTIONS);
    }

    private static String room(String name) {
        return "dispersal." + name + "..";
    }

    private static ArchRule arrows(String room, List<String> rooms, String... libraries) {
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed(room, rooms, libraries)))
                .as(room + " uses only " + rooms + ", " + Arrays.toString(libraries) + " and the JDK")
                .allowEmptyShould(true);
    }

    private static ArchRule storage() {
        String[] libraries = {
            "tools.jackson..", "com.fasterxml.jackson.annotation..", "de.siegmar.fastcsv..", "org.snakeyaml.engine.."
        };
        return classes()
                .that()
                .resideInAPackage(room("storage"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed("storage", List.of("scenario", "analysis"), libraries))
                                .or(named(Parameter.class.getName())))
                .as("storage uses only scenario, analysis, submodel's Parameter, " + Arrays.toString(libraries)
                        + " and the JDK")
                .allowEmptyShould(true);
    }

    private static String[] allowed(String room, List<String> rooms, String... libraries) {
        return Stream.of(
                        Stream.of(room(room)),
                        rooms.stream().map(HouseRules::room),
                        Stream.of(libraries),
                        Stream.of(EVERYWHERE))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("one of " + wanted, type -> wanted.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(Class<?> owner, String... members) {
        Set<String> wanted = Set.of(members);
        return describe(
                owner.getSimpleName() + " " + wanted,
                access -> wanted.contains(access.getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isFile(JavaClass type) {
        return type.getPackageName().equals("java.io")
                && type.getSimpleName().matches("File.*|RandomAccessFile|Print.*|.*Reader|.*Writer");
    }

    private static boolean isOrderedByHash(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isEquivalentTo(Map.class) || owner.isEquivalentTo(Set.class))
                && Set.of("of", "ofEntries", "copyOf").contains(access.getName());
    }

    private static boolean collectsIntoHash(JavaAccess<?> access) {
        boolean hashesWhateverTheArguments =
                Set.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap").contains(access.getName());
        boolean hashesByDefault =
                Set.of("toMap", "groupingBy", "partitioningBy").contains(access.getName());
        return access.getTargetOwner().getName().equals("java.util.stream.Collectors")
                && (hashesWhateverTheArguments || hashesByDefault && !namesAMap(access));
    }

    private static boolean namesAMap(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("java.util.function.Supplier")
                || access.getName().equals("partitioningBy");
    }

    private static ArchCondition<JavaField> notHoldState() {
        return new ArchCondition<>("be final and not a mutable holder") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                if (!synthetic && (!isFinal || canChange(field))) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                }
            }
        };
    }

    private static boolean canChange(JavaField field) {
        JavaClass type = field.getRawType();
        boolean concreteCollection =
                (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) && !type.isInterface();
        boolean openArray = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        return concreteCollection
                || openArray
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(java.util.BitSet.class);
    }
}
