package dispersal.model;

import dispersal.submodel.NestedLogit;
import java.io.Serializable;

/**
 * Draws one alternative of a nested choice by Gumbel errors keyed by (fighter, occasion, nest) and (fighter, occasion,
 * alternative) (Spec 4.2). With the same key, raising one utility can move a person to that alternative but never between two
 * others of the same nest level.
 */
final class GumbelChoice implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * The alternative that leaves everything as it is.
     *
     * @param alternative   its number, or -1 if people must go on
     * @param logOddsFactor log of the factor on its odds against everything else
     */
    record StatusQuo(int alternative, double logOddsFactor) implements Serializable {
        /** People who must go on. */
        static final StatusQuo NONE = new StatusQuo(-1, 0);
    }

    private final int[] nestStarts;
    private final double[] inclusive;
    private final double[] values;
    private final KeyedErrors nestErrors;
    private final KeyedErrors errors;

    /**
     * A choice with given nests.
     *
     * @param draws      source of keyed draws
     * @param nestStarts first alternative of each nest, ascending, and the number of alternatives as last element
     */
    GumbelChoice(RandomDraws draws, int[] nestStarts) {
        this.nestStarts = nestStarts.clone();
        int nests = nestStarts.length - 1;
        int alternatives = nestStarts[nests];
        inclusive = new double[nests];
        values = new double[Math.max(nests, alternatives)];
        nestErrors = new KeyedErrors(draws, Purpose.CHOOSE_NEST, nests);
        errors = new KeyedErrors(draws, Purpose.CHOOSE_ALTERNATIVE, alternatives);
    }

    /**
     * Draws an alternative.
     *
     * @param fighter   who chooses
     * @param index     number or hash of the occasion
     * @param utilities V by alternative; minus infinity where not available
     * @param scales    lambda by nest
     * @return the alternative, or -1 if none is available
     */
    int draw(int fighter, int index, double[] utilities, double[] scales) {
        return draw(fighter, index, utilities, scales, StatusQuo.NONE);
    }

    /**
     * Draws an alternative when people deliberate at another rate than the one to which the utilities refer. The odds of the status
     * quo against everything else are multiplied by {@code r = nu / nu_ref}, whatever nest it lies in: its nest weighs
     * {@code 1 + P(x | m) (r - 1)} times as much, and within the nest its scaled utility rises by ln r. Adding ln r to the utility
     * itself would have the effect on exits to the same nest depend on the scale of the nest.
     *
     * @param fighter   who chooses
     * @param index     number or hash of the occasion
     * @param utilities V by alternative; minus infinity where not available
     * @param scales    lambda by nest
     * @param statusQuo the alternative that leaves everything as it is, with ln r
     * @return the alternative, or -1 if none is available
     */
    int draw(int fighter, int index, double[] utilities, double[] scales, StatusQuo statusQuo) {
        turnTo(fighter, index);
        int nest = drawNest(utilities, scales, statusQuo);
        return nest < 0 ? nest : drawWithin(nest, utilities, scales, statusQuo);
    }

    /** Turns to an occasion of a fighter, for the methods that do not name it. */
    void turnTo(int fighter, int index) {
        nestErrors.turnTo(fighter, index);
        errors.turnTo(fighter, index);
    }

    /** Errors of nests on the occasion. */
    KeyedErrors nestErrors() {
        return nestErrors;
    }

    /** Errors of alternatives within their nests on the occasion. */
    KeyedErrors errors() {
        return errors;
    }

    /** First alternative of a nest; of the number of nests, the number of alternatives. */
    int start(int nest) {
        return nestStarts[nest];
    }

    /** The alternative drawn on the occasion once its nest is known; see {@link #draw}. */
    int drawWithin(int nest, double[] utilities, double[] scales, StatusQuo statusQuo) {
        int from = nestStarts[nest];
        int to = nestStarts[nest + 1];
        if (to - from == 1) {
            return from;
        }
        for (int j = from; j < to; j++) {
            values[j] = utilities[j] / scales[nest];
        }
        int x = statusQuo.alternative();
        if (x >= from && x < to) {
            values[x] += statusQuo.logOddsFactor();
        }
        return errors.largest(values, from, to);
    }

    /** The nest drawn on the occasion, or -1 if nothing is open; see {@link #draw}. */
    int drawNest(double[] utilities, double[] scales, StatusQuo statusQuo) {
        for (int m = 0; m < inclusive.length; m++) {
            inclusive[m] = NestedLogit.inclusiveValue(utilities, nestStarts[m], nestStarts[m + 1], scales[m]);
            values[m] = scales[m] * inclusive[m];
            int x = statusQuo.alternative();
            if (statusQuo.logOddsFactor() != 0 && x >= nestStarts[m] && x < nestStarts[m + 1]) {
                double share = Math.exp(utilities[x] / scales[m] - inclusive[m]);
                values[m] += Math.log(1 + share * (Math.exp(statusQuo.logOddsFactor()) - 1));
            }
        }
        return nestErrors.largest(values, 0, inclusive.length);
    }
}
