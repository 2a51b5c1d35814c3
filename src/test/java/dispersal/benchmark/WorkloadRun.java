package dispersal.benchmark;

import com.sun.management.ThreadMXBean;
import dispersal.model.EngineWorkload;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Runs the reference workload several times in this virtual machine and prints the median processor time of a run, its quickest
 * run [ms] and the most memory the process has held [MB].
 *
 * <p>{@code WorkloadRun (engine|shared|mason) AGENTS WARM-UPS MEASURED}. Processor time of the running thread, not time on the wall: it
 * does not count when others have the processor.
 */
public final class WorkloadRun {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private WorkloadRun() {}

    /**
     * Measures.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) throws IOException {
        Implementation implementation = Implementation.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        int agents = Integer.parseInt(arguments[1]);
        int warmUps = Integer.parseInt(arguments[2]);
        int measured = Integer.parseInt(arguments[3]);
        Workload law = new Workload();
        for (int run = 0; run < warmUps; run++) {
            implementation.run(law, agents, run);
        }
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] milliseconds = new double[measured];
        for (int run = 0; run < measured; run++) {
            long before = thread.getCurrentThreadCpuTime();
            Fates fates = implementation.run(law, agents, warmUps + run);
            milliseconds[run] = (thread.getCurrentThreadCpuTime() - before) / NANOSECONDS_PER_MILLISECOND;
            if (fates.total() != agents) {
                throw new IllegalStateException("agents were lost");
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT, "%.3f %.3f %.0f%n", milliseconds[measured / 2], milliseconds[0], megabytesHeldAtMost());
    }

    /** Peak of the resident memory, or 0 where the system does not tell. */
    private static double megabytesHeldAtMost() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES_PER_MEGABYTE)
                .findFirst()
                .orElse(0);
    }

    /** Who runs the workload. */
    enum Implementation {
        /** The engine of the model. */
        ENGINE {
            @Override
            Fates run(Workload law, int agents, long seed) {
                return EngineWorkload.run(law, agents, seed);
            }
        },
        /** The engine of the model with one stream of random numbers for all. */
        SHARED {
            @Override
            Fates run(Workload law, int agents, long seed) {
                return EngineWorkload.runOnSharedStream(law, agents, seed);
            }
        },
        /** MASON as it is usually used. */
        MASON {
            @Override
            Fates run(Workload law, int agents, long seed) {
                return MasonWorkload.run(law, agents, seed);
            }
        };

        abstract Fates run(Workload law, int agents, long seed);
    }
}
