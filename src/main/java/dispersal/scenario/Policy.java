package dispersal.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated change of the world that somebody could have made (Spec 11). Policies rest on top of history: while a policy is in
 * force it sets, multiplies or adds to whatever value history gives its paths on that day; afterwards history shows again.
 *
 * @param id        kebab-case name
 * @param title     what is done, for readers
 * @param from      first day in force
 * @param until     last day in force; the end of the run if absent
 * @param announced whether the policy is made known to people in the theatre and sets off decisions on its first day
 * @param set       values that replace history
 * @param multiply  factors
 * @param add       summands
 */
public record Policy(
        String id,
        String title,
        LocalDate from,
        Optional<LocalDate> until,
        boolean announced,
        List<Assignment> set,
        List<Assignment> multiply,
        List<Assignment> add)
        implements Serializable {

    /** Checks the order of the dates and copies the lists. */
    public Policy {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("until must not be before from " + from + ", found " + until.get());
        }
        set = List.copyOf(set);
        multiply = List.copyOf(multiply);
        add = List.copyOf(add);
    }

    private Object writeReplace() {
        return new SavedRecord(this);
    }
}
