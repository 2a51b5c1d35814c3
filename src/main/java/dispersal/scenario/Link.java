package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.util.Optional;

/**
 * A way between two places of the aggregate network (Spec 5.1), in one direction, through at most one crossing.
 *
 * @param id       kebab-case name used in paths
 * @param from     place where it starts: a zone, a transit place, an affiliate
 * @param to       place where it ends: a transit place, an affiliate, a home node, the rival pole's zone
 * @param crossing id of the crossing on the way, if any
 */
public record Link(
        String id,
        String from,
        String to,
        Optional<String> crossing,

        @Parameter(meaning = "mean time on the way", unit = "days", min = 0, max = 365)
        double days,

        @Parameter(meaning = "cost of the way", unit = "USD", min = 0, max = 1e6)
        double costUsd)
        implements Serializable {
    private Object writeReplace() {
        return new SavedRecord(this);
    }
}
