package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import java.util.List;

/**
 * One outcome at all points of a design.
 *
 * @param design     the points
 * @param choice     which kind of design it is
 * @param factors    names of the factors, one a dimension of the design
 * @param means      mean of the outcome over the replicates of each point; {@code NaN} where no run succeeded
 * @param noise      variance of that mean by chance: variance over the replicates divided by their number; {@code NaN} with
 *                   fewer than two replicates
 * @param replicates the outcome of each run: one row a replicate, one value a point, {@code NaN} where no run succeeded; no rows
 *                   where single runs are not kept, since most methods need means alone
 */
public record DesignedSample(
        Design design,
        DesignChoice choice,
        List<String> factors,
        double[] means,
        double[] noise,
        double[][] replicates) {

    /** Checks the shapes. */
    public DesignedSample {
        factors = List.copyOf(factors);
        if (factors.size() != design.dimensions() || means.length != design.size() || noise.length != design.size()) {
            throw new IllegalArgumentException("a sample needs one name a factor and one mean and variance a point");
        }
        for (double[] replicate : replicates) {
            if (replicate.length != design.size()) {
                throw new IllegalArgumentException("a sample needs one value a point of each replicate");
            }
        }
    }

    /** A sample of which single runs are not kept. */
    public DesignedSample(Design design, DesignChoice choice, List<String> factors, double[] means, double[] noise) {
        this(design, choice, factors, means, noise, new double[0][]);
    }
}
