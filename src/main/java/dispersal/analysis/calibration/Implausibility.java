package dispersal.analysis.calibration;

import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** How badly the runs at one point agree with what was observed; see {@link HistoryMatching}. */
final class Implausibility {

    private Implausibility() {}

    /**
     * Implausibilities I of one point.
     *
     * @param observed   the figures
     * @param replicates one row a replicate, one value a pattern
     * @return one number a pattern, infinite if fewer than two replicates have a value
     */
    static double[] of(Observations observed, double[][] replicates) {
        for (double[] replicate : replicates) {
            observed.checkWidth(replicate);
        }
        double[] implausibilities = new double[observed.size()];
        for (int j = 0; j < implausibilities.length; j++) {
            implausibilities[j] = of(observed.columns().get(j), replicates, j);
        }
        return implausibilities;
    }

    private static double of(Observation observation, double[][] replicates, int pattern) {
        SummaryStatistics values = new SummaryStatistics();
        for (double[] replicate : replicates) {
            if (Double.isFinite(replicate[pattern])) {
                values.addValue(replicate[pattern]);
            }
        }
        if (values.getN() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double miss = Math.abs(observation.miss(values.getMean()));
        double ensemble = values.getVariance() * (1 + 1.0 / values.getN());
        return miss == 0 ? 0 : miss / Math.hypot(Math.sqrt(ensemble), observation.spread());
    }
}
