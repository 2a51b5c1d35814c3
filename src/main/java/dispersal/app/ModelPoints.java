package dispersal.app;

import dispersal.analysis.Outcomes;
import dispersal.analysis.design.StudyDescription;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.observation.Metrics;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioTemplate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs the model with the values that the factors have at the point of each run. */
final class ModelPoints implements Runner {

    private final PlannedStudy planned;
    private final ScenarioTemplate template;
    private final ModelRunner base;

    /**
     * A runner.
     *
     * @param study   the study
     * @param planned its runs
     */
    ModelPoints(LoadedStudy study, PlannedStudy planned) {
        this.planned = planned;
        template = ScenarioTemplate.of(study.base());
        base = new ModelRunner(study.base().timeline(), metrics(study.description()));
    }

    /**
     * What must be measured for a study.
     *
     * @param description the study
     * @return names of metrics: those kept, and those the outcomes are read from
     */
    static List<String> metrics(StudyDescription description) {
        Set<String> needed = new TreeSet<>(description.metrics());
        description.outcomes().stream().map(Outcomes::source).forEach(needed::add);
        return Metrics.names().stream().filter(needed::contains).toList();
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        double[] point = planned.pointOf(specification.run());
        try {
            return base.of(template.with(planned.description().valuesAt(point))).run(specification);
        } catch (ScenarioException refused) {
            String first = Failures.text(refused).lines().findFirst().orElse("");
            throw new IllegalArgumentException("the values of this point are refused: " + first, refused);
        }
    }
}
