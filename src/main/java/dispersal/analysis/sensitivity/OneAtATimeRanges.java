package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far an outcome moves when one factor is taken over its range and the rest stay at their base values.
 *
 * <pre>
 * effect_low  = y(least level) - y(base)
 * effect_high = y(greatest level) - y(base)
 * swing       = greatest - least of y over the factor's levels and the base
 * </pre>
 *
 * <p>The points are not a sample, so nothing about them can be resampled; the only error is replicate noise. With the variances v of
 * two means the difference between them has the interval ± 1.96 √(v + v'). Runs of all points share their random numbers, which
 * makes true errors smaller: intervals and floor are on the safe side. Without replicates there is no interval and no verdict
 * ({@code TOO_FEW}).
 *
 * <p><b>Noise floor.</b> The dummy is a factor that moves nothing, seen through the mean noise of all points: its effects are zero
 * ± 1.96 √(2v); its swing is the range of as many means of pure normal noise as the factor with most levels has, base included, with
 * median and 95 % interval from {@value Bootstrap#RESAMPLES} draws. In a model without chance all floors are zero.
 *
 * <p>A factor any of whose points failed is {@code TOO_FEW}, and so are all if the base failed. A block is the study as it is:
 * {@code blocks} is 1 and {@code needed} is how many times as many replicates would presumably settle the verdict.
 */
public final class OneAtATimeRanges implements SensitivityMethod {

    private static final double NORMAL_QUANTILE = 1.959963984540054;
    /** Share of the outcome's range below which an effect is rounding. */
    private static final double ROUNDING = 1e-9;

    private static final int ONE_STUDY = 1;

    @Override
    public String name() {
        return "one-at-a-time";
    }

    @Override
    public boolean fits(DesignChoice.Kind kind) {
        return kind == Kind.ONE_AT_A_TIME;
    }

    @Override
    public List<SensitivityIndex> estimate(DesignedSample sample) {
        Fit.check(this, sample);
        List<Ladder> ladders = Ladder.all(sample);
        List<SensitivityIndex> indices = new ArrayList<>();
        double noise = DoubleStream.of(sample.noise())
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
        double rounding = ROUNDING * range(sample.means());
        Interval still =
                new Interval(0, -NORMAL_QUANTILE * Math.sqrt(2 * noise), NORMAL_QUANTILE * Math.sqrt(2 * noise));
        Measure low = new Measure("effect_low", rounding, true);
        Measure high = new Measure("effect_high", rounding, true);
        Measure swing = new Measure("swing", rounding, false);
        indices.addAll(rows(sample, low, ladders.stream().map(Ladder::low).toList(), still));
        indices.addAll(rows(sample, high, ladders.stream().map(Ladder::high).toList(), still));
        indices.addAll(rows(sample, swing, ladders.stream().map(Ladder::swing).toList(), idle(sample, ladders, noise)));
        return indices;
    }

    private static List<SensitivityIndex> rows(
            DesignedSample sample, Measure measure, List<Interval> intervals, Interval dummy) {
        double range = range(sample.means());
        if (range == 0) {
            return measure.unknown(sample.factors(), Verdict.CONSTANT, ONE_STUDY);
        }
        if (!Double.isFinite(range)) {
            return measure.unknown(sample.factors(), Verdict.TOO_FEW, 0);
        }
        List<Interval> all = new ArrayList<>(intervals);
        all.add(dummy);
        List<SensitivityIndex> judged = measure.judged(sample.factors(), all, ONE_STUDY);
        return judged.stream().map(OneAtATimeRanges::unlessUnsure).toList();
    }

    private static SensitivityIndex unlessUnsure(SensitivityIndex index) {
        return Double.isNaN(index.lower95())
                ? new SensitivityIndex(
                        index.factor(),
                        index.index(),
                        index.value(),
                        Double.NaN,
                        Double.NaN,
                        Verdict.TOO_FEW,
                        index.blocks(),
                        0)
                : index;
    }

    private static double range(double[] means) {
        double[] finite = DoubleStream.of(means).filter(Double::isFinite).toArray();
        return finite.length == 0
                ? Double.NaN
                : DoubleStream.of(finite).max().orElseThrow()
                        - DoubleStream.of(finite).min().orElseThrow();
    }

    /** Swing of a factor that moves nothing. */
    private static Interval idle(DesignedSample sample, List<Ladder> ladders, double noise) {
        int means = ladders.stream().mapToInt(Ladder::rungs).max().orElseThrow();
        return PureNoise.range(means, Math.sqrt(noise), sample.choice().key());
    }

    /**
     * The points at which one factor moves.
     *
     * @param sample the sample
     * @param points indices of the points: the base, then the levels of the factor from least to greatest
     */
    private record Ladder(DesignedSample sample, int[] points) {

        private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN, Double.NaN);

        static List<Ladder> all(DesignedSample sample) {
            Design design = sample.design();
            int[] base = IntStream.range(0, design.size())
                    .filter(index -> DoubleStream.of(design.point(index)).allMatch(Double::isNaN))
                    .limit(1)
                    .toArray();
            return IntStream.range(0, design.dimensions())
                    .mapToObj(factor -> new Ladder(
                            sample,
                            IntStream.concat(Arrays.stream(base), levels(design, factor))
                                    .toArray()))
                    .toList();
        }

        private static IntStream levels(Design design, int factor) {
            return IntStream.range(0, design.size())
                    .filter(index -> !Double.isNaN(design.point(index)[factor]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(index -> design.point(index)[factor]))
                    .mapToInt(Integer::intValue);
        }

        int rungs() {
            return points.length;
        }

        Interval low() {
            return rungs() < 2 ? UNKNOWN : difference(points[1], points[0]);
        }

        Interval high() {
            return rungs() < 2 ? UNKNOWN : difference(points[rungs() - 1], points[0]);
        }

        Interval swing() {
            int least = points[0];
            int greatest = points[0];
            for (int point : points) {
                least = sample.means()[point] < sample.means()[least] ? point : least;
                greatest = sample.means()[point] > sample.means()[greatest] ? point : greatest;
            }
            return difference(greatest, least).atLeast(0);
        }

        private Interval difference(int point, int from) {
            if (IntStream.of(points).anyMatch(index -> Double.isNaN(sample.means()[index]))) {
                return UNKNOWN;
            }
            double value = sample.means()[point] - sample.means()[from];
            double arm = point == from ? 0 : NORMAL_QUANTILE * Math.sqrt(sample.noise()[point] + sample.noise()[from]);
            return new Interval(value, value - arm, value + arm);
        }
    }
}
