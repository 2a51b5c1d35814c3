package dispersal.model;

import java.io.Serializable;

/**
 * Choices by a logit whose utilities have two parts: one that belongs to the person and stands still for long, kept here as a
 * weight, and one that everybody in a place shares, brought along as a factor. With {@code U = own + shared} the odds are
 * {@code exp(own) exp(shared)}, so that a choice costs products and a sum but no exponential, and one uniform number. Who
 * needs errors that belong to the alternatives, so that two runs differ by no more than a policy moves, draws with
 * {@link GumbelChoice} instead.
 *
 * <p>Weights are kept to seven digits, sixteen a person: a line of a processor's cache.
 */
final class WeightedChoice implements Serializable {

    /** Most alternatives, and length of a row of factors; fixed, so that the compiler can write the sum out in full. */
    static final int ROW = 16;

    private static final long serialVersionUID = 1;
    private static final int LANES = 4;

    private final int alternatives;
    private final float[] weights;

    /**
     * Nobody has weights yet.
     *
     * @param persons      number of persons
     * @param alternatives number of alternatives, at most {@link #ROW}; the first is looked at first and should be the most frequent
     */
    WeightedChoice(int persons, int alternatives) {
        this.alternatives = alternatives;
        weights = new float[Math.multiplyExact(persons, ROW)];
    }

    /**
     * Keeps a weight.
     *
     * @param person      whose
     * @param alternative of what
     * @param utility     own part of the utility; minus infinity where the alternative is not available
     */
    void keep(int person, int alternative, double utility) {
        weights[person * ROW + alternative] = (float) Math.exp(utility);
    }

    /**
     * Draws an alternative.
     *
     * @param person  who chooses; at least one alternative must have a weight
     * @param factors exponentials of the shared parts of the utilities, row after row
     * @param from    where the row of factors begins
     * @param u       uniform number in [0, 1)
     * @return the alternative
     */
    int draw(int person, float[] factors, int from, double u) {
        int own = person * ROW;
        double target = u * total(weights, own, factors, from);
        return target < weights[own] * factors[from] ? 0 : search(own, factors, from, target);
    }

    /**
     * Fetches the weights of a person who is about to choose from memory. A choice waits for them, and while it waits no other
     * can begin; fetched in a loop that does nothing else, those of a dozen persons are on their way at the same time.
     *
     * @param person whose
     * @return a number that means nothing, but must be used lest the compiler leave the fetching out
     */
    float fetch(int person) {
        int own = person * ROW;
        return weights[own] + weights[own + ROW - 1];
    }

    /** Written out in pairs: the processor then adds several at a time, where a running sum would have it wait for each. */
    private static float total(float[] own, int at, float[] shared, int from) {
        float firstHalf = four(own, at, shared, from) + four(own, at + LANES, shared, from + LANES);
        int second = 2 * LANES;
        int third = second + LANES;
        return firstHalf
                + (four(own, at + second, shared, from + second) + four(own, at + third, shared, from + third));
    }

    private static float four(float[] own, int at, float[] shared, int from) {
        float first = own[at] * shared[from] + own[at + 1] * shared[from + 1];
        return first + (own[at + 2] * shared[from + 2] + own[at + LANES - 1] * shared[from + LANES - 1]);
    }

    private int search(int own, float[] factors, int from, double target) {
        double rest = target;
        int last = 0;
        for (int k = 0; k < alternatives; k++) {
            double weight = weights[own + k] * factors[from + k];
            if (weight > 0) {
                if (rest < weight) {
                    return k;
                }
                last = k;
            }
            rest -= weight;
        }
        return last;
    }
}
