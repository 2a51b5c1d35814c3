package dispersal.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution of means. */
final class StudentT {

    private StudentT() {}

    /**
     * A quantile of the mean of a sample, in standard errors.
     *
     * @param n           number of values, at least 2
     * @param probability which quantile (0, 1)
     * @return the quantile with n - 1 degrees of freedom
     */
    static double quantile(int n, double probability) {
        return new TDistribution(null, n - 1.0).inverseCumulativeProbability(probability);
    }
}
