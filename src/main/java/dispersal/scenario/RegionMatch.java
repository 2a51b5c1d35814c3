package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * How close the people of a region are to an affiliate: 1 for its own region, one half for a shared language.
 *
 * @param region id of the region of origin
 * @param match  closeness
 */
public record RegionMatch(
        String region,

        @Parameter(
                meaning = "closeness of people of that region to the affiliate",
                unit = "-",
                min = 0,
                max = 2,
                symbol = "match")
        double match)
        implements Serializable {}
