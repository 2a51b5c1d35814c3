package dispersal.submodel;

import java.io.Serializable;

/**
 * How incidents at home follow each other (Spec 7.2), as a self-exciting (Hawkes) process by region:
 * {@code lambda(t) = mu A_m^psi + others + sum n beta exp(-beta (t - t_i))}. Each incident is followed by n more on average, after
 * delays of mean 1/beta. The background follows the attention of the media, not territory: attacks rose in 2016 and 2017 while
 * territory fell. Incidents are counts only: no kind, place, target or severity.
 *
 * <p>Sources: self-excitation in several countries, Porter and White 2012; the European background is set so that the process
 * yields about 17 incidents a year, as Europol counted for 2015. Branching ratio and decay for Europe: assumptions.
 */
public record SelfExcitation(
        @Parameter(
                meaning = "further incidents that follow one incident, on average",
                unit = "-",
                min = 0,
                max = 0.99,
                symbol = "n_H")
        double branching,

        @Parameter(
                meaning = "mean delay until an incident that follows another",
                unit = "days",
                min = 1e-3,
                max = 3650,
                symbol = "1/beta_H")
        double decayDays,

        @Parameter(meaning = "attention of the media relative to 2016", unit = "-", min = 0, max = 100, symbol = "A_m")
        double mediaIndex,

        @Parameter(
                meaning = "elasticity of the background to the attention of the media",
                unit = "-",
                min = 0,
                max = 10,
                symbol = "psi")
        double mediaElasticity)
        implements Serializable {

    /**
     * Inspired incidents that follow no other.
     *
     * @param backgroundPerDay mu of the region at ordinary attention [1/day]
     * @return {@code mu A_m^psi} [1/day]
     */
    public double inspiredPerDay(double backgroundPerDay) {
        return backgroundPerDay * Math.pow(mediaIndex, mediaElasticity);
    }

    /**
     * Delay until an incident that follows another.
     *
     * @param threshold unit-exponential draw, at least 0
     * @return delay [days]
     */
    public double delayDays(double threshold) {
        return decayDays * threshold;
    }

    /**
     * Intensity expected after a while without history and under a constant background.
     *
     * @param backgroundPerDay background mu [1/day]
     * @param days             time passed [days], at least 0
     * @return {@code mu (1 - n exp(-beta (1 - n) t)) / (1 - n)} [1/day]
     */
    public double expectedIntensity(double backgroundPerDay, double days) {
        return backgroundPerDay * (1 - branching * Math.exp(-recoveryPerDay() * days)) / (1 - branching);
    }

    /**
     * Incidents expected within a while without history and under a constant background.
     *
     * @param backgroundPerDay background mu [1/day]
     * @param days             time passed [days], at least 0
     * @return {@code mu T / (1 - n) - mu n (1 - exp(-beta (1 - n) T)) / (beta (1 - n)^2)}
     */
    public double expectedIncidents(double backgroundPerDay, double days) {
        double missing = branching * -Math.expm1(-recoveryPerDay() * days) / recoveryPerDay();
        return backgroundPerDay * (days - missing) / (1 - branching);
    }

    /**
     * Variance of counts over long times relative to their mean.
     *
     * @return (1 - n)^-2: 1 for independent incidents
     */
    public double dispersion() {
        return 1 / ((1 - branching) * (1 - branching));
    }

    private double recoveryPerDay() {
        return (1 - branching) / decayDays;
    }
}
