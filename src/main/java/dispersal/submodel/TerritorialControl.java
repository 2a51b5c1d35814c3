package dispersal.submodel;

import java.io.Serializable;

/**
 * How the caliphate's hold on one theatre zone wanes (Spec 3.1): a logistic in time,
 * {@code C(t) = 1 / (1 + exp((t - tau) / s))}, which passes 90 % at the start of the decline and 10 % at its end.
 *
 * <p>Assumption: control is given (a timeline), not fought for.
 *
 * @param midpointDay day on which half of the zone is held, tau [days since the start of the horizon]
 * @param scaleDays   width of the decline, s [days], above 0
 */
public record TerritorialControl(double midpointDay, double scaleDays) implements Serializable {

    private static final double NINETY_TO_TEN_PERCENT = 2 * Math.log(9);
    /** Brings the peak of C (1 - C), which is one quarter, to 1. */
    private static final double SIEGE_SCALE = 4;

    /**
     * The logistic that falls from 90 % on {@code startDay} to 10 % on {@code endDay}.
     *
     * @param startDay day of 90 % control [days]
     * @param endDay   day of 10 % control [days], after {@code startDay}
     * @return the curve with midpoint halfway and {@code s = (end - start) / (2 ln 9)}
     * @throws IllegalArgumentException if {@code endDay <= startDay}
     */
    public static TerritorialControl between(double startDay, double endDay) {
        if (endDay <= startDay) {
            throw new IllegalArgumentException("the decline must end after it starts");
        }
        return new TerritorialControl((startDay + endDay) / 2, (endDay - startDay) / NINETY_TO_TEN_PERCENT);
    }

    /**
     * Share of the zone that is held.
     *
     * @param day time [days]
     * @return C(t) in (0, 1)
     */
    public double share(double day) {
        return 1 / (1 + Math.exp((day - midpointDay) / scaleDays));
    }

    /**
     * How hard a zone is fought over: {@code I = 4 C (1 - C)}, 1 when half of it is held.
     *
     * @param control share held, C in [0, 1]
     * @return siege index in [0, 1]
     */
    public static double siegeIndex(double control) {
        return SIEGE_SCALE * control * (1 - control);
    }
}
