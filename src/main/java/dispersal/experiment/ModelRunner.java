package dispersal.experiment;

import dispersal.analysis.Table;
import dispersal.model.ForeignFighterModel;
import dispersal.observation.Recorder;
import dispersal.observation.RunDigest;
import dispersal.observation.Scene;
import dispersal.scenario.PolicyTimeline;
import java.util.List;

/**
 * Runs the model: scenario and seed in, tables and digest out.
 *
 * @param timeline what is assumed, with all dated changes
 * @param metrics  names of what is measured
 */
public record ModelRunner(PolicyTimeline timeline, List<String> metrics) implements Runner {

    /** Copies the list. */
    public ModelRunner {
        metrics = List.copyOf(metrics);
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        ForeignFighterModel model = new ForeignFighterModel(timeline, specification.seed());
        Recorder recorder = new Recorder(Scene.of(model), metrics);
        RunDigest digest = new RunDigest();
        model.addListener(recorder);
        model.addListener(digest);
        model.run();
        List<Table> tables =
                recorder.finish().stream().map(specification::label).toList();
        return new RunOutcome(tables, digest.hex());
    }
}
