package dispersal.app;

import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioTemplate;
import java.util.Optional;

/** Runs a scenario, each replicate with the parameters of its draw. */
final class DrawnRuns implements Runner {

    private final ModelRunner plain;
    private final ScenarioTemplate template;
    private final ReplicateDraws draws;

    private DrawnRuns(ModelRunner plain, LoadedScenario scenario, ReplicateDraws draws) {
        this.plain = plain;
        this.draws = draws;
        template = ScenarioTemplate.of(scenario);
    }

    /**
     * Runs with draws, if there are any.
     *
     * @param plain    runs with the values of the scenario itself
     * @param scenario the scenario
     * @param draws    draws of its parameters, if wanted
     * @return the runs
     */
    static Runner of(ModelRunner plain, LoadedScenario scenario, Optional<ReplicateDraws> draws) {
        return draws.isPresent() ? new DrawnRuns(plain, scenario, draws.get()) : plain;
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        try {
            return plain.of(template.with(draws.values(specification.replicate())))
                    .run(specification);
        } catch (ScenarioException refused) {
            throw new IllegalStateException("draws are tried before anything is run", refused);
        }
    }
}
