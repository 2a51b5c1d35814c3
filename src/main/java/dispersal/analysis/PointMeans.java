package dispersal.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mean of every outcome at every point of a design, and how far chance alone may have moved it; what sensitivity methods start from.
 * Takes two numbers a point and outcome, whatever the number of replicates, unless single runs are to be kept as well: then one more
 * for each of them.
 */
public final class PointMeans {

    private final double[][] means;
    private final double[][] noise;
    private final boolean keepsRuns;
    private final List<double[][]> replicates = new ArrayList<>();

    /**
     * Means that are all unknown.
     *
     * @param outcomes  number of outcomes
     * @param points    number of points
     * @param keepsRuns whether single runs are kept as well
     */
    public PointMeans(int outcomes, int points, boolean keepsRuns) {
        means = unknown(outcomes, points);
        noise = unknown(outcomes, points);
        this.keepsRuns = keepsRuns;
    }

    private static double[][] unknown(int outcomes, int points) {
        double[][] values = new double[outcomes][points];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }

    /**
     * Takes in a point.
     *
     * @param point    number of the point, from 1
     * @param response what its runs say
     */
    public void add(int point, Response response) {
        for (int outcome = 0; outcome < means.length; outcome++) {
            Sample sample = response.sample(outcome);
            set(point, outcome, new Estimate(sample.count(), sample.mean(), sample.standardDeviation()));
        }
    }

    /**
     * An outcome at a point.
     *
     * @param n    replicates
     * @param mean mean over them, {@code NaN} without any
     * @param sd   standard deviation over them, {@code NaN} with fewer than two
     */
    public record Estimate(long n, double mean, double sd) {}

    /**
     * Takes in one outcome at a point.
     *
     * @param point    number of the point, from 1
     * @param outcome  index of the outcome, from 0
     * @param estimate what its runs say
     */
    public void set(int point, int outcome, Estimate estimate) {
        means[outcome][point - 1] = estimate.mean();
        noise[outcome][point - 1] = estimate.n() < 2 ? Double.NaN : estimate.sd() * estimate.sd() / estimate.n();
    }

    /**
     * Means of an outcome.
     *
     * @param outcome its index, from 0
     * @return one value a point; {@code NaN} where no run succeeded
     */
    public double[] means(int outcome) {
        return means[outcome].clone();
    }

    /**
     * Variance of the means of an outcome by chance.
     *
     * @param outcome its index, from 0
     * @return one value a point; {@code NaN} with fewer than two replicates
     */
    public double[] noise(int outcome) {
        return noise[outcome].clone();
    }

    /** Whether single runs are kept. */
    public boolean keepsRuns() {
        return keepsRuns;
    }

    /**
     * Takes in one outcome of a single run.
     *
     * @param replicate number of the replicate, from 1
     * @param point     number of the point, from 1
     * @param outcome   index of the outcome, from 0
     * @param value     what the run says
     * @throws IllegalStateException if single runs are not kept
     */
    public void set(int replicate, int point, int outcome, double value) {
        if (!keepsRuns) {
            throw new IllegalStateException("single runs are not kept");
        }
        while (replicates.size() < replicate) {
            replicates.add(unknown(means.length, means[0].length));
        }
        replicates.get(replicate - 1)[outcome][point - 1] = value;
    }

    /**
     * An outcome run by run.
     *
     * @param outcome its index, from 0
     * @return one row a replicate, one value a point; {@code NaN} where no run succeeded. No rows unless single runs are kept
     */
    public double[][] replicates(int outcome) {
        return replicates.stream().map(values -> values[outcome].clone()).toArray(double[][]::new);
    }
}
