package dispersal.benchmark;

import dispersal.benchmark.Compared.Size;
import dispersal.benchmark.Compared.Times;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures and writes tables.
 *
 * <p>{@code Benchmarks [short|full|workload|parts|cost|start|dice] [short]}: {@code short} compares the reference workload at 10,000 agents in a
 * minute; {@code workload} at 40,000, 160,000 and a million; {@code parts} runs the benchmarks of draws, decisions, days and runs;
 * {@code cost} tells how cost grows; {@code start} what commands cost from a standing start and how much two threads do;
 * {@code dice} what keyed draws cost and are worth; {@code full} does the last five and leaves the page in
 * {@code results/benchmarks}. After one of the last three, {@code short} makes little of it, to see that it works.
 */
public final class Benchmarks {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final List<Size> LARGE = List.of(
            new Size(40_000, 5, 100, 40, 6, 0),
            new Size(160_000, 5, 12, 8, 2, 0),
            new Size(1_000_000, 5, 2, 3, 0, 200));
    private static final List<Size> SMALL = List.of(new Size(10_000, 5, 120, 40, 8, 0));

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        String what = arguments.length > 0 ? arguments[0] : "full";
        if (what.equals("full")) {
            Path folder = Files.createDirectories(Path.of("results", "benchmarks"));
            Path page = folder.resolve(LocalDateTime.now().format(NAME) + ".md");
            PrintStream console = System.out;
            try (PrintStream file = new PrintStream(Files.newOutputStream(page), true, StandardCharsets.UTF_8)) {
                System.setOut(file);
                for (String part : List.of("workload", "parts", "cost", "start", "dice")) {
                    measure(part, "full");
                }
            } finally {
                System.setOut(console);
            }
            System.out.println(Files.readString(page));
            System.out.println("Written to " + page);
        } else {
            measure(what, arguments.length > 1 ? arguments[1] : "full");
        }
    }

    private static void measure(String what, String extent) throws IOException, InterruptedException, RunnerException {
        switch (what) {
            case "short" -> compare(SMALL);
            case "workload" -> compare(LARGE);
            case "parts" -> runParts();
            case "cost" -> Cost.main(new String[] {extent});
            case "start" -> {
                StartUp.main(new String[] {extent});
                TwoThreads.main(new String[] {extent});
            }
            case "dice" -> SameDice.main(new String[] {extent});
            default ->
                throw new IllegalArgumentException(
                        "'" + what + "' is not one of short, full, workload, parts, cost, start, dice");
        }
    }

    private static void compare(List<Size> sizes) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("workload");
        Compared compared = new Compared(folder);
        System.out.printf(
                "Reference workload, processor time of a warm run, medians over %d processes, on %s, Java %s%n%n",
                sizes.get(0).rounds(), processor(), System.getProperty("java.version"));
        if (!compared.hasC()) {
            System.out.println("No C compiler (cc) was found: no comparison with C.\n");
        }
        System.out.println(
                "| agents | engine ms | idiomatic MASON ms | C ms | MASON ÷ engine | engine ÷ C | engine MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Size size : sizes) {
            Times times = compared.measure(size);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %s | %s | %s | %s | %s |%n",
                    size.agents(),
                    cell("%.1f", Times.median(times.engine())),
                    cell("%,.0f", Times.median(times.mason())),
                    cell("%.1f", Times.median(times.c())),
                    cell("%.1f", Times.ratio(times.mason(), times.engine())),
                    cell("%.2f", Times.ratio(times.engine(), times.c())),
                    cell("%.0f", Times.median(times.megabytes())));
        }
        System.out.println();
        Files.deleteIfExists(folder.resolve("workload"));
        Files.delete(folder);
    }

    private static String cell(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private static void runParts() throws RunnerException {
        var options = new OptionsBuilder()
                .include("dispersal\\..*(Draw|Decision|Day|Run|Million)Benchmark")
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println("| benchmark | result | ± (99.9 %) | unit |\n|---|---|---|---|");
        for (RunResult result : results) {
            var score = result.getPrimaryResult();
            String name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.", "$1: ");
            String weight = result.getParams().getParam("weight");
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.4g | %.2g | %s |%n",
                    weight == null ? name : name + " at weight " + weight,
                    score.getScore(),
                    score.getScoreError(),
                    score.getScoreUnit());
        }
        System.out.println();
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        String unknown = System.getProperty("os.arch");
        return !Files.exists(told)
                ? unknown
                : Files.readAllLines(told).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(unknown);
    }
}
