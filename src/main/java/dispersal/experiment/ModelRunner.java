package dispersal.experiment;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.ForeignFighterModel;
import dispersal.model.Groundwork;
import dispersal.model.Listener;
import dispersal.model.Storeroom;
import dispersal.observation.Recorder;
import dispersal.observation.RunDigest;
import dispersal.observation.Scene;
import dispersal.scenario.PolicyTimeline;
import java.util.List;

/**
 * Runs the model: scenario and seed in, tables and digest out.
 *
 * @param timeline   what is assumed, with all dated changes
 * @param metrics    names of what is measured
 * @param audience   who else hears each run, without any bearing on it
 * @param groundwork what runs share to save time, without any bearing on them
 * @param storerooms what runs leave to later ones to save time, without any bearing on them
 */
public record ModelRunner(
        PolicyTimeline timeline,
        List<String> metrics,
        List<Listener> audience,
        Groundwork groundwork,
        Storerooms storerooms)
        implements Runner {

    /** Copies the lists. */
    public ModelRunner {
        metrics = List.copyOf(metrics);
        audience = List.copyOf(audience);
    }

    /**
     * Runs that share nothing with those of other scenarios.
     *
     * @param timeline what is assumed, with all dated changes
     * @param metrics  names of what is measured
     * @param audience who else hears each run, without any bearing on it
     */
    public ModelRunner(PolicyTimeline timeline, List<String> metrics, List<Listener> audience) {
        this(timeline, metrics, audience, new Groundwork(), new Storerooms());
    }

    /**
     * Runs that nobody else hears.
     *
     * @param timeline what is assumed, with all dated changes
     * @param metrics  names of what is measured
     */
    public ModelRunner(PolicyTimeline timeline, List<String> metrics) {
        this(timeline, metrics, List.of());
    }

    /**
     * Runs of another scenario, measured and heard alike; what both scenarios have in common is worked out once.
     *
     * @param other what is assumed
     * @return the runs
     */
    public ModelRunner of(PolicyTimeline other) {
        return new ModelRunner(other, metrics, audience, groundwork, storerooms);
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        Storeroom storeroom = storerooms.open();
        RunOutcome outcome =
                run(specification, new ForeignFighterModel(timeline, specification.seed(), groundwork, storeroom));
        // not after a failure: nobody knows who still looks at what
        storerooms.close(storeroom);
        return outcome;
    }

    private RunOutcome run(RunSpecification specification, ForeignFighterModel model) {
        Recorder recorder = new Recorder(Scene.of(model), metrics);
        RunDigest digest = new RunDigest();
        model.addListener(recorder);
        model.addListener(digest);
        audience.forEach(model::addListener);
        model.addListener(ModelRunner::leaveIfGivenUp);
        model.run();
        List<Table> tables =
                recorder.finish().stream().map(specification::label).toList();
        return new RunOutcome(tables, digest.hex());
    }

    /** A run that nobody waits for any longer must not go on using the machine. */
    private static void leaveIfGivenUp(Event event) {
        if (event instanceof Event.DayBegan && Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the run was given up on day " + (int) event.time());
        }
    }
}
