package dispersal.analysis;

import dispersal.analysis.design.Outcome;
import java.util.List;

/**
 * When a point of a design has been run often enough: as soon as the 95 % interval of the mean of every outcome is narrow, against
 * the mean itself or, for counts of persons, against what does not matter.
 *
 * @param outcomes   what is looked at
 * @param relative   half-width wanted, as a share of the mean, above 0
 * @param negligible half-width of a count of persons that is narrow enough whatever the mean [persons]
 */
public record PointRule(List<Outcome> outcomes, double relative, double negligible) {

    /** Copies the list. */
    public PointRule {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Whether a point has been run often enough.
     *
     * @param response what its runs say
     * @return whether all outcomes are known well enough; never with fewer than two runs
     */
    public boolean satisfied(Response response) {
        for (int o = 0; o < outcomes.size(); o++) {
            Sample sample = response.sample(o);
            double enough = Outcomes.inPersons(outcomes.get(o)) ? negligible : 0;
            // written so that a half-width that cannot be told is not narrow
            if (!(sample.halfWidth95() <= Math.max(relative * Math.abs(sample.mean()), enough))) {
                return false;
            }
        }
        return true;
    }
}
