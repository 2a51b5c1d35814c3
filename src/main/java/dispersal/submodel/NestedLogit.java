package dispersal.submodel;

/**
 * Choice among nests of similar alternatives (Spec 4.2): {@code P(m) ~ exp(lambda_m IV_m)} with
 * {@code IV_m = ln sum exp(V_j / lambda_m)}, and {@code P(j | m) = exp(V_j / lambda_m) / exp(IV_m)}. A scale of 1 is the
 * multinomial logit. Nests with one alternative have scale 1. An alternative that is not available has utility minus
 * infinity and probability 0. The scales stand in {@link ExitChoice}.
 */
public final class NestedLogit {

    private NestedLogit() {}

    /**
     * Inclusive value of a run of alternatives that share a nest.
     *
     * @param utilities utilities V [utils], by alternative
     * @param from      first alternative of the nest
     * @param to        one past its last alternative
     * @param scale     lambda of the nest, in (0, 1]
     * @return IV = ln sum exp(V_j / lambda); minus infinity if none is available
     */
    public static double inclusiveValue(double[] utilities, int from, int to, double scale) {
        if (to - from == 1) {
            return utilities[from] / scale;
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = from; j < to; j++) {
            largest = Math.max(largest, utilities[j]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += utilities[j] == largest ? 1 : Math.exp((utilities[j] - largest) / scale);
        }
        return largest / scale + Math.log(sum);
    }

    /**
     * Probabilities of all alternatives of a nested choice.
     *
     * @param utilities  utilities V [utils], by alternative, nest after nest
     * @param nestStarts first alternative of each nest, ascending, the first being 0
     * @param scales     lambda of each nest
     * @return probabilities, by alternative, summing to 1
     * @throws IllegalArgumentException if no alternative is available
     */
    public static double[] probabilities(double[] utilities, int[] nestStarts, double[] scales) {
        double[] weights = new double[nestStarts.length];
        for (int m = 0; m < weights.length; m++) {
            weights[m] = scales[m] * inclusiveValue(utilities, nestStarts[m], end(utilities, nestStarts, m), scales[m]);
        }
        double logsum = inclusiveValue(weights, 0, weights.length, 1);
        if (logsum == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("no alternative is available");
        }
        double[] probabilities = new double[utilities.length];
        for (int m = 0; m < weights.length; m++) {
            int to = end(utilities, nestStarts, m);
            double inclusive = inclusiveValue(utilities, nestStarts[m], to, scales[m]);
            for (int j = nestStarts[m]; j < to && inclusive > Double.NEGATIVE_INFINITY; j++) {
                probabilities[j] = Math.exp(weights[m] - logsum + utilities[j] / scales[m] - inclusive);
            }
        }
        return probabilities;
    }

    private static int end(double[] utilities, int[] nestStarts, int nest) {
        return nest + 1 < nestStarts.length ? nestStarts[nest + 1] : utilities.length;
    }
}
