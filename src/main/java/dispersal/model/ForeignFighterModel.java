package dispersal.model;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;

/**
 * One run of the world: where the foreign fighters of a falling caliphate go under one scenario and one seed.
 *
 * <p>On MASON's schedule stands a single object, one that lives through a day at each step. MASON's own random numbers are not used; all chance
 * comes from {@link RandomDraws}.
 */
public final class ForeignFighterModel extends SimState {

    private static final long serialVersionUID = 1;

    private final PolicyTimeline timeline;
    private final long runSeed;
    private final List<Listener> listeners = new ArrayList<>();
    private final Places places;
    private final Fighters fighters;

    /**
     * A run that has not started.
     *
     * @param timeline what is assumed, with all dated changes
     * @param seed     seed of the run, all 64 bits of it
     */
    public ForeignFighterModel(PolicyTimeline timeline, long seed) {
        super(seed);
        this.timeline = timeline;
        this.runSeed = seed;
        places = new Places(timeline.initial());
        fighters = new Fighters(0, timeline.initial().population().agentWeight());
    }

    /**
     * Adds somebody who hears all events of the run.
     *
     * @param listener the listener; must be added before the run starts
     */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Runs from the start to the end of the horizon. */
    public void run() {
        start();
        while (schedule.step(this)) {
            continue;
        }
        finish();
    }

    /** What is assumed over the whole run. */
    public PolicyTimeline timeline() {
        return timeline;
    }

    /** What holds at present. */
    public Scenario present() {
        return timeline.initial();
    }

    /** Seed of the run. */
    public long runSeed() {
        return runSeed;
    }

    /** The places of the run. */
    public Places places() {
        return places;
    }

    /** The fighters of the run. */
    public Fighters fighters() {
        return fighters;
    }
}
