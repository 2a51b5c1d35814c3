package dispersal.storage;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.List;

/** A scenario that was read from files, checked, and bound for every day of its horizon. */
public final class LoadedScenario {

    private final Scenario scenario;
    private final PolicyTimeline timeline;
    private final Node.Mapping tree;
    private final List<EvidenceLayer> layers;

    LoadedScenario(Scenario scenario, PolicyTimeline timeline, Node.Mapping tree, List<EvidenceLayer> layers) {
        this.scenario = scenario;
        this.timeline = timeline;
        this.tree = tree;
        this.layers = layers;
    }

    /** The scenario as the files give it, before any dated change. */
    public Scenario scenario() {
        return scenario;
    }

    /** What holds on each day. */
    public PolicyTimeline timeline() {
        return timeline;
    }
}
