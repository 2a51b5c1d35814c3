package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * A region of states of origin for which incidents are counted (Spec 7.2).
 *
 * @param id   kebab-case name that origins give as their region
 * @param name name for readers
 */
public record Region(
        String id,
        String name,

        @Parameter(
                meaning = "inspired incidents that follow no other, at ordinary attention of the media",
                unit = "incidents/day",
                min = 0,
                max = 1000,
                symbol = "mu_H")
        double incidentsPerDay)
        implements Serializable {}
