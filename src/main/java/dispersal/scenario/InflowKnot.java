package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Rate of new arrivals on one date (Spec 2.4); linear between two dates, constant outside.
 *
 * @param date            the date
 * @param personsPerMonth adults who arrive in the theatre per month of 30.4375 days
 */
public record InflowKnot(
        LocalDate date,

        @Parameter(meaning = "adults who arrive in the theatre", unit = "persons/month", min = 0, max = 1e5)
        double personsPerMonth)
        implements Serializable {}
