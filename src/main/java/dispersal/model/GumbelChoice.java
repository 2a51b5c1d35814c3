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
        int nest = drawNest(fighter, index, utilities, scales);
        if (nest < 0) {
            return nest;
        }
        int from = nestStarts[nest];
        if (nestStarts[nest + 1] - from == 1) {
            return from;
        }
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = from; j < nestStarts[nest + 1]; j++) {
            if (utilities[j] > Double.NEGATIVE_INFINITY) {
                double value = utilities[j] / scales[nest] + draws.gumbel(fighter, Purpose.CHOOSE_ALTERNATIVE, index, j);
                if (value > largest) {
                    largest = value;
                    best = j;
                }
            }
        }
        return best;
    }

    private int drawNest(int fighter, int index, double[] utilities, double[] scales) {
        int best = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < inclusive.length; m++) {
            inclusive[m] = NestedLogit.inclusiveValue(utilities, nestStarts[m], nestStarts[m + 1], scales[m]);
            if (inclusive[m] > Double.NEGATIVE_INFINITY) {
                double value = scales[m] * inclusive[m] + draws.gumbel(fighter, Purpose.CHOOSE_NEST, index, m);
                if (value > largest) {
                    largest = value;
                    best = m;
                }
            }
        }
        return best;
    }
}
