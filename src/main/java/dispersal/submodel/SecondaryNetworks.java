package dispersal.submodel;

import java.io.Serializable;

/**
 * How returnees draw others in (Spec 6.6): each returnee at liberty whose case is not closed adds {@code psi_N c k} to the
 * mobilisation of the state's would-be travellers, {@code m (1 + psi_N sum c k)}. Nobody's ties are traced; it is a count weighted
 * by commitment and skill.
 *
 * <p>Assumption: no source gives the strength of the effect.
 */
public record SecondaryNetworks(
        @Parameter(
                meaning = "relative rise of mobilisation per fully committed and skilled returnee at liberty",
                unit = "1/person",
                min = 0,
                max = 10,
                symbol = "psi_N")
        double influencePerPerson)
        implements Serializable {

    /**
     * What one returnee at liberty adds.
     *
     * @param commitment c in [0, 1]
     * @param skill      k in [0, 1]
     * @return {@code psi_N c k}, at least 0
     */
    public double influence(double commitment, double skill) {
        return influencePerPerson * commitment * skill;
    }

    /**
     * Mobilisation under the influence of returnees.
     *
     * @param mobilisationPerDay m of the state without returnees [persons/day]
     * @param influence          sum of what returnees at liberty add, at least 0
     * @return m (1 + influence) [persons/day]
     */
    public static double mobilisation(double mobilisationPerDay, double influence) {
        return mobilisationPerDay * (1 + influence);
    }
}
