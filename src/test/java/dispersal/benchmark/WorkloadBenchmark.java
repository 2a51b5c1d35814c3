package dispersal.benchmark;

import dispersal.model.EngineWorkload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reference workload through the engine and as idiomatic MASON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
public class WorkloadBenchmark {

    /** How many agents. */
    @Param("40000")
    public int agents;

    private final Workload law = new Workload();
    private long seed;

    /** Through the engine of the model. */
    @Benchmark
    @Warmup(iterations = 100)
    @Measurement(iterations = 30)
    public Fates engine() {
        return EngineWorkload.run(law, agents, ++seed);
    }

    /** As idiomatic MASON. */
    @Benchmark
    @Warmup(iterations = 4)
    @Measurement(iterations = 5)
    public Fates mason() {
        return MasonWorkload.run(law, agents, ++seed);
    }
}
