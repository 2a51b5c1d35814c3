package dispersal.report;

import java.util.Arrays;

/**
 * Where something lies over replicates.
 *
 * @param lower lower end of its band
 * @param mean  mean
 * @param upper upper end of its band
 */
record Band(double lower, double mean, double upper) {

    /** Mean and 5th to 95th percentile of one value a replicate. */
    static Band of(double[] values) {
        return new Band(Tally.lower(values), Arrays.stream(values).sum() / values.length, Tally.upper(values));
    }
}
