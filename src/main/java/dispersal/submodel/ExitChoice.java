package dispersal.submodel;

import java.io.Serializable;

/**
 * How somebody comes to leave (Spec 4.2): which of the rival rules holds, and the parameters of each. Only those of the rule that holds
 * bear on a run.
 *
 * @param rule          the rule that holds for the whole run
 * @param threshold     of the rule {@link ChoiceRule#THRESHOLD}
 * @param postureHazard of the rule {@link ChoiceRule#POSTURE_HAZARD}
 */
public record ExitChoice(
        ChoiceRule rule,

        @Parameter(
                meaning = "scale of the nest of staying (fighting, going to ground)",
                unit = "-",
                min = 0.01,
                max = 1,
                symbol = "lam_STAY")
        double stayScale,

        @Parameter(
                meaning = "scale of the nest of other groups (affiliates, al-Qaeda-linked)",
                unit = "-",
                min = 0.01,
                max = 1,
                symbol = "lam_ELSE")
        double elsewhereScale,

        ExitThreshold threshold,
        PostureHazard postureHazard)
        implements Serializable {}
