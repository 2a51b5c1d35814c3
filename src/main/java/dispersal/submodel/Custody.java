package dispersal.submodel;

import java.io.Serializable;

/**
 * What follows an escape from custody (Spec 6.3): those who got away are hunted hard for a while and hardly afterwards, so the
 * hazard of recapture is {@code r0} for the first days and {@code r1} for ever after,
 * {@code R(a) = r0 min(a, a0) + r1 max(0, a - a0)} with the days at large a. How people leave custody otherwise (deportation,
 * release, escape, repatriation) differs by custodian and stands there as hazards.
 *
 * <p>Assumption: nobody has published rates of recapture; the three values are placeholders with wide ranges.
 */
public record Custody(
        @Parameter(meaning = "hazard of recapture in the first days after an escape", unit = "1/day", min = 0, max = 1)
        double recaptureEarlyPerDay,

        @Parameter(
                meaning = "days after an escape during which the search is intense",
                unit = "days",
                min = 0,
                max = 3650)
        double recaptureEarlyDays,

        @Parameter(meaning = "hazard of recapture later on", unit = "1/day", min = 0, max = 1)
        double recaptureLatePerDay)
        implements Serializable {

    /**
     * Hazard of recapture.
     *
     * @param daysAtLarge days since the escape, at least 0
     * @return hazard [1/day]
     */
    public double recapturePerDay(double daysAtLarge) {
        return daysAtLarge < recaptureEarlyDays ? recaptureEarlyPerDay : recaptureLatePerDay;
    }

    /**
     * Accumulated hazard of recapture.
     *
     * @param daysAtLarge days since the escape, at least 0
     * @return R, at least 0
     */
    public double cumulatedRecapture(double daysAtLarge) {
        return recaptureEarlyPerDay * Math.min(daysAtLarge, recaptureEarlyDays)
                + recaptureLatePerDay * Math.max(0, daysAtLarge - recaptureEarlyDays);
    }

    /**
     * When the search succeeds.
     *
     * @param threshold unit-exponential draw of the escaped person, at least 0
     * @return days at large until recapture, the solution of {@code R(a) = threshold}; positive infinity if there is none
     */
    public double daysUntilRecapture(double threshold) {
        double early = recaptureEarlyPerDay * recaptureEarlyDays;
        if (threshold <= early) {
            return threshold == 0 ? 0 : threshold / recaptureEarlyPerDay;
        }
        return recaptureLatePerDay == 0
                ? Double.POSITIVE_INFINITY
                : recaptureEarlyDays + (threshold - early) / recaptureLatePerDay;
    }
}
