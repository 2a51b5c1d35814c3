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
    record StatusQuo(int alternative, double logOddsFactor) {
        /** People who must go on. */
        static final StatusQuo NONE = new StatusQuo(-1, 0);
    }

    /** What is chosen from. */
    private record Options(double[] utilities, double[] scales, StatusQuo statusQuo) {}

    private final RandomDraws draws;
    private final int[] nestStarts;
    private final double[] inclusive;

    /**
     * A choice with given nests.
     *
     * @param draws      source of keyed draws
     * @param nestStarts first alternative of each nest, ascending, and the number of alternatives as last element
     */
    GumbelChoice(RandomDraws draws, int[] nestStarts) {
        this.draws = draws;
        this.nestStarts = nestStarts.clone();
        inclusive = new double[nestStarts.length - 1];
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
        int nest = drawNest(fighter, index, utilities, scales, statusQuo);
        return nest < 0 ? nest : drawWithin(nest, fighter, index, new Options(utilities, scales, statusQuo));
    }

    /** The same as {@link #draw} once it is known that the first nest, that of staying, is drawn. */
    int drawStay(int fighter, int index, double[] utilities, double[] scales, StatusQuo statusQuo) {
        return drawWithin(0, fighter, index, new Options(utilities, scales, statusQuo));
    }

    /** Error of a nest on an occasion. */
    double nestError(int fighter, int index, int nest) {
        return draws.gumbel(fighter, Purpose.CHOOSE_NEST, index, nest);
    }

    private int drawWithin(int nest, int fighter, int index, Options options) {
        double[] utilities = options.utilities();
        int from = nestStarts[nest];
        if (nestStarts[nest + 1] - from == 1) {
            return from;
        }
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = from; j < nestStarts[nest + 1]; j++) {
            if (utilities[j] > Double.NEGATIVE_INFINITY) {
                double value = utilities[j] / options.scales()[nest]
                        + draws.gumbel(fighter, Purpose.CHOOSE_ALTERNATIVE, index, j);
                value += j == options.statusQuo().alternative()
                        ? options.statusQuo().logOddsFactor()
                        : 0;
                if (value > largest) {
                    largest = value;
                    best = j;
                }
            }
        }
        return best;
    }

    private int drawNest(int fighter, int index, double[] utilities, double[] scales, StatusQuo statusQuo) {
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < inclusive.length; m++) {
            inclusive[m] = NestedLogit.inclusiveValue(utilities, nestStarts[m], nestStarts[m + 1], scales[m]);
            if (inclusive[m] > Double.NEGATIVE_INFINITY) {
                double value = scales[m] * inclusive[m] + nestError(fighter, index, m);
                int x = statusQuo.alternative();
                if (x >= nestStarts[m] && x < nestStarts[m + 1]) {
                    double share = Math.exp(utilities[x] / scales[m] - inclusive[m]);
                    value += Math.log(1 + share * (Math.exp(statusQuo.logOddsFactor()) - 1));
                }
                if (value > largest) {
                    largest = value;
                    best = m;
                }
            }
        }
        return best;
    }
}
