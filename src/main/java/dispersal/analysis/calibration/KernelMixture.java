package dispersal.analysis.calibration;

import dispersal.analysis.design.KeyedDraws;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Points drawn near the points of a population: one of them is taken in proportion to its weight, and a normal step added whose
 * covariance is the population's times a factor c,
 *
 * <pre>q(u) = Σ W_j N(u; u_j, c S),   c = min(2, 2.38² / d).</pre>
 *
 * A factor of 2 is the rule of Beaumont, Cornuet, Marin and Robert (2009, doi 10.1093/biomet/asp052) for few parameters; with
 * d of them such steps would lead most proposals out of the population, whence the factor of Gelman, Roberts and Gilks (1996)
 * where it is smaller.
 */
final class KernelMixture implements Sampler {

    private static final double WIDEST = 2;
    private static final double NARROWING = 2.38 * 2.38;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final double[][] centres;
    private final double[][] whitened;
    private final double[] shares;
    private final double[] cumulative;
    private final Spread spread;
    private final double peak;

    KernelMixture(double[][] centres, double[] weights) {
        int dimensions = centres[0].length;
        this.centres = centres;
        this.spread = Spread.of(centres, weights, Math.min(WIDEST, NARROWING / dimensions));
        this.whitened = Arrays.stream(centres).map(spread::whitened).toArray(double[][]::new);
        this.peak = Math.pow(2 * Math.PI, -dimensions / 2.0) / spread.determinant();
        double total = Weighted.total(weights);
        this.shares = Arrays.stream(weights).map(weight -> weight / total).toArray();
        this.cumulative = shares.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    @Override
    public double[] draw(KeyedDraws draws, long occasion, int attempt) {
        long first = (long) attempt * (spread.mean().length + 1);
        double[] normals = new double[spread.mean().length];
        for (int p = 0; p < normals.length; p++) {
            normals[p] = NORMAL.inverseCumulativeProbability(draws.uniform(occasion, first + 1 + p));
        }
        return spread.step(centres[parent(draws.uniform(occasion, first))], normals);
    }

    private int parent(double share) {
        int place = Arrays.binarySearch(cumulative, share);
        return Math.min(place < 0 ? -place - 1 : place, centres.length - 1);
    }

    @Override
    public double density(double[] point) {
        double[] white = spread.whitened(point);
        double sum = 0;
        for (int j = 0; j < shares.length; j++) {
            sum += shares[j] * Math.exp(-Spread.squaredDistance(white, whitened[j]) / 2);
        }
        return peak * sum;
    }
}
