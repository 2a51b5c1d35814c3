package dispersal.model;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Counts from one uniform number each, by inversion: the smallest count whose cumulated probability reaches the number. With the
 * same number a larger rate never gives a smaller count, which is what keeps two scenarios comparable.
 */
final class CountQuantile {

    /** Beyond, the probability of 0 comes near to the smallest number a double holds. */
    private static final double LONG_WALK = 500;
    /** More than the rounding of a probability. */
    private static final double ROUNDING = 0x1p-50;

    private CountQuantile() {}

    /**
     * A Poisson count.
     *
     * @param uniform number in (0, 1)
     * @param mean    mean, at least 0
     * @return count
     */
    static int poisson(double uniform, double mean) {
        if (mean > LONG_WALK) {
            return poissonFromCentre(uniform, mean);
        }
        // exp(-m) is never below 1 - m, so for small means nearly all counts are known without it
        return uniform + ROUNDING <= 1 - mean ? 0 : poissonFromZero(uniform, mean);
    }

    /** The walk from 0 upwards: right for all means below {@link #LONG_WALK}. */
    static int poissonFromZero(double uniform, double mean) {
        double probability = Math.exp(-mean);
        double cumulated = probability;
        int count = 0;
        while (cumulated < uniform && probability > 0) {
            count++;
            probability *= mean / count;
            cumulated += probability;
        }
        return count;
    }

    /**
     * A binomial count.
     *
     * @param uniform number in (0, 1)
     * @param trials  trials, at least 0
     * @param chance  of success
     * @return successes, from 0 to {@code trials}
     */
    static int binomial(double uniform, int trials, Chance chance) {
        if (trials == 0 || chance.isNone()) {
            return 0;
        }
        return chance.ofSuccess() == chance.rarer()
                ? rarer(uniform, trials, chance)
                : trials - rarer(1 - uniform, trials, chance);
    }

    private static int rarer(double uniform, int trials, Chance chance) {
        double mean = trials * chance.rarer();
        if (mean > LONG_WALK) {
            return binomialFromCentre(uniform, trials, chance);
        }
        // (1 - p)^n is never below 1 - n p, so for small means nearly all counts are known without it
        return uniform + ROUNDING <= 1 - mean ? 0 : binomialFromZero(uniform, trials, chance);
    }

    /** The walk from 0 upwards, counting the rarer of success and failure: right for means below {@link #LONG_WALK}. */
    static int binomialFromZero(double uniform, int trials, Chance chance) {
        double probability = Math.exp(trials * chance.logOther());
        double cumulated = probability;
        int count = 0;
        while (cumulated < uniform && count < trials) {
            probability *= chance.odds() * (trials - count) / (count + 1);
            count++;
            cumulated += probability;
        }
        return count;
    }

    private static int poissonFromCentre(double uniform, double mean) {
        int count = (int) mean;
        double probability = Math.exp(count * Math.log(mean) - mean - Gamma.logGamma(count + 1));
        double cumulated = Gamma.regularizedGammaQ(count + 1, mean);
        while (count > 0 && cumulated - probability >= uniform) {
            cumulated -= probability;
            probability *= count / mean;
            count--;
        }
        while (cumulated < uniform && probability > 0) {
            count++;
            probability *= mean / count;
            cumulated += probability;
        }
        return count;
    }

    private static int binomialFromCentre(double uniform, int trials, Chance chance) {
        int count = (int) (trials * chance.rarer());
        double odds = chance.odds();
        double choices = Gamma.logGamma(trials + 1) - Gamma.logGamma(count + 1) - Gamma.logGamma(trials - count + 1);
        double probability =
                Math.exp(choices + count * Math.log(chance.rarer()) + (trials - count) * chance.logOther());
        double cumulated = Beta.regularizedBeta(1 - chance.rarer(), trials - count, count + 1);
        while (count > 0 && cumulated - probability >= uniform) {
            cumulated -= probability;
            probability *= count / (odds * (trials - count + 1));
            count--;
        }
        while (cumulated < uniform && count < trials) {
            probability *= odds * (trials - count) / (count + 1);
            count++;
            cumulated += probability;
        }
        return count;
    }
}
