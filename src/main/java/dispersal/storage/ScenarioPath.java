package dispersal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dotted paths of scenario values. */
final class ScenarioPath {

    /** Stands for every member of a list. */
    static final String EVERY = "*";

    private static final Set<String> BY_PATH = Set.of("set", "multiply", "add");
    private static final int POLICY_DEPTH = 3;

    private ScenarioPath() {}

    /** Segments of a path; what a policy assigns to is one segment although it has dots of its own. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(List.of(path.split("\\.", -1)));
        boolean assignment = segments.size() > POLICY_DEPTH + 1
                && segments.get(0).equals("policies")
                && BY_PATH.contains(segments.get(2));
        if (assignment) {
            String target = String.join(".", segments.subList(POLICY_DEPTH, segments.size()));
            segments = new ArrayList<>(segments.subList(0, POLICY_DEPTH));
            segments.add(target);
        }
        return List.copyOf(segments);
    }
}
