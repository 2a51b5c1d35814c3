package dispersal.benchmark;

import dispersal.benchmark.Compared.Times;
import dispersal.benchmark.Processes.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a command costs from a standing start: whole processes of the built program, all commands of a round one after the other,
 * with and without an archive of its classes.
 *
 * <p>{@code StartUp [full|short]}: nine rounds, or two.
 */
public final class StartUp {

    private static final Path PROGRAM = Path.of("target", "dispersal.jar");
    private static final int ROUNDS = 9;
    private static final int FEW_ROUNDS = 2;

    private final Path folder;

    private StartUp(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures and prints a table.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(PROGRAM)) {
            System.out.println("Start-up was not measured: there is no " + PROGRAM
                    + "; build it first: mvn -q package -DskipTests\n");
            return;
        }
        Path folder = Files.createTempDirectory("start");
        boolean few = arguments.length > 0 && arguments[0].equals("short");
        new StartUp(folder).measure(few ? FEW_ROUNDS : ROUNDS);
        delete(folder);
    }

    private void measure(int rounds) throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        // interpreted: before Java 21 methods that wait for the compiler when the archive is made are archived as
        // waiting for ever
        run(List.of("-Xint", "-XX:ArchiveClassesAtExit=" + archive), tutorial());
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            add(costs, "`--help`", List.of(), List.of("--help"));
            add(costs, "`--version`", List.of(), List.of("--version"));
            for (String weight : List.of("1", "10")) {
                String name = "one run of the baseline, weight " + weight;
                add(costs, name, List.of(), baseline(weight));
                List<String> flags = List.of("-XX:SharedArchiveFile=" + archive);
                add(costs, name + ", class archive", flags, baseline(weight));
                List<String> quick =
                        List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
                add(costs, name + ", class archive, first compiler only, serial collector", quick, baseline(weight));
            }
        }
        print(rounds, costs);
    }

    private static void print(int rounds, Map<String, List<Cost>> costs) {
        System.out.printf(
                "Start-up: whole processes of %s, medians of %d%s%n%n",
                PROGRAM, rounds, Processes.clocked() ? "" : "; without /usr/bin/time only the wall is known");
        System.out.println("| command | on the wall, s | quickest | processor, s | most memory, MB |");
        System.out.println("|---|---|---|---|---|");
        costs.forEach((name, found) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.0f |%n",
                name,
                median(found, Cost::wall),
                found.stream().mapToDouble(Cost::wall).min().orElseThrow(),
                median(found, Cost::processor),
                median(found, Cost::megabytes)));
        System.out.println();
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return Times.median(costs.stream().mapToDouble(part).toArray());
    }

    /** One run with its tables, in the catalogue of this project. */
    private static List<String> baseline(String weight) {
        return List.of("run", "scenarios/baseline", "--no-figures", "--set", "population.agent_weight=" + weight);
    }

    private static List<String> tutorial() {
        return List.of("run", "scenarios/tutorial", "--no-figures");
    }

    private void add(Map<String, List<Cost>> costs, String name, List<String> flags, List<String> arguments)
            throws IOException, InterruptedException {
        costs.computeIfAbsent(name, unseen -> new ArrayList<>()).add(run(flags, arguments));
    }

    private Cost run(List<String> flags, List<String> arguments) throws IOException, InterruptedException {
        Path results = folder.resolve("results");
        List<String> command = new ArrayList<>(List.of(Processes.java()));
        command.addAll(flags);
        command.addAll(List.of("-jar", PROGRAM.toString()));
        command.addAll(arguments);
        if (arguments.get(0).equals("run")) {
            command.addAll(List.of("--out", results.toString()));
        }
        Cost cost = Processes.cost(command);
        delete(results);
        return cost;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> members;
        try (Stream<Path> walk = Files.walk(folder)) {
            members = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path member : members) {
            Files.delete(member);
        }
    }
}
