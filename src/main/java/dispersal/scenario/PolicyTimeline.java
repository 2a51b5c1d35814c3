package dispersal.scenario;

import java.io.Serializable;
import java.util.List;

/**
 * A scenario with all its dated changes bound and checked before the run: one complete {@link Scenario} per epoch. Two epochs
 * differ only in values that may change while a run goes on.
 *
 * @param epochs epochs by ascending first day, the first starting on day 0
 */
public record PolicyTimeline(List<Epoch> epochs) implements Serializable {

    /**
     * A span of days over which nothing dated changes.
     *
     * @param day          first day
     * @param scenario     what holds from then on
     * @param announcement whether a policy that begins on that day is announced to people in the theatre
     */
    public record Epoch(int day, Scenario scenario, boolean announcement) implements Serializable {}

    /** Checks that the epochs start on day 0 and ascend. */
    public PolicyTimeline {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty() || epochs.get(0).day() != 0) {
            throw new IllegalArgumentException("a timeline must start on day 0");
        }
        for (int e = 1; e < epochs.size(); e++) {
            if (epochs.get(e).day() <= epochs.get(e - 1).day()) {
                throw new IllegalArgumentException("epochs must ascend");
            }
        }
    }

    /**
     * A timeline without dated changes.
     *
     * @param scenario what holds throughout
     * @return one epoch
     */
    public static PolicyTimeline constant(Scenario scenario) {
        return new PolicyTimeline(List.of(new Epoch(0, scenario, false)));
    }

    /** What holds on day 0. */
    public Scenario initial() {
        return epochs.get(0).scenario();
    }
}
