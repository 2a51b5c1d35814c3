package dispersal.submodel;

import java.io.Serializable;

/**
 * Who the people are (Spec 2.2): the distributions from which personal traits are drawn once, before day 0, the same in every
 * scenario. Age: truncated normal. Commitment and loyalty: Beta margins under a Gaussian copula. Skill: Beta, plus experience
 * and time in the theatre. Wealth and risk aversion: log-normal. Experience and leaning: yes or no. Women, minors and family
 * differ by origin and stand there.
 */
public record FighterTraits(
        @Parameter(meaning = "mean age", unit = "years", min = 15, max = 65, datable = false)
        double ageMean,

        @Parameter(meaning = "spread of age", unit = "years", min = 0.1, max = 30, datable = false)
        double ageSd,

        @Parameter(meaning = "youngest age of an adult", unit = "years", min = 0, max = 65, datable = false)
        double ageMin,

        @Parameter(meaning = "oldest age", unit = "years", min = 16, max = 120, datable = false)
        double ageMax,

        @Parameter(
                meaning = "share with earlier experience of fighting abroad",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "f_exp",
                datable = false)
        double experiencedShare,

        @Parameter(
                meaning = "share who first meant to join the al-Qaeda-linked branch",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double rivalLeaningShare,

        @Parameter(
                meaning = "first shape of the Beta distribution of attitudes",
                unit = "-",
                min = 0.1,
                max = 100,
                datable = false)
        double attitudeAlpha,

        @Parameter(
                meaning = "second shape of the Beta distribution of attitudes",
                unit = "-",
                min = 0.1,
                max = 100,
                datable = false)
        double attitudeBeta,

        @Parameter(
                meaning = "correlation of commitment and loyalty (Gaussian copula)",
                unit = "-",
                min = -0.999,
                max = 0.999,
                symbol = "rho_cl",
                datable = false)
        double attitudeCorrelation,

        @Parameter(
                meaning = "extra commitment and loyalty of those who came in 2015 or later",
                unit = "-",
                min = 0,
                max = 1,
                datable = false)
        double lateArrivalBonus,

        @Parameter(
                meaning = "first shape of the Beta distribution of skill",
                unit = "-",
                min = 0.1,
                max = 100,
                datable = false)
        double skillAlpha,

        @Parameter(
                meaning = "second shape of the Beta distribution of skill",
                unit = "-",
                min = 0.1,
                max = 100,
                datable = false)
        double skillBeta,

        @Parameter(meaning = "extra skill of the experienced", unit = "-", min = 0, max = 1, datable = false)
        double skillOfExperience,

        @Parameter(meaning = "skill gained per year in the theatre", unit = "1/year", min = 0, max = 1, datable = false)
        double skillPerYear,

        @Parameter(
                meaning = "spread of risk aversion around a median of 1",
                unit = "log",
                min = 0,
                max = 5,
                symbol = "sigma_r",
                datable = false)
        double riskAversionSdlog,

        @Parameter(meaning = "median wealth available for travel", unit = "USD", min = 1, max = 1e6, datable = false)
        double wealthMedianUsd,

        @Parameter(meaning = "spread of wealth", unit = "log", min = 0, max = 5, datable = false)
        double wealthSdlog)
        implements Serializable {

    /** Checks that the ages are in order. */
    public FighterTraits {
        if (ageMin > ageMean || ageMean > ageMax || ageMin == ageMax) {
            throw new IllegalArgumentException("age_min must not exceed age_mean, nor age_mean age_max, found " + ageMin
                    + ", " + ageMean + ", " + ageMax);
        }
    }

    /** How age is spread [years]. */
    public TruncatedNormal ages() {
        return new TruncatedNormal(ageMean, ageSd, ageMin, ageMax);
    }

    /**
     * Score of loyalty of a person whose score of commitment is known (Gaussian copula).
     *
     * @param commitmentScore standard normal score of commitment
     * @param ownScore        standard normal score that owes nothing to commitment
     * @return {@code rho z + sqrt(1 - rho^2) z'}
     */
    public double loyaltyScore(double commitmentScore, double ownScore) {
        return attitudeCorrelation * commitmentScore
                + Math.sqrt(1 - attitudeCorrelation * attitudeCorrelation) * ownScore;
    }

    /**
     * Skill of a person.
     *
     * @param aptitude    skill without experience, in [0, 1]
     * @param experienced whether the person has fought abroad before
     * @param years       time in the theatre [years], at least 0
     * @return skill in [0, 1]
     */
    public double skill(double aptitude, boolean experienced, double years) {
        return Math.min(1, aptitude + (experienced ? skillOfExperience : 0) + skillPerYear * years);
    }

    /**
     * Risk aversion of a person.
     *
     * @param score standard normal score
     * @return factor with median 1
     */
    public double riskAversion(double score) {
        return Math.exp(riskAversionSdlog * score);
    }

    /**
     * Wealth of a person.
     *
     * @param score standard normal score
     * @return wealth relative to its median
     */
    public double wealthIndex(double score) {
        return Math.exp(wealthSdlog * score);
    }
}
