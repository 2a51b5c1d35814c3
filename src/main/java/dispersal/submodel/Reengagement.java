package dispersal.submodel;

import java.io.Serializable;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether and when a returnee re-engages (Spec 6.5), as a cure model: with probability {@code pi} a person is at risk at all, and
 * then re-engages after a log-normal time at liberty. Hence the accumulated hazard {@code H(a) = -ln(1 - pi F(a))} of days at
 * liberty a, which ends at {@code -ln(1 - pi)}. Monitoring and completed rehabilitation multiply the hazard; in custody the clock
 * stands still.
 *
 * <p>{@code logit pi = logit pi_RE + s_c (c - 0.7) + s_x experienced + s_a (age - 26)}.
 *
 * <p>Sources: lag, Malet and Hayes 2018 (median 5, mean 9 to 10 months, most within a year, unchanged by prison); level, 1.6 to 3.1
 * % of released US offenders, fewer than 5 % of Belgian convicts (Renard 2020), 1 in 9 as upper bound (Hegghammer 2013). Effects of
 * monitoring and rehabilitation, and the shares disrupted: assumptions.
 */
public record Reengagement(
        @Parameter(
                meaning =
                        "probability of ever re-engaging if nothing is done, for commitment 0.7, age 26, no earlier experience",
                unit = "share",
                min = 1e-9,
                max = 0.999,
                symbol = "pi_RE")
        double probability,

        @Parameter(
                meaning = "median time at liberty until re-engagement of those at risk",
                unit = "days",
                min = 1,
                max = 3650)
        double lagMedianDays,

        @Parameter(meaning = "spread of the time at liberty until re-engagement", unit = "log", min = 0.01, max = 5)
        double lagSdlog,

        @Parameter(
                meaning = "effect of commitment on the odds of being at risk",
                unit = "log odds per unit",
                min = -20,
                max = 20)
        double commitmentSlope,

        @Parameter(
                meaning = "effect of earlier experience on the odds of being at risk",
                unit = "log odds",
                min = -20,
                max = 20)
        double experienceSlope,

        @Parameter(meaning = "effect of age on the odds of being at risk", unit = "log odds/year", min = -2, max = 2)
        double ageSlope,

        @Parameter(
                meaning = "share by which monitoring lowers the hazard",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "e_m")
        double monitoringEffect,

        @Parameter(
                meaning = "share by which completed rehabilitation lowers the hazard",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "e_r")
        double rehabilitationEffect,

        @Parameter(
                meaning = "share of re-engagements of the monitored that are disrupted before an incident",
                unit = "share",
                min = 0,
                max = 1)
        double disruptedMonitored,

        @Parameter(
                meaning = "share of re-engagements of the unmonitored that are disrupted before an incident",
                unit = "share",
                min = 0,
                max = 1)
        double disruptedUnmonitored,

        @Parameter(
                meaning =
                        "effect of skill on the odds of being disrupted: above 0 if veterans are found more easily, below 0 if they are better at hiding",
                unit = "log odds per unit",
                min = -20,
                max = 20)
        double disruptionSkillSlope)
        implements Serializable {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double REFERENCE_COMMITMENT = 0.7;
    private static final double REFERENCE_AGE = 26;
    /** Mean of skill without experience. */
    private static final double REFERENCE_SKILL = 1.0 / 3;

    /**
     * Probability that a person is at risk at all.
     *
     * @param commitment  c in [0, 1], on coming to liberty
     * @param experienced whether the person has fought abroad before
     * @param age         age [years]
     * @return pi in (0, 1)
     */
    public double atRisk(double commitment, boolean experienced, double age) {
        double logOdds = Math.log(probability / (1 - probability))
                + commitmentSlope * (commitment - REFERENCE_COMMITMENT)
                + (experienced ? experienceSlope : 0)
                + ageSlope * (age - REFERENCE_AGE);
        return 1 / (1 + Math.exp(-logOdds));
    }

    /**
     * Whether times at liberty until re-engagement follow the same law under another rule.
     *
     * @param other the rule
     * @return true if median and spread agree
     */
    public boolean hasLawOf(Reengagement other) {
        return lagMedianDays == other.lagMedianDays && lagSdlog == other.lagSdlog;
    }

    /**
     * Share of those at risk who re-engage within a time at liberty, if nothing is done.
     *
     * @param libertyDays days at liberty a, at least 0
     * @return F in [0, 1)
     */
    public double within(double libertyDays) {
        return StandardNormal.cumulated(score(libertyDays));
    }

    private double score(double libertyDays) {
        return Math.log(libertyDays / lagMedianDays) / lagSdlog;
    }

    /**
     * Accumulated hazard if nothing is done.
     *
     * @param atRisk      pi of the person, in [0, 1)
     * @param libertyDays days at liberty a, at least 0
     * @return H, at least 0
     */
    public double cumulatedHazard(double atRisk, double libertyDays) {
        return -Math.log1p(-atRisk * within(libertyDays));
    }

    /**
     * Hazard if nothing is done.
     *
     * @param atRisk      pi of the person, in [0, 1)
     * @param libertyDays days at liberty a, at least 0
     * @return {@code pi f(a) / (1 - pi F(a))} [1/day]
     */
    public double hazard(double atRisk, double libertyDays) {
        if (libertyDays == 0) {
            return 0;
        }
        double score = score(libertyDays);
        double density = StandardNormal.density(score) / (lagSdlog * libertyDays);
        return atRisk * density / (1 - atRisk * StandardNormal.cumulated(score));
    }

    /**
     * Factor on the hazard.
     *
     * @param monitored     whether the person is monitored now
     * @param rehabilitated whether the person has completed rehabilitation
     * @return factor in [0, 1]
     */
    public double multiplier(boolean monitored, boolean rehabilitated) {
        return (monitored ? 1 - monitoringEffect : 1) * (rehabilitated ? 1 - rehabilitationEffect : 1);
    }

    /**
     * When a person re-engages if nothing changes any more.
     *
     * @param atRisk      pi of the person, in [0, 1)
     * @param threshold   what is left of the person's unit-exponential threshold, at least 0
     * @param libertyDays days at liberty so far, at least 0
     * @param multiplier  factor on the hazard from now on, at least 0
     * @return days at liberty on re-engagement, a' with {@code m (H(a') - H(a)) = threshold}; positive infinity for never
     */
    public double libertyAtReengagement(double atRisk, double threshold, double libertyDays, double multiplier) {
        double hazard = cumulatedHazard(atRisk, libertyDays) + threshold / multiplier;
        double share = -Math.expm1(-hazard) / atRisk;
        if (!(share < 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double reached = lagMedianDays * Math.exp(lagSdlog * NORMAL.inverseCumulativeProbability(share));
        return Math.max(libertyDays, reached);
    }

    /**
     * Probability that a re-engagement is disrupted before it becomes an incident.
     *
     * @param monitored whether the person is monitored
     * @param skill     k in [0, 1]
     * @return probability in [0, 1]; the shares given hold for a skill of one third
     */
    public double disrupted(boolean monitored, double skill) {
        double share = monitored ? disruptedMonitored : disruptedUnmonitored;
        double odds = share / (1 - share) * Math.exp(disruptionSkillSlope * (skill - REFERENCE_SKILL));
        return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    }
}
