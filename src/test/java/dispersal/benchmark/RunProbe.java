package dispersal.benchmark;

import com.sun.management.ThreadMXBean;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunSpecification;
import dispersal.observation.Metrics;
import dispersal.scenario.Assignment;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a warm run of the baseline costs in processor time and memory, by weight of an agent, with one metric and with all; on the
 * {@code same} scenario, or on scenarios that differ in a parameter of routes and one of attitudes, as the points of a study do.
 *
 * <p>{@code RunProbe [weight] [runs] [fates|all] [same|points]}; processor time rather than time on the wall, so that a busy machine
 * does not disturb it much.
 */
public final class RunProbe {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private static final double SMALL_STEP = 0.001;

    private RunProbe() {}

    /**
     * Prints medians over the second half of the runs.
     *
     * @param arguments see the class
     * @throws ScenarioException if the baseline is not in order
     */
    public static void main(String[] arguments) throws ScenarioException {
        String weight = arguments.length > 0 ? arguments[0] : "10";
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        boolean all = arguments.length > 2 && arguments[2].equals("all");
        boolean points = arguments.length > 3 && arguments[3].equals("points");
        List<String> metrics = all ? Metrics.names() : List.of("fates");
        ModelRunner[] runners = runners(points ? runs : 1, weight, metrics);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] milliseconds = new double[runs];
        double[] megabytes = new double[runs];
        long id = Thread.currentThread().getId();
        for (int run = 0; run < runs; run++) {
            long time = thread.getCurrentThreadCpuTime();
            long bytes = thread.getThreadAllocatedBytes(id);
            ModelRunner runner = runners[run % runners.length];
            String digest =
                    runner.run(new RunSpecification(run + 1, run + 1, run + 1)).digest();
            milliseconds[run] = (thread.getCurrentThreadCpuTime() - time) / NANOSECONDS_PER_MILLISECOND;
            megabytes[run] = (thread.getThreadAllocatedBytes(id) - bytes) / BYTES_PER_MEGABYTE;
            if (digest.isEmpty()) {
                throw new IllegalStateException("a run without a digest");
            }
        }
        System.out.printf(
                "weight %s, %s, %s: %.1f ms CPU, %.1f MB a run (fastest %.1f ms)%n",
                weight,
                all ? "all metrics" : "fates",
                points ? "points of a study" : "same scenario",
                medianOfSecondHalf(milliseconds),
                medianOfSecondHalf(megabytes),
                Arrays.stream(milliseconds).min().orElse(0));
    }

    private static ModelRunner[] runners(int count, String weight, List<String> metrics) throws ScenarioException {
        ModelRunner[] runners = new ModelRunner[count];
        for (int point = 0; point < count; point++) {
            List<Assignment> values = List.of(
                    ScenarioFile.assignment("population.agent_weight=" + weight),
                    ScenarioFile.assignment("routes.cost_weight=" + (1 + point * SMALL_STEP)),
                    ScenarioFile.assignment("attitudes.social_per_day=" + (SMALL_STEP + point * SMALL_STEP / count)));
            LoadedScenario loaded =
                    ScenarioFile.load(Path.of("scenarios/baseline"), count == 1 ? values.subList(0, 1) : values);
            runners[point] =
                    point == 0 ? new ModelRunner(loaded.timeline(), metrics) : runners[0].of(loaded.timeline());
        }
        return runners;
    }

    private static double medianOfSecondHalf(double[] values) {
        double[] half = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(half);
        return half[half.length / 2];
    }
}
