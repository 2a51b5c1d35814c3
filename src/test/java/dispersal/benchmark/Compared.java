package dispersal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The reference workload side by side: in every round each implementation has a process of its own, one after the other, so
 * that what disturbs the machine disturbs all of them.
 */
final class Compared {

    private static final Path SOURCE = Path.of("src/test/c/workload.c");

    /** Little room for what is short-lived: nearly everything in the engine lives for a run. */
    private static final List<String> FRUGAL = List.of("-XX:+UseSerialGC", "-Xmn24m");

    /**
     * Sizes of a comparison.
     *
     * @param agents   agents of the workload
     * @param rounds   processes of each implementation
     * @param warmUps  runs of the engine before those that are measured
     * @param measured runs of the engine that are measured
     * @param yardstick runs of idiomatic MASON, half of them before those that are measured; 0 leaves it out
     * @param heap      memory the engine has to do with [MB]; 0 leaves it to the virtual machine, as for idiomatic MASON
     */
    record Size(int agents, int rounds, int warmUps, int measured, int yardstick, int heap) {}

    /**
     * Medians of the rounds.
     *
     * @param engine    median processor time of a run [ms], by round
     * @param mason     the same of idiomatic MASON
     * @param c         the same of the program in C
     * @param megabytes most memory held by the engine's process, by round
     */
    record Times(double[] engine, double[] mason, double[] c, double[] megabytes) {

        /** Median over the rounds of one time relative to another of the same round. */
        static double ratio(double[] some, double[] others) {
            double[] ratios = new double[Math.min(some.length, others.length)];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = some[round] / others[round];
            }
            return median(ratios);
        }

        static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
        }
    }

    private final Optional<Path> program;

    Compared(Path folder) throws IOException, InterruptedException {
        program = compile(folder);
    }

    /** Whether there is a C compiler on this machine. */
    boolean hasC() {
        return program.isPresent();
    }

    Times measure(Size size) throws IOException, InterruptedException {
        List<double[]> engine = new ArrayList<>();
        List<double[]> mason = new ArrayList<>();
        List<double[]> c = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            engine.add(java(size.heap(), "engine", size.agents(), size.warmUps(), size.measured()));
            if (size.yardstick() > 0) {
                int half = Math.max(1, size.yardstick() / 2);
                mason.add(java(0, "mason", size.agents(), half, half));
            }
            if (program.isPresent()) {
                c.add(c(size.agents(), Math.min(size.measured(), 25)));
            }
        }
        return new Times(column(engine, 0), column(mason, 0), column(c, 0), column(engine, 2));
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }

    /** Median and quickest processor time of a run [ms] and most memory held [MB] in a process of its own. */
    static double[] java(int heap, String implementation, int agents, int warmUps, int measured)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Processes.java()));
        if (heap > 0) {
            command.addAll(FRUGAL);
            command.add("-Xmx" + heap + "m");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WorkloadRun.class.getName()));
        command.addAll(List.of(implementation, "" + agents, "" + warmUps, "" + measured));
        List<String> output = Processes.output(command);
        return Processes.numbers(output.get(output.size() - 1));
    }

    /** The first line of the program's output is a run that warms the caches. */
    private double[] c(int agents, int measured) throws IOException, InterruptedException {
        List<String> output = Processes.output(
                List.of(program.orElseThrow().toString(), Integer.toString(agents), Integer.toString(measured + 1)));
        double[] times = output.stream()
                .skip(1)
                .mapToDouble(line -> Processes.numbers(line)[0])
                .toArray();
        return new double[] {Times.median(times)};
    }

    private static Optional<Path> compile(Path folder) throws IOException, InterruptedException {
        Path program = folder.resolve("workload");
        try {
            Processes.output(List.of("cc", "-O3", "-march=native", "-o", program.toString(), SOURCE.toString(), "-lm"));
        } catch (IOException none) {
            return Optional.empty();
        }
        return Optional.of(program).filter(Files::exists);
    }
}
