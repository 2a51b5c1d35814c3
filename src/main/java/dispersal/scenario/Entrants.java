package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * Where newcomers after day 0 come from (Spec 2.4, 7.1): by default from the dated table of inflow, otherwise from the reservoirs
 * of would-be travellers of each state, so that what becomes of those kept from leaving and the inflow hang together.
 *
 * @param fromReservoirs whether those who get away from the reservoirs come, instead of the inflow of the table
 */
public record Entrants(
        boolean fromReservoirs,

        @Parameter(
                meaning = "time from getting away to arrival in the theatre, for those from the reservoirs",
                unit = "days",
                min = 0,
                max = 3650)
        double travelDays)
        implements Serializable {}
