package dispersal.benchmark;

import dispersal.model.ForeignFighterModel;
import dispersal.scenario.PolicyTimeline;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A day of the baseline at weight 1: the mean of the hundred days from day 300 on, when the sieges are on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
@Fork(3)
public class DayBenchmark {

    private static final int FIRST_DAY = 300;
    private static final int DAYS = 100;

    private final PolicyTimeline timeline = Baseline.atWeight(1);
    private ForeignFighterModel model = new ForeignFighterModel(timeline, 1);
    private long seed;

    /** Lives through the days before. */
    @Setup(Level.Iteration)
    public void approach() {
        model = Baseline.after(FIRST_DAY, timeline, ++seed);
    }

    /** The days themselves. */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public ForeignFighterModel day() {
        Baseline.live(model, DAYS);
        return model;
    }
}
