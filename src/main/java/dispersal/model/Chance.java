package dispersal.model;

import java.io.Serializable;

/**
 * A chance of success, with what counting successes asks of it ({@link CountQuantile}); worked out once where many counts share a
 * chance.
 *
 * @param ofSuccess probability of success, in [0, 1]
 * @param rarer     probability of success or of failure, whichever is smaller
 * @param odds      odds of the rarer
 * @param logOther  logarithm of the probability of the other
 */
record Chance(double ofSuccess, double rarer, double odds, double logOther) implements Serializable {

    /** A chance, in [0, 1]. */
    static Chance of(double success) {
        double rarer = 2 * success > 1 ? 1 - success : success;
        return new Chance(success, rarer, rarer / (1 - rarer), Math.log1p(-rarer));
    }

    /** Whether nobody can succeed. */
    boolean isNone() {
        return ofSuccess == 0;
    }
}
