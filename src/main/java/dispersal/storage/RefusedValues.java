package dispersal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which of many values were refused, where a message about them names only the thing they belong to. */
final class RefusedValues {

    private static final int LISTED = 6;

    private RefusedValues() {}

    /** The faults, each with the values that were given to the thing it is about. */
    static List<Fault> told(List<Fault> faults, Map<String, Double> values) {
        return faults.stream().map(fault -> told(fault, values)).toList();
    }

    private static Fault told(Fault fault, Map<String, Double> values) {
        if (values.containsKey(fault.path())) {
            return fault;
        }
        List<String> given = new ArrayList<>();
        values.forEach((path, value) -> {
            if (path.startsWith(fault.path() + ".")) {
                given.add(path + " = " + Scalars.written(value));
            }
        });
        if (given.isEmpty()) {
            return fault;
        }
        int listed = Math.min(LISTED, given.size());
        String more = given.size() > listed ? " and " + (given.size() - listed) + " more" : "";
        return new Fault(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.path(),
                fault.message() + "; given " + String.join(", ", given.subList(0, listed)) + more);
    }
}
