package dispersal.submodel;

import java.io.Serializable;

/**
 * No choice at all (Spec 4.2), the null model: people leave each posture for each exit at a constant rate, an exponential race of
 * competing exits. Nothing counts but where somebody is: neither territory, pay, friends and danger nor home, sex and attitudes.
 *
 * <p>An exit that is impossible (no way out, citizenship revoked, an affiliate without room) is left out and its rate is lost:
 * people do not turn to another exit instead, because that would be a reaction. The rate towards affiliates is split by their prior
 * shares. Rates are those of people who set out by themselves; whoever is asked along comes on top.
 *
 * <p>Constant cause-specific hazards: Kalbfleisch and Prentice (2002, doi 10.1002/9781118032985). A null model says what comes of
 * stocks, dates and places alone: Gotelli and Graves (1996).
 */
public record PostureHazard(
        @Parameter(meaning = "rate of going to ground, of those who fight", unit = "1/day", min = 0, max = 1)
        double fightingToGround,

        @Parameter(meaning = "rate of setting out for home, of those who fight", unit = "1/day", min = 0, max = 1)
        double fightingToHome,

        @Parameter(
                meaning = "rate of setting out for an affiliate, of those who fight",
                unit = "1/day",
                min = 0,
                max = 1)
        double fightingToAffiliate,

        @Parameter(
                meaning = "rate of setting out for the al-Qaeda-linked group, of those who fight",
                unit = "1/day",
                min = 0,
                max = 1)
        double fightingToRival,

        @Parameter(
                meaning = "rate of surrendering, while the zone is contested, of those who fight",
                unit = "1/day",
                min = 0,
                max = 1)
        double fightingToSurrender,

        @Parameter(meaning = "rate of coming out to fight, of those underground", unit = "1/day", min = 0, max = 1)
        double groundToFighting,

        @Parameter(meaning = "rate of setting out for home, of those underground", unit = "1/day", min = 0, max = 1)
        double groundToHome,

        @Parameter(
                meaning = "rate of setting out for an affiliate, of those underground",
                unit = "1/day",
                min = 0,
                max = 1)
        double groundToAffiliate,

        @Parameter(
                meaning = "rate of setting out for the al-Qaeda-linked group, of those underground",
                unit = "1/day",
                min = 0,
                max = 1)
        double groundToRival,

        @Parameter(meaning = "rate of surrendering, of those underground", unit = "1/day", min = 0, max = 1)
        double groundToSurrender,

        @Parameter(
                meaning = "rate of going to ground, of those with the al-Qaeda-linked group",
                unit = "1/day",
                min = 0,
                max = 1)
        double rivalToGround,

        @Parameter(
                meaning = "rate of setting out for home, of those with the al-Qaeda-linked group",
                unit = "1/day",
                min = 0,
                max = 1)
        double rivalToHome,

        @Parameter(
                meaning = "rate of setting out for an affiliate, of those with the al-Qaeda-linked group",
                unit = "1/day",
                min = 0,
                max = 1)
        double rivalToAffiliate,

        @Parameter(
                meaning = "rate of setting out for home, of those with an affiliate",
                unit = "1/day",
                min = 0,
                max = 1)
        double affiliateToHome,

        @Parameter(
                meaning = "rate of setting out for another affiliate, of those with an affiliate",
                unit = "1/day",
                min = 0,
                max = 1)
        double affiliateToAffiliate,

        @Parameter(
                meaning = "rate of leaving for a third country, of those with an affiliate",
                unit = "1/day",
                min = 0,
                max = 1)
        double affiliateToThirdCountry,

        @Parameter(
                meaning = "rate of setting out for home, of those in a third country",
                unit = "1/day",
                min = 0,
                max = 1)
        double thirdCountryToHome,

        @Parameter(
                meaning = "rate of setting out for an affiliate, of those in a third country",
                unit = "1/day",
                min = 0,
                max = 1)
        double thirdCountryToAffiliate)
        implements Serializable {}
