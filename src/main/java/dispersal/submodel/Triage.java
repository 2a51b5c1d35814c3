package dispersal.submodel;

import java.io.Serializable;

/**
 * What a state decides about a known returnee (Spec 6.4): some are taken into custody (pi_pros of the state), of the others some
 * enter rehabilitation (pi_reh of the state), and the rest are put in line for monitoring or their case is closed. Released
 * prisoners go to rehabilitation or into the line; after rehabilitation the case is closed or the person is put in line.
 *
 * <p>Separate draws decide, one a step, so that a state that prosecutes more moves only those it now prosecutes.
 */
public record Triage(
        @Parameter(
                meaning = "share put in line for monitoring of those neither prosecuted nor in rehabilitation",
                unit = "share",
                min = 0,
                max = 1)
        double monitoredShare,

        @Parameter(meaning = "mean length of rehabilitation", unit = "days", min = 1e-6, max = 3650)
        double rehabilitationMeanDays)
        implements Serializable {

    /** What is done about a returnee. */
    public enum Course {
        /** Held until trial. */
        CUSTODY,
        /** In a programme. */
        REHABILITATION,
        /** In line for monitoring. */
        MONITORING,
        /** Nothing further. */
        CLOSED
    }

    /**
     * Decision about a known returnee.
     *
     * @param prosecutionShare    share the state takes into custody, in [0, 1]
     * @param rehabilitationShare share of the others it sends to rehabilitation, in [0, 1]
     * @param prosecution         uniform draw about custody
     * @param rehabilitation      uniform draw about rehabilitation
     * @param monitoring          uniform draw about monitoring
     * @return any course
     */
    public Course decision(
            double prosecutionShare,
            double rehabilitationShare,
            double prosecution,
            double rehabilitation,
            double monitoring) {
        if (prosecution < prosecutionShare) {
            return Course.CUSTODY;
        }
        return rehabilitation < rehabilitationShare ? Course.REHABILITATION : afterRehabilitation(monitoring);
    }

    /**
     * Decision about somebody released from prison, or acquitted.
     *
     * @param rehabilitationShare share the state sends to rehabilitation, in [0, 1]
     * @param rehabilitation      uniform draw about rehabilitation
     * @return rehabilitation or monitoring: nobody leaves prison unwatched by intention
     */
    public Course onRelease(double rehabilitationShare, double rehabilitation) {
        return rehabilitation < rehabilitationShare ? Course.REHABILITATION : Course.MONITORING;
    }

    /**
     * Decision about somebody who has completed rehabilitation.
     *
     * @param monitoring uniform draw about monitoring
     * @return monitoring or closed
     */
    public Course afterRehabilitation(double monitoring) {
        return monitoring < monitoredShare ? Course.MONITORING : Course.CLOSED;
    }

    /**
     * How long a programme takes.
     *
     * @param threshold unit-exponential draw, at least 0
     * @return time [days], exponential
     */
    public double rehabilitationDays(double threshold) {
        return rehabilitationMeanDays * threshold;
    }
}
