package dispersal.model;

import dispersal.submodel.PostureHazard;

/**
 * Rates of the exits from one posture under the null model [1/day], 0 for those that cannot follow it.
 *
 * @param fighting     of fighting on, or again
 * @param ground       of going to ground
 * @param home         of setting out for home
 * @param affiliate    of setting out for any affiliate
 * @param rival        of setting out for the al-Qaeda-linked group
 * @param surrender    of surrendering
 * @param thirdCountry of leaving for a third country
 */
record ExitRates(
        double fighting,
        double ground,
        double home,
        double affiliate,
        double rival,
        double surrender,
        double thirdCountry) {

    /** Those of a posture; of a posture that knows no rates, those of fighting, which then count as proportions. */
    static ExitRates of(PostureHazard hazard, Posture posture) {
        return switch (posture) {
            case UNDERGROUND ->
                new ExitRates(
                        hazard.groundToFighting(),
                        0,
                        hazard.groundToHome(),
                        hazard.groundToAffiliate(),
                        hazard.groundToRival(),
                        hazard.groundToSurrender(),
                        0);
            case SWITCHED ->
                new ExitRates(0, hazard.rivalToGround(), hazard.rivalToHome(), hazard.rivalToAffiliate(), 0, 0, 0);
            case RELOCATED ->
                new ExitRates(
                        0,
                        0,
                        hazard.affiliateToHome(),
                        hazard.affiliateToAffiliate(),
                        0,
                        0,
                        hazard.affiliateToThirdCountry());
            case THIRD_COUNTRY ->
                new ExitRates(0, 0, hazard.thirdCountryToHome(), hazard.thirdCountryToAffiliate(), 0, 0, 0);
            default ->
                new ExitRates(
                        0,
                        hazard.fightingToGround(),
                        hazard.fightingToHome(),
                        hazard.fightingToAffiliate(),
                        hazard.fightingToRival(),
                        hazard.fightingToSurrender(),
                        0);
        };
    }

    /** Rate of leaving at all [1/day]. */
    double sum() {
        return fighting + ground + home + affiliate + rival + surrender + thirdCountry;
    }
}
