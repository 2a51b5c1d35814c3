package dispersal.submodel;

import java.io.Serializable;
import org.apache.commons.math3.distribution.NormalDistribution;

/** A normal distribution of which only the part between two bounds is kept: the age of people who left. */
public final class TruncatedNormal implements Serializable {

    private static final long serialVersionUID = 1;
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    private final double mean;
    private final double sd;
    private final double lowest;
    private final double highest;
    private final double shareBelow;
    private final double shareKept;

    /**
     * The distribution.
     *
     * @param mean    mean before truncation, between the bounds
     * @param sd      standard deviation before truncation, above 0
     * @param lowest  lower bound
     * @param highest upper bound, above the lower
     */
    public TruncatedNormal(double mean, double sd, double lowest, double highest) {
        this.mean = mean;
        this.sd = sd;
        this.lowest = lowest;
        this.highest = highest;
        shareBelow = STANDARD.cumulativeProbability((lowest - mean) / sd);
        shareKept = STANDARD.cumulativeProbability((highest - mean) / sd) - shareBelow;
    }

    /**
     * Value below which a given share lies.
     *
     * @param share share in (0, 1)
     * @return value between the bounds
     */
    public double quantile(double share) {
        double value = mean + sd * QuantileTable.score(shareBelow + share * shareKept);
        return Math.max(lowest, Math.min(highest, value));
    }
}
