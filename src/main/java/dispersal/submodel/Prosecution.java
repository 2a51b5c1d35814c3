package dispersal.submodel;

import java.io.Serializable;

/**
 * From custody to release (Spec 6.4): an exponential time to trial, a conviction or not, and a sentence that is Gamma with shape 2
 * (the sum of two exponential halves), of which a share is remitted. Sentences differ widely and a few are very long, hence the
 * wide law.
 *
 * <p>Length of sentence has no deterrent effect (Wolfowicz and others 2023: arrests and convictions deter, length does not); it
 * only keeps people in. Time spent waiting for the trial is not counted against the sentence.
 */
public record Prosecution(
        @Parameter(meaning = "mean time in custody before the trial", unit = "days", min = 1e-6, max = 3650)
        double trialMeanDays,

        @Parameter(meaning = "share of the tried who are sent to prison", unit = "share", min = 0, max = 1)
        double prisonShare,

        @Parameter(meaning = "mean sentence", unit = "days", min = 1, max = 36500)
        double sentenceMeanDays,

        @Parameter(meaning = "share of a sentence that is remitted", unit = "share", min = 0, max = 1)
        double remissionShare)
        implements Serializable {

    /**
     * How long custody lasts before the trial.
     *
     * @param threshold unit-exponential draw, at least 0
     * @return time [days]
     */
    public double custodyDays(double threshold) {
        return trialMeanDays * threshold;
    }

    /**
     * Whether the trial ends in prison.
     *
     * @param draw uniform draw
     * @return true for prison, false for liberty
     */
    public boolean imprisoned(double draw) {
        return draw < prisonShare;
    }

    /**
     * Time served in prison.
     *
     * @param firstHalf  unit-exponential draw, at least 0
     * @param secondHalf another, independent of the first
     * @return time [days]: the sentence less remission
     */
    public double servedDays(double firstHalf, double secondHalf) {
        return (1 - remissionShare) * sentenceMeanDays / 2 * (firstHalf + secondHalf);
    }
}
