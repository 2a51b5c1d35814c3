package dispersal.submodel;

import java.io.Serializable;

/**
 * The group's punishment of those who leave (Spec 3.3): an attempt to leave through held territory ends in execution with
 * probability {@code d0 C}, drawn once per attempt.
 */
public record OwnGroupCoercion(
        @Parameter(
                meaning = "probability of execution per attempt to leave a fully held zone",
                unit = "1/attempt",
                min = 0,
                max = 1,
                symbol = "d_0")
        double executionProbability)
        implements Serializable {

    /**
     * Probability that one attempt to leave ends in execution.
     *
     * @param control share of the zone held, C in [0, 1]
     * @return probability in [0, 1]
     */
    public double perAttempt(double control) {
        return executionProbability * control;
    }
}
