package dispersal.model;

import dispersal.benchmark.Baseline;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A decision of somebody in the theatre of the baseline on day 300, everything weighed or from the bound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class DecisionBenchmark {

    private static final int DAY = 300;

    private final ForeignFighterModel model = Baseline.after(DAY, Baseline.atWeight(10), 1);
    private final NestedLogitRule rule = (NestedLogitRule) model.decisions.rule();
    private final int refuge = model.theatre().refuge(model.present());
    private final int[] deciding = IntStream.range(0, model.fighters().count())
            .filter(fighter -> model.fighters().posture(fighter).inTheatreWithGroup())
            .toArray();
    private int next;

    /** All prospects weighed. */
    @Benchmark
    public int fromAllProspects() {
        next++;
        return rule.choose(deciding[next % deciding.length], DAY, next, refuge, true);
    }

    /** As the model does: routes are looked at only if leaving might win. */
    @Benchmark
    public int fromTheBound() {
        next++;
        return rule.inTheatre(deciding[next % deciding.length], DAY, next, refuge, true);
    }
}
