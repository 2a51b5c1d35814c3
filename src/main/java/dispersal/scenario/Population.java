package dispersal.scenario;

import dispersal.submodel.FighterTraits;
import dispersal.submodel.Parameter;
import dispersal.submodel.SocialStructure;
import java.io.Serializable;
import java.util.List;

/**
 * How the whole ever-travelled cohort is made (Spec 2): its size, its place on day 0, its traits and its ties. Origins are
 * scaled so that their totals sum to {@code totalPersons}.
 *
 * @param arrivals past arrivals by year
 * @param traits   distributions of personal traits
 * @param ties     social structure
 */
public record Population(
        @Parameter(
                meaning = "persons who ever left for Syria and Iraq, minors included",
                unit = "persons",
                min = 1,
                max = 1e7,
                symbol = "N_ever",
                datable = false)
        double totalPersons,

        @Parameter(
                meaning = "persons that one agent stands for",
                unit = "persons",
                min = 1,
                max = 1000,
                symbol = "w",
                datable = false)
        int agentWeight,

        @Parameter(
                meaning = "adults who might still arrive after day 0, numbered in advance",
                unit = "persons",
                min = 0,
                max = 1e6,
                datable = false)
        double potentialEntrants,

        List<ArrivalYear> arrivals,
        FighterTraits traits,
        SocialStructure ties)
        implements Serializable {

    /** Copies the list and checks that somebody came. */
    public Population {
        arrivals = List.copyOf(arrivals);
        if (arrivals.stream().mapToDouble(ArrivalYear::share).sum() <= 0) {
            throw new IllegalArgumentException("arrivals need at least one year with a share above 0");
        }
    }
}
