package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.SaltelliBlocks;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import dispersal.analysis.sensitivity.SobolSums.Estimates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares of an outcome's variance (Sobol 1993), estimated as in Saltelli et al. 2010 and Jansen 1999.
 *
 * <p>With a, b, ab_i, ba_i the outcomes of the rows of a block less the mean of all a and b, averages ⟨·⟩ over base points, and
 * V = ⟨(a² + b²)/2⟩ - ⟨(a + b)/2⟩²:
 *
 * <pre>
 * first      S_i  = ⟨b (ab_i - a)⟩ / V                                          what i moves by itself
 * total      T_i  = ⟨(ab_i - a)²⟩ / 2V                                          what i moves by itself and with others
 * second     S_ij = ⟨(ba_i ab_j + ba_j ab_i)/2 - a b⟩ / V - S_i - S_j           what i and j move only together
 * first_net       = ⟨b (ab_i - a)⟩ / (V - N)                                    share of the variance that is not chance
 * replicate_noise = N / V                                                       (factor dummy; only with replicates)
 * </pre>
 *
 * <p><b>Chance and parameters apart.</b> The dice are a factor, the dummy. Its total T_dummy is the share of V that is chance, alone or
 * together with parameters; its first S_dummy the share that some dice produce whatever the parameters. With two or more replicates
 * a point, N = ⟨noise⟩ of rows a and b (variance over replicates divided by their number) measures the same chance more precisely;
 * without, N = ⟨(ab_dummy - a)²⟩/2. The numerator of S_i pairs runs with different dice, so chance does not add to it but to V alone:
 * dividing by V - N gives the index of the expected outcome, as infinitely many replicates would show it. No such correction is made
 * to T_i, since how far chance cancels between runs with the same dice is unknown; it lies between T_i - T_dummy and T_i. If V - N is
 * not above zero, nothing but chance is seen: first_net is not-a-number, its verdict noise.
 *
 * <p><b>Intervals</b> resample the independent groups of base points ({@link SaltelliBlocks}). A base point
 * with a failed row is dropped whole; fewer than four base points, or base points in fewer than four groups, say nothing.
 *
 * <p><b>Noise floor</b>: the upper end of the dummy's interval for the same index. In a model with little chance the dummy's first
 * and second are almost exactly zero while those of factors scatter around zero by sampling, so the floor of these indices is never
 * below one hundredth of the variance, which nobody needs to know. For second, the dummy stands for the factor whose interaction
 * with the dice reaches highest.
 */
public final class SobolIndices implements SensitivityMethod {

    private static final double NEGLIGIBLE_SHARE = 0.01;
    private static final double ROUNDING = 1e-9;
    private static final Measure FIRST = new Measure("first", NEGLIGIBLE_SHARE, false);
    private static final Measure TOTAL = new Measure("total", ROUNDING, false);
    private static final Measure FIRST_NET = new Measure("first_net", NEGLIGIBLE_SHARE, false);
    private static final Measure SECOND = new Measure("second", NEGLIGIBLE_SHARE, false);
    private static final Measure REPLICATE_NOISE = new Measure("replicate_noise", 0, false);

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    public boolean fits(DesignChoice.Kind kind) {
        return kind == Kind.SALTELLI;
    }

    @Override
    public List<SensitivityIndex> estimate(DesignedSample sample) {
        Fit.check(this, sample);
        Names names = new Names(sample.factors(), sample.choice().secondOrder());
        Blocks blocks = Blocks.of(sample, names.pointsPerBlock());
        SobolSums sums = new SobolSums(blocks);
        Optional<Verdict> obstacle =
                sums.groups() < Measure.FEWEST_BLOCKS ? Optional.of(Verdict.TOO_FEW) : blocks.obstacle();
        if (obstacle.isPresent()) {
            return unknown(names, obstacle.get(), blocks.count());
        }
        Interval[] intervals =
                Bootstrap.intervals(sums.groups(), sample.choice().key(), times -> names.values(sums.estimates(times)));
        return judged(names, List.of(intervals), blocks.count());
    }

    private static List<SensitivityIndex> unknown(Names names, Verdict why, int blocks) {
        List<SensitivityIndex> indices = new ArrayList<>();
        for (Measure measure : List.of(FIRST, TOTAL, FIRST_NET)) {
            indices.addAll(measure.unknown(names.factors(), why, blocks));
        }
        if (names.secondOrder()) {
            indices.addAll(SECOND.unknown(names.pairs(), why, blocks));
        }
        return indices;
    }

    private static List<SensitivityIndex> judged(Names names, List<Interval> intervals, int blocks) {
        int width = names.factors().size() + 1;
        List<SensitivityIndex> indices = new ArrayList<>();
        indices.addAll(FIRST.judged(names.factors(), intervals.subList(0, width), blocks));
        List<Interval> totals = intervals.subList(width, 2 * width).stream()
                .map(total -> total.atLeast(0))
                .toList();
        indices.addAll(TOTAL.judged(names.factors(), totals, blocks));
        indices.addAll(FIRST_NET.judged(names.factors(), intervals.subList(2 * width, 3 * width), blocks));
        Interval noise = intervals.get(3 * width);
        if (!Double.isNaN(noise.value())) {
            indices.addAll(REPLICATE_NOISE.judged(List.of(), List.of(noise), blocks));
        }
        if (names.secondOrder()) {
            List<Interval> pairs = intervals.subList(3 * width + 1, intervals.size());
            int real = names.pairs().size();
            List<Interval> withFloor = new ArrayList<>(pairs.subList(0, real));
            withFloor.add(highest(pairs.subList(real, pairs.size())));
            indices.addAll(SECOND.judged(names.pairs(), withFloor, blocks));
        }
        return indices;
    }

    private static Interval highest(List<Interval> withDice) {
        return withDice.stream()
                .max(Comparator.comparingDouble(Interval::upper))
                .orElseThrow();
    }

    /** What is estimated, in order: first, total and net first of factors and dummy, noise, pairs, pairs with the dummy. */
    private record Names(List<String> factors, boolean secondOrder) {

        int pointsPerBlock() {
            return SaltelliBlocks.pointsPerBlock(factors.size(), secondOrder);
        }

        List<String> pairs() {
            List<String> pairs = new ArrayList<>();
            for (int f = 0; f < factors.size(); f++) {
                for (int other = f + 1; other < factors.size(); other++) {
                    pairs.add(factors.get(f) + " × " + factors.get(other));
                }
            }
            return pairs;
        }

        double[] values(Estimates estimates) {
            int dummy = factors.size();
            List<Double> values = new ArrayList<>();
            IntStream.rangeClosed(0, dummy).forEach(f -> values.add(estimates.firstOrder(f)));
            IntStream.rangeClosed(0, dummy).forEach(f -> values.add(estimates.totalOrder(f)));
            IntStream.rangeClosed(0, dummy).forEach(f -> values.add(estimates.firstNet(f)));
            values.add(estimates.replicateNoise());
            if (secondOrder) {
                IntStream.range(0, dummy)
                        .forEach(f -> IntStream.range(f + 1, dummy)
                                .forEach(other -> values.add(estimates.interaction(f, other))));
                IntStream.range(0, dummy).forEach(f -> values.add(estimates.interaction(f, dummy)));
            }
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
