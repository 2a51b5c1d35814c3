package dispersal.model;

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

/** A random number, by generator and distribution. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class DrawBenchmark {

    private final RandomDraws keyed = new RandomDraws(1);
    private final CounterDraws counted = new CounterDraws(1);
    private final WaitInDays wait = new WaitInDays(1.0 / 14, 1000);
    private int index;

    /** A keyed uniform number (Philox). */
    @Benchmark
    public double uniform() {
        return keyed.uniform(7, Purpose.KILL, index++);
    }

    /** A keyed exponential number. */
    @Benchmark
    public double exponential() {
        return keyed.exponential(7, Purpose.KILL, index++);
    }

    /** A keyed Gumbel number. */
    @Benchmark
    public double gumbel() {
        return keyed.gumbel(7, Purpose.CHOOSE_NEST, index++, 1);
    }

    /** A uniform number from a counter (Squares). */
    @Benchmark
    public double uniformFromCounter() {
        return counted.uniform(7, index++);
    }

    /** A wait in days from a counter. */
    @Benchmark
    public int waitFromCounter() {
        return wait.days(counted.uniform(7, index++));
    }
}
