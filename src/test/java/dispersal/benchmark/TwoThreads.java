package dispersal.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dispersal.benchmark.Compared.Times;
import dispersal.experiment.Executor.Completion;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * How much more two workers do than one, in steady state: batches of runs through the executor that studies use, by one and by two
 * workers in turn in the same warm virtual machine, on the wall. Where neighbours use the second core too, the ratio says
 * something about them; processor time of a run by two workers relative to one says what the workers cost each other.
 *
 * <p>{@code TwoThreads [full|short]} compares over several processes; {@code TwoThreads probe RUNS BATCHES} is one of them.
 */
public final class TwoThreads {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private TwoThreads() {}

    /**
     * Measures and prints a table, or a line of numbers for it.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String what = arguments.length > 0 ? arguments[0] : "full";
        switch (what) {
            case "probe" -> probe(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "short" -> compare(2, 10, 2);
            default -> compare(5, 100, 5);
        }
    }

    private static void compare(int processes, int runs, int batches) throws IOException, InterruptedException {
        double[] ratios = new double[processes];
        double[] costs = new double[processes];
        double[] seconds = new double[processes];
        for (int process = 0; process < processes; process++) {
            List<String> output = Processes.output(List.of(
                    Processes.java(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    TwoThreads.class.getName(),
                    "probe",
                    "" + runs,
                    "" + batches));
            double[] numbers = Processes.numbers(output.get(output.size() - 1));
            seconds[process] = numbers[0];
            ratios[process] = numbers[1];
            costs[process] = numbers[2];
        }
        System.out.printf(
                "Two workers against one, baseline at weight 10, fates only: batches of %d runs in turn, medians of %d"
                        + " processes%n%n",
                runs, processes);
        System.out.println(
                "| runs a second, one worker | two workers do so many times as much | processor time of a run,"
                        + " two workers ÷ one |");
        System.out.println("|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %.1f | %.2f | %.2f |%n%n",
                runs / Times.median(seconds),
                Times.median(ratios),
                Times.median(costs));
    }

    /** Prints seconds of a batch by one worker, how many times as quick two are, and their processor time relative to one. */
    private static void probe(int runs, int batches) {
        ModelRunner runner = new ModelRunner(Baseline.atWeight(10), List.of("fates"));
        batch(runner, runs, 2);
        batch(runner, runs, 1);
        double[][] wall = new double[2][batches];
        double[][] processor = new double[2][batches];
        for (int batch = 0; batch < batches; batch++) {
            for (int workers = 1; workers <= 2; workers++) {
                double[] took = batch(runner, runs, workers);
                wall[workers - 1][batch] = took[0];
                processor[workers - 1][batch] = took[1];
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%.4f %.4f %.4f%n",
                Times.median(wall[0]),
                Times.ratio(wall[0], wall[1]),
                Times.ratio(processor[1], processor[0]));
    }

    private static double[] batch(ModelRunner runner, int runs, int workers) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long wall = System.nanoTime();
        Completion completion =
                new LocalThreads(workers).execute(Plan.replicates(1, runs), runner, result -> {}, Progress.UNNOTICED);
        double[] took = {
            (System.nanoTime() - wall) / NANOSECONDS_PER_SECOND,
            (system.getProcessCpuTime() - processor) / NANOSECONDS_PER_SECOND
        };
        if (!completion.complete() || completion.failed() > 0) {
            throw new IllegalStateException("runs failed");
        }
        return took;
    }
}
