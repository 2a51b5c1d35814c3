package dispersal.analysis.sensitivity;

import dispersal.analysis.design.SaltelliBlocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums over base points from which Sobol indices are made, kept by independent group of base points so that groups can be
 * resampled. Factors are counted from 0; number k is the dummy.
 */
final class SobolSums {

    private static final int COUNT = 0;
    private static final int MEAN = 1;
    private static final int SQUARE = 2;
    private static final int NOISE = 3;
    private static final int FIRST = 4;

    private final int factors;
    private final boolean secondOrder;
    private final List<double[]> groups = new ArrayList<>();

    /**
     * The sums of the base points that are left.
     *
     * @param blocks the base points
     */
    SobolSums(Blocks blocks) {
        this.factors = blocks.sample().factors().size();
        this.secondOrder = blocks.sample().choice().secondOrder();
        double centre = centre(blocks);
        double[][] sums = new double[SaltelliBlocks.GROUPS][];
        for (int b = 0; b < blocks.count(); b++) {
            int group = SaltelliBlocks.group(blocks.numbers()[b]);
            if (sums[group] == null) {
                sums[group] = new double[pair(factors - 1, factors) + 1];
                groups.add(sums[group]);
            }
            add(sums[group], new Row(blocks, b, centre), noise(blocks, b));
        }
    }

    /** Rows of a block, as differences from the mean of all rows A and B, which makes the estimates steadier. */
    private record Row(Blocks blocks, int block, double centre) {

        double a() {
            return blocks.at(block, SaltelliBlocks.ROW_A) - centre;
        }

        double b() {
            return blocks.at(block, SaltelliBlocks.ROW_B) - centre;
        }

        double ab(int factor) {
            return blocks.at(block, SaltelliBlocks.FIRST_ROW_AB + factor) - centre;
        }

        double ba(int factor) {
            int factors = blocks.sample().factors().size();
            return blocks.at(block, SaltelliBlocks.firstRowBa(factors) + factor) - centre;
        }
    }

    private static double centre(Blocks blocks) {
        double sum = 0;
        for (int b = 0; b < blocks.count(); b++) {
            sum += blocks.at(b, SaltelliBlocks.ROW_A) + blocks.at(b, SaltelliBlocks.ROW_B);
        }
        return sum / (2 * blocks.count());
    }

    private static double noise(Blocks blocks, int block) {
        double[] noise = blocks.sample().noise();
        return (noise[blocks.index(block, SaltelliBlocks.ROW_A)] + noise[blocks.index(block, SaltelliBlocks.ROW_B)])
                / 2;
    }

    private void add(double[] sums, Row row, double noise) {
        double a = row.a();
        double b = row.b();
        sums[COUNT]++;
        sums[MEAN] += (a + b) / 2;
        sums[SQUARE] += (a * a + b * b) / 2;
        sums[NOISE] += noise;
        for (int f = 0; f <= factors; f++) {
            double change = row.ab(f) - a;
            sums[first(f)] += b * change;
            sums[total(f)] += change * change / 2;
        }
        if (!secondOrder) {
            return;
        }
        for (int f = 0; f < factors; f++) {
            for (int other = f + 1; other < factors; other++) {
                sums[pair(f, other)] += (row.ba(f) * row.ab(other) + row.ba(other) * row.ab(f)) / 2 - a * b;
            }
            sums[pair(f, factors)] += row.ba(f) * row.ab(factors) - a * b;
        }
    }

    private int first(int factor) {
        return FIRST + factor;
    }

    private int total(int factor) {
        return first(factors) + 1 + factor;
    }

    /** Place of a pair, the second number greater than the first. */
    private int pair(int factor, int other) {
        return total(factors) + 1 + factor * (2 * factors - factor - 1) / 2 + other - 1;
    }

    /** Number of groups that have a base point. */
    int groups() {
        return groups.size();
    }

    /** Estimates from groups, each taken a number of times. */
    Estimates estimates(int[] times) {
        double[] sums = new double[pair(factors - 1, factors) + 1];
        for (int g = 0; g < times.length; g++) {
            double[] group = groups.get(g);
            for (int column = 0; column < sums.length; column++) {
                sums[column] += times[g] * group[column];
            }
        }
        double count = sums[COUNT];
        return new Estimates(Arrays.stream(sums).map(sum -> sum / count).toArray());
    }

    /** Variances and indices. */
    final class Estimates {

        private final double[] means;

        private Estimates(double[] means) {
            this.means = means;
        }

        /** Variance of the outcome over the rows A and B. */
        double variance() {
            return means[SQUARE] - means[MEAN] * means[MEAN];
        }

        /** Variance by chance of a point's mean: from its replicates if there are any, else from the dummy's steps. */
        double chance() {
            return Double.isNaN(means[NOISE]) ? means[total(factors)] : means[NOISE];
        }

        /** Variance that replicates show to be chance, as a share; not-a-number without replicates. */
        double replicateNoise() {
            return means[NOISE] / variance();
        }

        double firstOrder(int factor) {
            return means[first(factor)] / variance();
        }

        double firstNet(int factor) {
            double net = variance() - chance();
            return net > 0 ? means[first(factor)] / net : Double.NaN;
        }

        double totalOrder(int factor) {
            return means[total(factor)] / variance();
        }

        /** Interaction of two factors, the second number greater than the first. */
        double interaction(int factor, int other) {
            return (means[pair(factor, other)] - means[first(factor)] - means[first(other)]) / variance();
        }
    }
}
