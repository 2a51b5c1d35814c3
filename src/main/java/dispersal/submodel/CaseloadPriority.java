package dispersal.submodel;

import java.io.Serializable;

/**
 * In which order a state watches its known returnees, and for how long (Spec 6.4). A risk score is linear on the scale of log odds,
 * {@code rho = w_c c + w_k k + w_x experienced - w_t years + w_i type + noise}: what officers can see of commitment, skill and
 * experience, how long the person has been back, what else they learn about those who are in fact going to re-engage, and a good
 * deal of error. It ranks a person who will re-engage above one who will not about 65 times in 100.
 *
 * <p>The score is made-up noise for the study of queues. With one to five re-engaging of a hundred, nine in ten of those at the
 * top of such a list never will. Origin and religion are no part of it. The traits alone could not reach 65 in 100: even the true
 * propensity of {@link Reengagement} ranks rightly only about 61 times, hence the term for what officers learn otherwise.
 *
 * <p>All scores fall at one rate, so that the order of two people who wait never changes; {@link #place} uses that.
 */
public record CaseloadPriority(
        @Parameter(meaning = "weight of commitment in the risk score", unit = "log odds", min = -20, max = 20)
        double commitmentWeight,

        @Parameter(meaning = "weight of skill in the risk score", unit = "log odds", min = -20, max = 20)
        double skillWeight,

        @Parameter(meaning = "weight of earlier experience in the risk score", unit = "log odds", min = -20, max = 20)
        double experienceWeight,

        @Parameter(
                meaning = "fall of the risk score with time since return",
                unit = "log odds/year",
                min = -20,
                max = 20)
        double declinePerYear,

        @Parameter(
                meaning = "what officers learn otherwise about those who will re-engage if nothing is done",
                unit = "log odds",
                min = 0,
                max = 20)
        double insight,

        @Parameter(meaning = "spread of the error of the risk score", unit = "log odds", min = 0, max = 20)
        double noise,

        @Parameter(
                meaning = "risk score from which a returnee is wanted in an intensive slot",
                unit = "log odds",
                min = -100,
                max = 100)
        double intensiveFrom,

        @Parameter(meaning = "share of a state's monitoring slots that are intensive", unit = "share", min = 0, max = 1)
        double intensiveShare,

        @Parameter(meaning = "mean time a person is monitored", unit = "days", min = 1e-6, max = 36500, symbol = "1/mu")
        double monitoringMeanDays)
        implements Serializable {

    private static final double DAYS_PER_YEAR = 365.25;

    /**
     * Risk score on the day of return.
     *
     * @param commitment     c in [0, 1]
     * @param skill          k in [0, 1]
     * @param experienced    whether the person has fought abroad before
     * @param atRisk         whether the person would re-engage some time if nothing were done
     * @param standardNormal standard normal draw of the person
     * @return rho [log odds, up to a constant]
     */
    public double score(double commitment, double skill, boolean experienced, boolean atRisk, double standardNormal) {
        return commitmentWeight * commitment
                + skillWeight * skill
                + (experienced ? experienceWeight : 0)
                + (atRisk ? insight : 0)
                + noise * standardNormal;
    }

    /**
     * Risk score some time later.
     *
     * @param scoreOnReturn    score on the day of return
     * @param daysSinceReturn time since return or release [days]
     * @return score now
     */
    public double scoreNow(double scoreOnReturn, double daysSinceReturn) {
        return scoreOnReturn - declinePerYear * daysSinceReturn / DAYS_PER_YEAR;
    }

    /**
     * Place in the line: whoever has the smaller number is served first, on whatever day the two are compared.
     *
     * @param scoreOnReturn score on the day of return
     * @param returned      day of return or release
     * @return the negative of what the score would be on day 0
     */
    public double place(double scoreOnReturn, double returned) {
        return -scoreNow(scoreOnReturn, -returned);
    }

    /**
     * Whether a person is wanted in an intensive slot.
     *
     * @param score risk score
     * @return true from {@code intensiveFrom} upwards
     */
    public boolean wantsIntensive(double score) {
        return score >= intensiveFrom;
    }

    /**
     * How long a person is monitored.
     *
     * @param threshold unit-exponential draw, at least 0
     * @return time [days], exponential
     */
    public double monitoringDays(double threshold) {
        return monitoringMeanDays * threshold;
    }
}
