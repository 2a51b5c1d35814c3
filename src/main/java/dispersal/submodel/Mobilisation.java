package dispersal.submodel;

import java.io.Serializable;

/**
 * Would-be travellers who never left, and what blocking them does (Spec 7.1). People become willing at a rate m that differs by
 * state and follows propaganda A; the willing try to leave or lose interest; of those who try a share p is blocked; the blocked
 * try again, lose interest, or turn to action at home.
 *
 * <p>{@code dW/dt = m A - (phi_a A + d_W) W}; {@code dB/dt = p phi_a A W - (phi_b (1 - p) + d_B + h_B) B};
 * {@code travel = (1 - p)(phi_a A W + phi_b B)}; {@code domestic = h_B B}. Blocking turns a flow into a frustrated stock.
 *
 * <p>All rates are assumptions; the blocked share follows Turkish counts of persons stopped against persons who travelled.
 */
public record Mobilisation(
        @Parameter(
                meaning = "rate at which the willing try to leave, at full propaganda",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "phi_a")
        double attemptPerDay,

        @Parameter(
                meaning = "rate at which the willing lose interest",
                unit = "1/day",
                min = 1e-9,
                max = 1,
                symbol = "d_W")
        double disengagePerDay,

        @Parameter(meaning = "rate at which the blocked try again", unit = "1/day", min = 0, max = 1, symbol = "phi_b")
        double reattemptPerDay,

        @Parameter(
                meaning = "rate at which the blocked lose interest",
                unit = "1/day",
                min = 1e-9,
                max = 1,
                symbol = "d_B")
        double blockedDisengagePerDay,

        @Parameter(
                meaning = "rate at which the blocked turn to action at home",
                unit = "1/day",
                min = 0,
                max = 1,
                symbol = "h_B")
        double domesticPerDay)
        implements Serializable {

    /**
     * Rate at which a willing person tries to leave.
     *
     * @param reach reach of propaganda A, at least 0
     * @return rate [1/day]
     */
    public double attempt(double reach) {
        return attemptPerDay * reach;
    }

    /**
     * Rate at which a person stops being willing, by trying or by losing interest.
     *
     * @param reach reach of propaganda A, at least 0
     * @return rate [1/day], above 0
     */
    public double leaveWilling(double reach) {
        return attempt(reach) + disengagePerDay;
    }

    /**
     * Rate at which a blocked person gets away at last.
     *
     * @param blockedShare share of attempts blocked p, in [0, 1]
     * @return rate [1/day]
     */
    public double getAway(double blockedShare) {
        return reattemptPerDay * (1 - blockedShare);
    }

    /**
     * Rate at which a person stops being blocked, by getting away, by losing interest or by acting at home.
     *
     * @param blockedShare share of attempts blocked p, in [0, 1]
     * @return rate [1/day], above 0
     */
    public double leaveBlocked(double blockedShare) {
        return getAway(blockedShare) + blockedDisengagePerDay + domesticPerDay;
    }

    /**
     * Willing persons expected after a while under constant conditions; exact.
     *
     * @param willing      W now [persons]
     * @param willingPerDay m A, persons who become willing [persons/day]
     * @param reach        reach of propaganda A, at least 0
     * @param days         time passed [days], at least 0
     * @return W* + (W - W*) exp(-(phi_a A + d_W) t)
     */
    public double willingAfter(double willing, double willingPerDay, double reach, double days) {
        double steady = willingPerDay / leaveWilling(reach);
        return steady + (willing - steady) * Math.exp(-leaveWilling(reach) * days);
    }

    /**
     * First attempts expected within a while under constant conditions; exact.
     *
     * @param willing      W at the outset [persons]
     * @param willingPerDay m A, persons who become willing [persons/day]
     * @param reach        reach of propaganda A, at least 0
     * @param days         time passed [days], at least 0
     * @return persons
     */
    public double attemptsWithin(double willing, double willingPerDay, double reach, double days) {
        double left = willing + willingPerDay * days - willingAfter(willing, willingPerDay, reach, days);
        return attempt(reach) / leaveWilling(reach) * left;
    }

    /**
     * Willing persons in the long run.
     *
     * @param willingPerDay m A, persons who become willing [persons/day]
     * @param reach         reach of propaganda A, at least 0
     * @return W* [persons]
     */
    public double steadyWilling(double willingPerDay, double reach) {
        return willingPerDay / leaveWilling(reach);
    }

    /**
     * Blocked persons in the long run.
     *
     * @param willingPerDay m A, persons who become willing [persons/day]
     * @param reach         reach of propaganda A, at least 0
     * @param blockedShare  share of attempts blocked p, in [0, 1]
     * @return B* [persons]
     */
    public double steadyBlocked(double willingPerDay, double reach, double blockedShare) {
        return blockedShare * attempt(reach) * steadyWilling(willingPerDay, reach) / leaveBlocked(blockedShare);
    }
}
