package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An outcome where one factor moves and all others rest at their base values.
 *
 * @param runs one row a replicate of which all runs succeeded; in it the base, then the levels of the factor from least to greatest
 */
record Ladder(double[][] runs) {

    /** The ladders of all factors of a one-at-a-time design, in their order. */
    static List<Ladder> all(DesignedSample sample) {
        Design design = sample.design();
        return IntStream.range(0, design.dimensions())
                .mapToObj(factor -> new Ladder(complete(
                        replicates(sample),
                        IntStream.concat(bases(design), levels(design, factor)).toArray())))
                .toList();
    }

    /** The base scenario, one value a replicate in which it succeeded. */
    static double[] base(DesignedSample sample) {
        int base = bases(sample.design()).findFirst().orElseThrow();
        return Arrays.stream(replicates(sample))
                .mapToDouble(replicate -> replicate[base])
                .filter(Double::isFinite)
                .toArray();
    }

    /** Single runs; where they are not kept, the means stand for one replicate. */
    static double[][] replicates(DesignedSample sample) {
        return sample.replicates().length > 0 ? sample.replicates() : new double[][] {sample.means()};
    }

    private static double[][] complete(double[][] replicates, int[] points) {
        return Arrays.stream(replicates)
                .map(replicate -> IntStream.of(points)
                        .mapToDouble(point -> replicate[point])
                        .toArray())
                .filter(values -> DoubleStream.of(values).allMatch(Double::isFinite))
                .toArray(double[][]::new);
    }

    private static IntStream bases(Design design) {
        return IntStream.range(0, design.size())
                .filter(index -> DoubleStream.of(design.point(index)).allMatch(Double::isNaN))
                .limit(1);
    }

    private static IntStream levels(Design design, int factor) {
        return IntStream.range(0, design.size())
                .filter(index -> !Double.isNaN(design.point(index)[factor]))
                .boxed()
                .sorted(Comparator.comparingDouble(index -> design.point(index)[factor]))
                .mapToInt(Integer::intValue);
    }

    /** Replicates of which all runs succeeded. */
    int replicates() {
        return runs.length;
    }

    /**
     * The effects of the ends of the factor's range and its swing: means over replicates of differences on the same dice.
     *
     * @param key makes the resamples the same every time
     * @return least level less base, greatest level less base, greatest less least mean; without intervals if there are fewer than
     *     {@value Measure#FEWEST_BLOCKS} replicates, unknown if there are none
     */
    Interval[] differences(long key) {
        if (runs.length == 0) {
            Interval unknown = new Interval(Double.NaN, Double.NaN, Double.NaN);
            return new Interval[] {unknown, unknown, unknown};
        }
        int[] once = new int[runs.length];
        Arrays.fill(once, 1);
        double[] means = IntStream.range(0, rungs())
                .mapToDouble(rung -> difference(rung, 0, once))
                .toArray();
        int least = first(means, DoubleStream.of(means).min().orElseThrow());
        int greatest = first(means, DoubleStream.of(means).max().orElseThrow());
        int[][] pairs = {{1, 0}, {rungs() - 1, 0}, {greatest, least}};
        if (runs.length < Measure.FEWEST_BLOCKS) {
            return Arrays.stream(differences(pairs, once))
                    .mapToObj(value -> new Interval(value, Double.NaN, Double.NaN))
                    .toArray(Interval[]::new);
        }
        return Bootstrap.intervals(runs.length, key, times -> differences(pairs, times));
    }

    private static int first(double[] values, double wanted) {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Pairs of points that the swing may be taken between. */
    int pairs() {
        return rungs() * (rungs() - 1) / 2;
    }

    /** Points at which the factor is seen, the base included. */
    int rungs() {
        return runs.length == 0 ? 1 : runs[0].length;
    }

    private double[] differences(int[][] pairs, int[] times) {
        return Arrays.stream(pairs)
                .mapToDouble(pair -> difference(pair[0], pair[1], times))
                .toArray();
    }

    private double difference(int rung, int from, int[] times) {
        double sum = 0;
        int number = 0;
        for (int replicate = 0; replicate < runs.length; replicate++) {
            sum += times[replicate] * (runs[replicate][rung] - runs[replicate][from]);
            number += times[replicate];
        }
        return sum / number;
    }
}
