package dispersal.benchmark;

import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunSpecification;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A run of the baseline with a million adults, each an agent of their own, in a heap of one gigabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class MillionBenchmark {

    private final ModelRunner runner =
            new ModelRunner(Baseline.with(List.of(Cost.adults(1_000_000))), List.of("fates"));

    private int run;

    /** One run, with a new seed. */
    @Benchmark
    public RunOutcome run() {
        run++;
        return runner.run(new RunSpecification(run, run, run));
    }
}
