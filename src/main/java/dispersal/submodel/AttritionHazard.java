package dispersal.submodel;

import java.io.Serializable;

/**
 * The daily hazards of being killed or captured (Spec 3.2), by what a person does and where. Fighting in a zone:
 * {@code h = h0 + h1 I(t)} with the siege index I; underground: a constant, raised by security pressure; abroad: constants.
 * All are population averages; a person's own hazard is the average times a Gamma frailty of mean 1.
 *
 * <p>Assumption: at home and in detention nobody is killed; natural mortality is ignored.
 */
public record AttritionHazard(
        @Parameter(
                meaning = "hazard of being killed while fighting in a quiet zone",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_K0")
        double killBasePerDay,

        @Parameter(
                meaning = "extra hazard of being killed at the height of a siege",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_K1")
        double killSiegePerDay,

        @Parameter(meaning = "hazard of being killed underground", unit = "1/day", min = 0, max = 1, symbol = "h_KU")
        double killUndergroundPerDay,

        @Parameter(
                meaning = "hazard of being killed with an al-Qaeda-linked group",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_KQ")
        double killSwitchedPerDay,

        @Parameter(
                meaning = "hazard of being killed with an affiliate nobody is hostile to",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_KA")
        double killAffiliatePerDay,

        @Parameter(
                meaning = "relative rise of the affiliate hazard when a rival is wholly hostile",
                unit = "-",
                min = 0,
                max = 20)
        double killAffiliateHostilityEffect,

        @Parameter(meaning = "hazard of being killed on a journey", unit = "1/day", min = 0, max = 1)
        double killInTransitPerDay,

        @Parameter(
                meaning = "women's hazard of being killed while with the group, relative to men's",
                unit = "-",
                min = 0,
                max = 1,
                datable = false)
        double womenKillFactor,

        @Parameter(
                meaning = "hazard of capture while fighting in a quiet zone",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_C0")
        double captureBasePerDay,

        @Parameter(
                meaning = "extra hazard of capture at the height of a siege",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_C1")
        double captureSiegePerDay,

        @Parameter(meaning = "hazard of capture underground", unit = "1/day", min = 0, max = 1, symbol = "h_CU")
        double captureUndergroundPerDay,

        @Parameter(
                meaning = "hazard of capture in the rival's area per unit of its campaign against ISIS members",
                unit = "1/day",
                min = 0,
                max = 1)
        double captureRivalCampaignPerDay,

        @Parameter(
                meaning = "effect of security pressure on the underground hazards",
                unit = "-",
                min = 0,
                max = 20,
                symbol = "u_1")
        double pressureEffect,

        @Parameter(meaning = "security pressure on people underground", unit = "-", min = 0, max = 20)
        double pressure,

        @Parameter(
                meaning = "variance of the Gamma frailty (mean 1) of both hazards",
                unit = "-",
                min = 0,
                max = 10,
                symbol = "theta",
                datable = false)
        double frailtyVariance)
        implements Serializable {

    /**
     * Hazard of being killed while fighting.
     *
     * @param siegeIndex I in [0, 1]
     * @return hazard [1/day]
     */
    public double killFighting(double siegeIndex) {
        return killBasePerDay + killSiegePerDay * siegeIndex;
    }

    /**
     * Hazard of capture while fighting.
     *
     * @param siegeIndex I in [0, 1]
     * @return hazard [1/day]
     */
    public double captureFighting(double siegeIndex) {
        return captureBasePerDay + captureSiegePerDay * siegeIndex;
    }

    /** Hazard of being killed underground [1/day]. */
    public double killUnderground() {
        return killUndergroundPerDay * (1 + pressureEffect * pressure);
    }

    /** Hazard of capture underground [1/day]. */
    public double captureUnderground() {
        return captureUndergroundPerDay * (1 + pressureEffect * pressure);
    }

    /**
     * Hazard of being killed with an affiliate.
     *
     * @param hostility hostility of local rivals in [0, 1]
     * @return hazard [1/day]
     */
    public double killAffiliate(double hostility) {
        return killAffiliatePerDay * (1 + killAffiliateHostilityEffect * hostility);
    }

    /**
     * Hazard of capture by the rival pole for those it has not accepted.
     *
     * @param campaign strength of the rival's campaign, 0 for none
     * @return hazard [1/day]
     */
    public double captureByRival(double campaign) {
        return captureRivalCampaignPerDay * campaign;
    }

    /**
     * Share that survives a cumulated average hazard when frailty varies: {@code S = (1 + theta Lambda)^(-1/theta)}, in the
     * limit {@code exp(-Lambda)}.
     *
     * @param cumulatedHazard Lambda, at least 0
     * @return survivors' share in (0, 1]
     */
    public double survivors(double cumulatedHazard) {
        return frailtyVariance == 0
                ? Math.exp(-cumulatedHazard)
                : Math.pow(1 + frailtyVariance * cumulatedHazard, -1 / frailtyVariance);
    }

    /**
     * The chance to be killed or captured that people expect over a horizon: {@code 1 - exp(-horizon * h)}. They know the
     * danger of a place, not their own frailty.
     *
     * @param hazardPerDay average hazard of the posture and place [1/day]
     * @param horizonDays  how far people look ahead [days]
     * @return perceived risk in [0, 1)
     */
    public static double perceivedRisk(double hazardPerDay, double horizonDays) {
        return 1 - Math.exp(-horizonDays * hazardPerDay);
    }
}
