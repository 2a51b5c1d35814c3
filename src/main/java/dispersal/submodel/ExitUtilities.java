package dispersal.submodel;

import java.io.Serializable;

/**
 * What each course of action is worth to a person (Spec 4.3), in utils of a standard Gumbel error. {@code c} is commitment to
 * the cause, {@code l} loyalty to the group, {@code r} risk aversion, {@code p} the chance of being killed or captured over
 * the horizon people look ahead.
 *
 * <p>Assumptions: utilities are linear in attitudes; people know pay, territory and the danger of places, and learn the danger
 * of crossings from friends; nobody plans further ahead than the risk horizon.
 */
public record ExitUtilities(
        @Parameter(meaning = "constant of going to ground", unit = "utils", min = -50, max = 50, symbol = "ASC_G")
        double groundConstant,

        @Parameter(meaning = "constant of returning home", unit = "utils", min = -50, max = 50, symbol = "ASC_R")
        double returnConstant,

        @Parameter(
                meaning = "constant of relocating to an affiliate",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "ASC_A")
        double relocateConstant,

        @Parameter(
                meaning = "constant of switching to an al-Qaeda-linked group",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "ASC_Q")
        double switchConstant,

        @Parameter(meaning = "constant of surrendering", unit = "utils", min = -50, max = 50, symbol = "ASC_S")
        double surrenderConstant,

        @Parameter(
                meaning = "constant of leaving a group abroad for a third country",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "ASC_T")
        double thirdCountryConstant,

        @Parameter(
                meaning = "commitment in the utility of staying with the group",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_c")
        double commitment,

        @Parameter(
                meaning = "loyalty in the utility of staying with the group",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_l")
        double loyalty,

        @Parameter(meaning = "weight of commitment underground, relative to fighting", unit = "-", min = 0, max = 10)
        double groundCommitmentFactor,

        @Parameter(meaning = "weight of loyalty underground, relative to fighting", unit = "-", min = 0, max = 10)
        double groundLoyaltyFactor,

        @Parameter(meaning = "pay", unit = "utils", min = -50, max = 50, symbol = "b_w")
        double pay,

        @Parameter(
                meaning = "pay index added before taking the log, so that no pay is not unthinkable",
                unit = "-",
                min = 1e-6,
                max = 10)
        double payOffset,

        @Parameter(meaning = "weight of risk", unit = "utils", min = 0, max = 50, symbol = "b_r")
        double risk,

        @Parameter(
                meaning = "women's weight of risk while with the group, relative to men's",
                unit = "-",
                min = 0,
                max = 10)
        double womenRiskFactor,

        @Parameter(
                meaning = "weight of the risk with an affiliate, relative to the theatre",
                unit = "-",
                min = 0,
                max = 10)
        double affiliateRiskFactor,

        @Parameter(meaning = "inertia of the present course", unit = "utils", min = -50, max = 50, symbol = "b_0")
        double statusQuo,

        @Parameter(meaning = "extra inertia underground", unit = "utils", min = -50, max = 50, symbol = "b_U")
        double groundInertia,

        @Parameter(
                meaning = "extra inertia of those who have joined another group or settled in another country",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_J")
        double settledInertia,

        @Parameter(
                meaning = "lost territory in favour of going to ground",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_T")
        double territoryGround,

        @Parameter(
                meaning = "sunk cost per root of a year in the theatre",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_sc")
        double sunkCost,

        @Parameter(meaning = "pull of the home state", unit = "utils", min = -50, max = 50, symbol = "b_H")
        double homePull,

        @Parameter(meaning = "expected sanction at home", unit = "utils", min = 0, max = 50, symbol = "b_sev")
        double severity,

        @Parameter(
                meaning = "family in the theatre in favour of returning",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_fam")
        double family,

        @Parameter(
                meaning = "access to a destination (route logsum)",
                unit = "utils",
                min = 0,
                max = 50,
                symbol = "b_acc")
        double access,

        @Parameter(
                meaning = "lost commitment in favour of returning",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_dr")
        double disaffectionReturn,

        @Parameter(meaning = "commitment in favour of relocating", unit = "utils", min = -50, max = 50, symbol = "b_Ac")
        double relocateCommitment,

        @Parameter(meaning = "loyalty in favour of relocating", unit = "utils", min = -50, max = 50, symbol = "b_Al")
        double relocateLoyalty,

        @Parameter(
                meaning = "log of an affiliate's pay relative to full pay",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_Aw")
        double affiliatePay,

        @Parameter(
                meaning = "shared origin or language with an affiliate",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_Am")
        double affiliateMatch,

        @Parameter(meaning = "hostility of an affiliate's rivals", unit = "utils", min = -50, max = 50, symbol = "b_Ah")
        double affiliateHostility,

        @Parameter(
                meaning = "log of an affiliate's strength in thousands",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_As")
        double affiliateStrength,

        @Parameter(meaning = "commitment in favour of switching", unit = "utils", min = -50, max = 50, symbol = "b_Qc")
        double switchCommitment,

        @Parameter(
                meaning = "lost loyalty in favour of switching",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_Ql")
        double switchDisloyalty,

        @Parameter(
                meaning = "earlier leaning to the al-Qaeda-linked group",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_Qp")
        double switchPrior,

        @Parameter(meaning = "danger of vetting", unit = "utils", min = 0, max = 50, symbol = "b_Qr")
        double switchRisk,

        @Parameter(
                meaning = "family in the theatre in favour of surrendering",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_Sf")
        double surrenderFamily,

        @Parameter(
                meaning = "lost commitment in favour of surrendering",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_Sd")
        double surrenderDisaffection,

        @Parameter(meaning = "siege in favour of surrendering", unit = "utils", min = -50, max = 50, symbol = "b_Si")
        double surrenderSiege,

        @Parameter(meaning = "encirclement in favour of surrendering", unit = "utils", min = -50, max = 50)
        double surrenderEncirclement,

        @Parameter(meaning = "treatment by the custodian", unit = "utils", min = -50, max = 50, symbol = "b_tr")
        double surrenderTreatment,

        @Parameter(
                meaning = "share of close friends who recently chose the same",
                unit = "utils",
                min = -50,
                max = 50,
                symbol = "b_peer")
        double peers)
        implements Serializable {

    private static final double THOUSAND = 1000;

    /**
     * Staying with the group to fight.
     *
     * @param commitmentNow c in [0, 1]
     * @param loyaltyNow    l in [0, 1]
     * @param payIndex      w in [0, 1]
     * @param years         years in the theatre, at least 0
     * @param fear          r p, weighted for sex
     * @return V_FIGHT without inertia [utils]
     */
    public double fight(double commitmentNow, double loyaltyNow, double payIndex, double years, double fear) {
        return commitment * commitmentNow
                + loyalty * loyaltyNow
                + pay * Math.log(payOffset + payIndex)
                + sunkCost * Math.sqrt(years)
                - risk * fear;
    }

    /**
     * Going to ground.
     *
     * @param commitmentNow c in [0, 1]
     * @param loyaltyNow    l in [0, 1]
     * @param territory     territory index T in [0, 1]
     * @param fear          r p underground
     * @return V_GROUND without inertia [utils]
     */
    public double ground(double commitmentNow, double loyaltyNow, double territory, double fear) {
        return groundConstant
                + groundCommitmentFactor * commitment * commitmentNow
                + groundLoyaltyFactor * loyalty * loyaltyNow
                + territoryGround * (1 - territory)
                - risk * fear;
    }

    /**
     * Returning home, without access and friends.
     *
     * @param commitmentNow c in [0, 1]
     * @param hasFamily     whether the person has family in the theatre
     * @param pull          pull of the home state
     * @param expectedSanction severity of what awaits at home, in [0, 3]
     * @return the part of V_RETURN that does not depend on routes and friends [utils]
     */
    public double homeward(double commitmentNow, boolean hasFamily, double pull, double expectedSanction) {
        return returnConstant
                + homePull * pull
                + (hasFamily ? family : 0)
                + disaffectionReturn * (1 - commitmentNow)
                - severity * expectedSanction;
    }

    /**
     * What an affiliate is worth to anybody on a day: pay, strength, hostility. Those who would come add the log of its prior share
     * and of the room it has.
     *
     * @param payRatio  its pay relative to full pay of the core group, above 0
     * @param strength  its local strength [persons], above 0
     * @param hostility hostility of its rivals in [0, 1]
     * @return utility [utils]
     */
    public double affiliateStanding(double payRatio, double strength, double hostility) {
        return affiliatePay * Math.log(payRatio)
                + affiliateStrength * Math.log(strength / THOUSAND)
                - affiliateHostility * hostility;
    }

    /**
     * What belonging to an affiliate is worth to a person, without constant, access and friends.
     *
     * @param commitmentNow c in [0, 1]
     * @param loyaltyNow    l in [0, 1]
     * @param match         closeness of origin to the affiliate, in [0, 1]
     * @param fear          r p with the affiliate
     * @return utility [utils]
     */
    public double affiliateAppeal(double commitmentNow, double loyaltyNow, double match, double fear) {
        return relocateCommitment * commitmentNow
                + relocateLoyalty * loyaltyNow
                + affiliateMatch * match
                - affiliateRiskFactor * risk * fear;
    }

    /**
     * What belonging to the al-Qaeda-linked group is worth, without constant, vetting, access and friends.
     *
     * @param commitmentNow c in [0, 1]
     * @param loyaltyNow    l in [0, 1]
     * @param leaning       whether the person first meant to join that group
     * @return utility [utils]
     */
    public double rivalAppeal(double commitmentNow, double loyaltyNow, boolean leaning) {
        return switchCommitment * commitmentNow + switchDisloyalty * (1 - loyaltyNow) + (leaning ? switchPrior : 0);
    }

    /**
     * Cost of the danger of being vetted.
     *
     * @param riskAversion r, above 0
     * @param danger       imprisonment once, death twice, in [0, 2]
     * @return utility lost [utils]
     */
    public double vettingFear(double riskAversion, double danger) {
        return switchRisk * riskAversion * danger;
    }

    /**
     * Surrendering.
     *
     * @param commitmentNow c in [0, 1]
     * @param hasFamily     whether the person has family in the theatre
     * @param siegeIndex    I in [0, 1] for those fighting, 0 underground
     * @param encirclement  e in [0, 1]
     * @param treatment     treatment by the custodian in [-1, 1]
     * @return V_SURRENDER [utils]
     */
    public double surrender(
            double commitmentNow, boolean hasFamily, double siegeIndex, double encirclement, double treatment) {
        return surrenderConstant
                + (hasFamily ? surrenderFamily : 0)
                + surrenderDisaffection * (1 - commitmentNow)
                + surrenderSiege * siegeIndex
                + surrenderEncirclement * encirclement
                + surrenderTreatment * treatment;
    }
}
