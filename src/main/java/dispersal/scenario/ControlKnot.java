package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Share of a zone held on one date; between two dates control is interpolated linearly. Where a zone has knots they replace its
 * logistic decline.
 *
 * @param date    the date
 * @param control share held
 */
public record ControlKnot(
        LocalDate date,

        @Parameter(meaning = "share of the zone held on that date", unit = "share", min = 0, max = 1, datable = false)
        double control)
        implements Serializable {}
