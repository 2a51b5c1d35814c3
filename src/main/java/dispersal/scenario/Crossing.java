package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * An aggregate segment of border between countries (Spec 5.1); never a place on a map.
 *
 * @param id        kebab-case name used in paths and tables
 * @param name      name for readers
 * @param authority who guards it
 * @param custodian id of who holds those captured there
 */
public record Crossing(
        String id,
        String name,
        String authority,
        String custodian,

        @Parameter(
                meaning = "probability of detection by search of a lone traveller",
                unit = "1/attempt",
                min = 0,
                max = 1,
                symbol = "p_phys")
        double detection,

        @Parameter(
                meaning = "share of the watch-list the authority can see",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "sigma")
        double watchListShare,

        @Parameter(
                meaning = "share of travellers whose identity is checked",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "omega")
        double checkRate,

        @Parameter(
                meaning = "probability that a check recognises a listed traveller",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "b_id")
        double identityMatch,

        @Parameter(
                meaning = "share of those captured who are deported to their home state",
                unit = "share",
                min = 0,
                max = 1)
        double deportedShare)
        implements Serializable {}
