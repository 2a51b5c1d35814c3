package dispersal.submodel;

import java.io.Serializable;

/**
 * A rule of the Epstein kind (Spec 4.2): whoever finds that grievance and pull less net risk exceed the own threshold leaves,
 * {@code A_j - T_ij > 0}, and takes the exit for which this is largest; nothing is left to chance on the occasion.
 *
 * <p>The appeal {@code A_j = V_j - V_x} of exit j to somebody whose present course is x is made of the terms of {@link ExitUtilities}.
 * Grievance is what staying lacks: commitment and loyalty, which fall with territory, pay and friends. Pull is what the exit
 * offers: home and family, pay, kin and strength of a group, friends who went. Net risk is the danger there and on the way, and
 * the expected sanction, less the danger of staying, times risk aversion. Where {@link NestedLogit} adds moods that are new on each
 * occasion, people here differ once and for all: {@code T_ij = t_j + s (sqrt(a) z_i + sqrt(1 - a) z_ij)} with standard normal z, of
 * which z_i is a reluctance to leave at all and z_ij one towards an exit.
 *
 * <p>Epstein (2002, doi 10.1073/pnas.092080199): grievance G = H (1 - L), net risk N = R P, active if G - N > T with one T for
 * all and H and R drawn once a person. Differing thresholds: Granovetter (1978, doi 10.1086/226707); Kuran (1989,
 * doi 10.1007/BF00116762). Departures from Epstein: terms are added, not multiplied; several exits instead of one act; what is
 * done is not undone by a change of mind the next day, because people are then elsewhere.
 */
public record ExitThreshold(
        @Parameter(
                meaning =
                        "mean of the personal thresholds that leaving must exceed; the constants of the exits are added to it",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "t_L")
        double leavingMean,

        @Parameter(
                meaning = "mean of the personal thresholds that going to ground, or coming out to fight, must exceed",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "t_G")
        double hidingMean,

        @Parameter(
                meaning = "standard deviation of the personal thresholds",
                unit = "utils",
                min = 0,
                max = 50,
                symbol = "s")
        double sd,

        @Parameter(
                meaning = "share of the variance of thresholds that is a person's reluctance to leave at all",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "a")
        double sharedVariance)
        implements Serializable {

    /**
     * Threshold of a person for an exit.
     *
     * @param leaves     whether the exit leads out of fighting and hiding in the theatre
     * @param reluctance standard normal number of the person, z_i
     * @param aversion   standard normal number of the person and the exit, z_ij
     * @return T_ij [utils]
     */
    public double threshold(boolean leaves, double reluctance, double aversion) {
        return (leaves ? leavingMean : hidingMean)
                + sd * (Math.sqrt(sharedVariance) * reluctance + Math.sqrt(1 - sharedVariance) * aversion);
    }
}
