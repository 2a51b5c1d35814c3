package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * Share of the initial population that had come in one calendar year; evenly spread over it.
 *
 * @param year  calendar year, four digits
 * @param share share of arrivals before day 0 that fall in it, relative to the other years
 */
public record ArrivalYear(
        String year,

        @Parameter(
                meaning = "relative share of earlier arrivals in that year",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double share)
        implements Serializable {

    /** Checks that the year is one. */
    public ArrivalYear {
        if (!year.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("year must have four digits, found " + year);
        }
    }
}
