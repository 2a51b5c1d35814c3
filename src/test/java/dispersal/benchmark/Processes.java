package dispersal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Programs run in processes of their own. */
final class Processes {

    private static final Path CLOCK = Path.of("/usr/bin/time");
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    /**
     * What a process took from its start to its end.
     *
     * @param wall      time on the wall [s]
     * @param processor time of all its threads, in the program and in the system for it [s]
     * @param megabytes most memory it held [MB]
     */
    record Cost(double wall, double processor, double megabytes) {}

    private Processes() {}

    /** The virtual machine that runs this. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether this machine has GNU time, which tells what a process took; without it only time on the wall is known. */
    static boolean clocked() {
        return Files.isExecutable(CLOCK);
    }

    /**
     * Runs a program and gives what it prints.
     *
     * @param command the program with its arguments
     * @return the lines of its output
     * @throws IOException if it cannot be started or fails
     */
    static List<String> output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (var reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return lines;
    }

    /**
     * Runs a program, its output unheeded, and tells what it took.
     *
     * @param command the program with its arguments
     * @return its cost; without GNU time the parts that are not known are not numbers
     * @throws IOException if it cannot be started or fails
     */
    static Cost cost(List<String> command) throws IOException, InterruptedException {
        Path told = Files.createTempFile("cost", ".txt");
        List<String> whole = new ArrayList<>();
        if (clocked()) {
            whole.addAll(List.of(CLOCK.toString(), "-f", "%e %U %S %M", "-o", told.toString()));
        }
        whole.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(whole)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
        Cost cost = clocked() ? read(Files.readString(told)) : new Cost(wall, Double.NaN, Double.NaN);
        Files.delete(told);
        return cost;
    }

    private static Cost read(String line) {
        double[] numbers = numbers(line.strip());
        return new Cost(numbers[0], numbers[1] + numbers[2], numbers[3] / KILOBYTES_PER_MEGABYTE);
    }

    /** Numbers with single spaces between them. */
    static double[] numbers(String line) {
        return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
