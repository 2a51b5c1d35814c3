package dispersal.analysis.calibration;

import java.util.Collection;

/**
 * What one run answered.
 *
 * @param number number of the proposal
 * @param values one value a pattern, not-a-number where it could not be measured
 */
public record Result(int number, double[] values) {

    /** Results by number, each of which must be there once. */
    static double[][] inOrder(Collection<Result> results, int size) {
        double[][] ordered = new double[size][];
        for (Result result : results) {
            if (result.number < 0 || result.number >= size) {
                throw new IllegalArgumentException(
                        "proposals have numbers 0 to " + (size - 1) + ", told of " + result.number);
            }
            if (ordered[result.number] != null) {
                throw new IllegalArgumentException("told of proposal " + result.number + " twice");
            }
            ordered[result.number] = result.values;
        }
        for (int number = 0; number < size; number++) {
            if (ordered[number] == null) {
                throw new IllegalArgumentException("proposal " + number + " has not been told");
            }
        }
        return ordered;
    }
}
