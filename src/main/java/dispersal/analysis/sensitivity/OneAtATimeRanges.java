package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How far an outcome moves when one factor is taken over its range and the rest stay at their base values.
 *
 * <pre>
 * effect_low  = mean over replicates of y(least level) - y(base)
 * effect_high = mean over replicates of y(greatest level) - y(base)
 * swing       = greatest - least of the means of y over the factor's levels and the base
 * </pre>
 *
 * <p>A replicate has the same dice at all points, so that a difference within it holds little chance or none. The points are no
 * sample; the replicates are, and they are what is resampled ({@link Bootstrap}), each with its differences whole. The interval of a
 * swing is that of the difference between the two points that came out greatest and least; where several are about equal, having
 * been picked makes their difference a little too large.
 *
 * <p><b>Noise floor.</b> The dummy is a factor that moves nothing but the dice, as if the base scenario were run again and again with
 * others ({@link OtherDice}): its effects are zero, its swing is the range of as many means as the factor with most levels has, base
 * included. In a model without chance all floors are zero.
 *
 * <p><b>Verdicts</b> are as in Morris' screening: what lies clear of the floor is resolved, and so is what is smaller but regular by
 * its {@link Direction}, with the intervals of all factors together, for swings also those of all pairs of points. A block is a
 * replicate: {@code blocks} counts those behind a factor, {@code needed} those that would settle it.
 *
 * <p><b>Failures.</b> A replicate in which the base or a level of a factor failed is left out for that factor only. With fewer than
 * {@value Measure#FEWEST_BLOCKS} replicates left there is a value, if any are left, but no interval, and the verdict is {@code TOO_FEW}.
 * If all runs of all points gave the same, the outcome is {@code CONSTANT}.
 */
public final class OneAtATimeRanges implements SensitivityMethod {

    /** Share of the outcome's range below which an effect is rounding. */
    private static final double ROUNDING = 1e-9;

    @Override
    public String name() {
        return "one-at-a-time";
    }

    @Override
    public boolean fits(DesignChoice.Kind kind) {
        return kind == Kind.ONE_AT_A_TIME;
    }

    @Override
    public boolean comparesReplicates() {
        return true;
    }

    @Override
    public List<SensitivityIndex> estimate(DesignedSample sample) {
        Fit.check(this, sample);
        double[] all = Arrays.stream(Ladder.replicates(sample))
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .toArray();
        double range = DoubleStream.of(all).max().orElse(Double.NaN)
                - DoubleStream.of(all).min().orElse(Double.NaN);
        List<Measure> measures = List.of(
                new Measure("effect_low", ROUNDING * range, true),
                new Measure("effect_high", ROUNDING * range, true),
                new Measure("swing", ROUNDING * range, false));
        double[] base = Ladder.base(sample);
        if (range == 0) {
            return measures.stream()
                    .flatMap(measure -> measure.unknown(sample.factors(), Verdict.CONSTANT, base.length).stream())
                    .toList();
        }
        return judged(sample, measures, base);
    }

    private static List<SensitivityIndex> judged(DesignedSample sample, List<Measure> measures, double... base) {
        long key = sample.choice().key();
        List<Ladder> ladders = Ladder.all(sample);
        List<Interval[]> differences =
                ladders.stream().map(ladder -> ladder.differences(key)).toList();
        OtherDice dice = new OtherDice(base, key);
        Interval still = dice.effect();
        Interval idle =
                dice.range(ladders.stream().mapToInt(Ladder::rungs).max().orElseThrow());
        List<SensitivityIndex> indices = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            Measure measure = measures.get(m);
            Interval dummy = measure.signed() ? still : idle;
            for (int f = 0; f < ladders.size(); f++) {
                Ladder ladder = ladders.get(f);
                int together = ladders.size() * (measure.signed() ? 1 : ladder.pairs());
                Seen seen = new Seen(sample.factors().get(f), differences.get(f)[m], ladder.replicates(), together);
                indices.add(seen.judged(measure, dummy));
            }
            indices.add(measure.index(
                    Measure.DUMMY,
                    dummy,
                    Double.isNaN(dummy.upper()) ? Verdict.TOO_FEW : Verdict.NOISE,
                    base.length,
                    0));
        }
        return indices;
    }

    /**
     * What is seen of a factor.
     *
     * @param factor     its name
     * @param difference mean difference on the same dice
     * @param replicates replicates behind it
     * @param together   number of differences judged together
     */
    private record Seen(String factor, Interval difference, int replicates, int together) {

        SensitivityIndex judged(Measure measure, Interval dummy) {
            Interval possible = measure.signed() ? difference : difference.atLeast(0);
            if (Double.isNaN(difference.lower())) {
                return measure.index(factor, difference, Verdict.TOO_FEW, replicates, 0);
            }
            NoiseFloor floor = NoiseFloor.of(dummy, measure.least(), measure.signed());
            SensitivityIndex index = measure.index(
                    factor, possible, floor.verdict(possible), replicates, floor.needed(possible, replicates));
            // an interval of rounding errors leaves out zero as well
            return Math.abs(difference.value()) <= measure.least()
                    ? index
                    : Direction.of(difference, replicates, together).over(index);
        }
    }
}
