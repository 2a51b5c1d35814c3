package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A mass escape from prison on one day (Spec 6.3): each prisoner of the custodian is in the facility with some probability, and of
 * those in it each gets away with another. People in camps are not concerned.
 *
 * @param id        kebab-case name; the dice of the break-out belong to it
 * @param date      the day
 * @param custodian id of who runs the prison
 */
public record BreakOut(
        String id,
        LocalDate date,
        String custodian,

        @Parameter(
                meaning = "share of the custodian's prisoners who are in the facility",
                unit = "share",
                min = 0,
                max = 1)
        double facilityShare,

        @Parameter(
                meaning = "probability that a prisoner of the facility gets away",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_esc")
        double escapeProbability)
        implements Serializable {}
