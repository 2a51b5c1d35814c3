package dispersal.analysis.validation;

import dispersal.analysis.Sample;
import java.util.Locale;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Whether two orders of the same things agree, by Spearman's rank correlation, with one value a run.
 *
 * @param n    number of things ordered
 * @param runs one correlation a run, none if there are too few things to speak of an order
 */
public record RankCorrelation(int n, Sample runs) {

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    /**
     * Spearman's rank correlation; ties share their mean rank.
     *
     * @param one   numbers
     * @param other as many
     * @return from -1 to 1, not-a-number if one of them is constant
     */
    static double of(double[] one, double[] other) {
        return new SpearmansCorrelation().correlation(one, other);
    }

    /** What it says of return shares, in a sentence. */
    public String sentence() {
        if (runs.count() == 0) {
            return "Return shares over origins: " + n + " with a published share, too few for an order.";
        }
        return String.format(
                Locale.ROOT,
                "Return shares over %d origins with a published share: rank correlation %.2f (%.2f to %.2f in nine tenths of the"
                        + " runs).",
                n,
                runs.mean(),
                runs.quantile(LOWER),
                runs.quantile(UPPER));
    }
}
