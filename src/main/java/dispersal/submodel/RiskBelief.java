package dispersal.submodel;

import java.io.Serializable;

/**
 * What a hometown cluster believes about one crossing (Spec 4.6): counts of detections heard of, a, and of successes heard of,
 * b, which fade towards a prior. Successes call home more often than captures, so believed risk lies below true risk:
 * in the weak-prior limit {@code p q_c / (p q_c + (1 - p) q_s)}.
 */
public record RiskBelief(
        @Parameter(meaning = "prior count of detections", unit = "reports", min = 1e-6, max = 1000, symbol = "a_0")
        double priorDetections,

        @Parameter(meaning = "prior count of successes", unit = "reports", min = 1e-6, max = 1000, symbol = "b_0")
        double priorSuccesses,

        @Parameter(
                meaning = "time after which a report has lost most of its weight",
                unit = "days",
                min = 1e-6,
                max = 1e6,
                symbol = "tau_f")
        double forgetDays,

        @Parameter(
                meaning = "probability that a detection is heard of in the cluster",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "q_c")
        double detectionReportProbability,

        @Parameter(
                meaning = "probability that a success is heard of in the cluster",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "q_s")
        double successReportProbability,

        @Parameter(
                meaning = "spread of personal bias in perceived risk",
                unit = "logit",
                min = 0,
                max = 10,
                symbol = "sigma_eta",
                datable = false)
        double biasSd)
        implements Serializable {

    /**
     * A count after some time without reports: {@code prior + (count - prior) exp(-t / tau)}.
     *
     * @param count count at the last report
     * @param prior its prior
     * @param days  time since the last report [days]
     * @return faded count
     */
    public double faded(double count, double prior, double days) {
        return prior + (count - prior) * Math.exp(-days / forgetDays);
    }

    /**
     * Believed probability of detection of a person with a bias: {@code logit^-1(logit(a / (a + b)) + eta)}.
     *
     * @param detections faded count of detections, above 0
     * @param successes  faded count of successes, above 0
     * @param oddsFactor exp(eta), above 0
     * @return perceived probability in (0, 1)
     */
    public static double perceived(double detections, double successes, double oddsFactor) {
        double odds = detections * oddsFactor;
        return odds / (odds + successes);
    }
}
