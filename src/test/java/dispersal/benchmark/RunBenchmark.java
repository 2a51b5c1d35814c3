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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A run of the baseline with one metric, by how many persons an agent stands for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@Fork(3)
public class RunBenchmark {

    /** Persons that one agent stands for. */
    @Param({"1", "10"})
    public int weight;

    private ModelRunner runner = new ModelRunner(Baseline.atWeight(10), List.of());
    private int run;

    /** Loads the scenario. */
    @Setup
    public void load() {
        runner = new ModelRunner(Baseline.atWeight(weight), List.of("fates"));
    }

    /** One run, with a new seed. */
    @Benchmark
    public RunOutcome run() {
        run++;
        return runner.run(new RunSpecification(run, run, run));
    }
}
