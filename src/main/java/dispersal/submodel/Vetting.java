package dispersal.submodel;

import java.io.Serializable;

/**
 * How the al-Qaeda-linked pole receives those who come over from ISIS (Spec 6.2): after a vetting of exponential length they
 * are accepted, imprisoned or killed. A campaign against ISIS members raises the odds of the last two by {@code 1 + Z}. The
 * three probabilities must sum to 1.
 */
public record Vetting(
        @Parameter(meaning = "mean length of vetting", unit = "days", min = 1e-6, max = 3650)
        double meanDays,

        @Parameter(
                meaning = "probability of being accepted without a campaign",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_acc")
        double acceptProbability,

        @Parameter(
                meaning = "probability of being imprisoned without a campaign",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_imp")
        double imprisonProbability,

        @Parameter(
                meaning = "probability of being killed without a campaign",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_kil")
        double killProbability,

        @Parameter(
                meaning = "strength of the rival's campaign against ISIS members",
                unit = "-",
                min = 0,
                max = 100,
                symbol = "Z_Q")
        double campaign)
        implements Serializable {

    private static final double ROUNDING = 1e-9;

    /** Checks that the three outcomes sum to 1. */
    public Vetting {
        double sum = acceptProbability + imprisonProbability + killProbability;
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    "accept_probability + imprison_probability + kill_probability must be 1, found " + sum);
        }
    }

    /** Probability of being accepted under the present campaign, in [0, 1]. */
    public double accepted() {
        return acceptProbability / weight();
    }

    /** Probability of being imprisoned under the present campaign, in [0, 1]. */
    public double imprisoned() {
        return imprisonProbability * (1 + campaign) / weight();
    }

    /** Probability of being killed under the present campaign, in [0, 1]. */
    public double killed() {
        return killProbability * (1 + campaign) / weight();
    }

    /** Danger of switching as people weigh it: imprisonment once, death twice; in [0, 2]. */
    public double perceivedDanger() {
        return imprisoned() + 2 * killed();
    }

    private double weight() {
        return acceptProbability + (imprisonProbability + killProbability) * (1 + campaign);
    }
}
