package dispersal.analysis.calibration;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * By how much observers would have missed what a run did. A figure with a tolerance is not the truth but the truth and an error;
 * so a run is compared with it only after an error of the same spread has been added,
 *
 * <pre>s'_j = s_j + σ_j ε_j,   ε_j standard normal,</pre>
 *
 * for then rejection, as its threshold goes to 0, has the posterior of the model with its errors as its limit (Wilkinson 2013,
 * doi 10.1515/sagmb-2013-0010). Without errors a calibration would take the figures for exact, and learn more than they tell.
 * The error of run i at pattern j is a function of the key, i and j.
 *
 * @param key chooses the errors
 * @param off whether figures are exact, as in proofs on models that contain their own errors
 */
record ObservationErrors(long key, boolean off) {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** What observers would have seen of a run, one value a pattern. */
    double[] seen(Observations observed, long run, double[] simulated) {
        observed.checkWidth(simulated);
        double[] seen = simulated.clone();
        KeyedDraws draws = new KeyedDraws(key, Purpose.ERROR);
        for (int j = 0; !off && j < seen.length; j++) {
            double error = NORMAL.inverseCumulativeProbability(draws.uniform(run, j));
            seen[j] += observed.columns().get(j).spread() * error;
        }
        return seen;
    }
}
