package dispersal.app;

import dispersal.analysis.PointMeans;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.sensitivity.Convergence;
import dispersal.analysis.sensitivity.DesignedSample;
import dispersal.analysis.sensitivity.RankRegression;
import dispersal.analysis.sensitivity.SensitivityMethod;
import dispersal.analysis.sensitivity.SensitivityMethods;
import dispersal.analysis.sensitivity.SensitivityTables;
import java.util.List;

/** Which factors of a study move its outcomes, by one or several methods. */
final class StudyFindings {

    private final PlannedStudy planned;
    private final List<SensitivityMethod> methods;

    /**
     * Findings to come.
     *
     * @param planned the study
     * @param methods methods that fit its design, possibly none
     */
    StudyFindings(PlannedStudy planned, List<SensitivityMethod> methods) {
        this.planned = planned;
        this.methods = List.copyOf(methods);
    }

    /**
     * The methods that a design is made for.
     *
     * @param planned the study
     * @return none for designs that are made to look at rather than to estimate from, and for a study without factors
     */
    static List<SensitivityMethod> madeFor(PlannedStudy planned) {
        return fitting(planned).stream()
                .filter(method -> !(method instanceof RankRegression))
                .toList();
    }

    /**
     * The methods that can be used on a study.
     *
     * @param planned the study
     * @return the one its design is made for first, if there is such a one; none for a study without factors
     */
    static List<SensitivityMethod> fitting(PlannedStudy planned) {
        Kind kind = planned.description().design().kind();
        return planned.description().factors().isEmpty() ? List.of() : SensitivityMethods.forDesign(kind);
    }

    /** Whether there is anything to find. */
    boolean none() {
        return methods.isEmpty();
    }

    /** Where the outcomes at the points are to be gathered, with single runs only if a method looks at them. */
    PointMeans means() {
        boolean runs = methods.stream().anyMatch(SensitivityMethod::comparesReplicates);
        return new PointMeans(planned.description().outcomes().size(), planned.points(), runs);
    }

    /**
     * Works the findings out.
     *
     * @param means the outcomes at the points
     * @return tables {@code sensitivity} and {@code convergence}
     */
    SensitivityTables tables(PointMeans means) {
        SensitivityTables tables = new SensitivityTables(planned.description().factors());
        List<Outcome> outcomes = planned.description().outcomes();
        for (SensitivityMethod method : methods) {
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                DesignedSample sample = planned.sample(means, outcome);
                tables.add(method, outcomes.get(outcome), method.estimate(sample));
                tables.addConvergence(method, outcomes.get(outcome), Convergence.of(method, sample));
            }
        }
        return tables;
    }
}
