package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Standardised ranks of an outcome and of what might move it.
 *
 * @param outcome ranks of the outcome, one a point
 * @param moving  ranks of the factors that take more than one value, last the dummy's; one column each
 * @param numbers which factors these are, counted from 0; the dummy counts as one more
 */
record RankColumns(double[] outcome, List<double[]> moving, List<Integer> numbers) {

    /** The ranks at the points of blocks. */
    static RankColumns of(Blocks blocks) {
        int[] points = IntStream.range(0, blocks.count())
                .flatMap(block -> IntStream.range(0, blocks.points()).map(point -> blocks.index(block, point)))
                .toArray();
        DesignedSample sample = blocks.sample();
        double[] outcome = standardised(
                Arrays.stream(points).mapToDouble(p -> sample.means()[p]).toArray());
        double[][] coordinates =
                Arrays.stream(points).mapToObj(sample.design()::point).toArray(double[][]::new);
        List<double[]> moving = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int f = 0; f <= sample.factors().size(); f++) {
            int factor = f;
            double[] column = f < sample.factors().size()
                    ? Arrays.stream(coordinates).mapToDouble(at -> at[factor]).toArray()
                    : inert(sample, points);
            double[] ranks = standardised(column);
            if (DoubleStream.of(ranks).anyMatch(rank -> rank != 0)) {
                moving.add(ranks);
                numbers.add(f);
            }
        }
        return new RankColumns(outcome, moving, numbers);
    }

    private static double[] inert(DesignedSample sample, int[] points) {
        KeyedDraws draws = new KeyedDraws(sample.choice().key(), Purpose.INERT);
        Design design = sample.design();
        boolean changesDice = Arrays.stream(points).map(design::dice).distinct().count() > 1;
        return Arrays.stream(points)
                .mapToDouble(point -> draws.uniform(0, changesDice ? design.dice(point) : point))
                .toArray();
    }

    /** Ranks with mean 0 and variance 1, ties at their mean; 0 for {@link Design#BASE} and where all values are the same. */
    private static double[] standardised(double[] values) {
        int[] given = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        double[] standardised = new double[values.length];
        if (given.length == 0) {
            return standardised;
        }
        double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE)
                .rank(Arrays.stream(given).mapToDouble(i -> values[i]).toArray());
        double middle = (given.length + 1) / 2.0;
        double square = DoubleStream.of(ranks)
                .map(rank -> (rank - middle) * (rank - middle))
                .sum();
        double scale = square > 0 ? Math.sqrt(values.length / square) : 0;
        for (int i = 0; i < given.length; i++) {
            standardised[given[i]] = scale * (ranks[i] - middle);
        }
        return standardised;
    }
}
