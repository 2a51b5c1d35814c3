package dispersal.storage;

import dispersal.scenario.Evidence;
import dispersal.scenario.EvidenceRegister;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a scenario that a study may vary, with what is known of each. */
final class Variables {

    private final PathFinder finder;
    private final Map<String, Variable> byPath = new LinkedHashMap<>();

    /**
     * A parameter.
     *
     * @param path      its path
     * @param pattern   the path with a star for every member of a list
     * @param component what it is
     * @param value     its value in the base scenario
     * @param evidence  what is known of it
     */
    record Variable(
            String path, String pattern, RecordShape.Component component, double value, Optional<Evidence> evidence) {}

    /**
     * What a path means.
     *
     * @param variables the parameters, empty if there is a problem
     * @param problem   what is wrong with the path
     */
    record Found(List<Variable> variables, Optional<String> problem) {}

    Variables(LoadedScenario base) {
        finder = new PathFinder(base.layers().tree());
        for (EvidenceRegister.Entry entry : base.evidence().entries()) {
            Pattern pattern = new Pattern();
            pattern.record(RecordShape.of(Scenario.class), false, ScenarioPath.segments(entry.path()));
            byPath.put(
                    entry.path(),
                    new Variable(
                            entry.path(),
                            String.join(".", pattern.segments),
                            pattern.component.orElseThrow(),
                            entry.value(),
                            entry.evidence()));
        }
    }

    /** All parameters in the order of the records. */
    List<Variable> all() {
        return List.copyOf(byPath.values());
    }

    /** The parameters that a path means, stars allowed. */
    Found find(String path) {
        PathFinder.Found found = finder.find(path);
        if (found.problem().isPresent()) {
            return new Found(List.of(), found.problem());
        }
        List<Variable> variables = new ArrayList<>();
        for (PathFinder.Target target : found.targets()) {
            Variable variable = byPath.get(target.path());
            if (variable == null) {
                return new Found(List.of(), Optional.of(target.path() + " is not a number; factors move numbers"));
            }
            variables.add(variable);
        }
        return new Found(List.copyOf(variables), Optional.empty());
    }

    /** The parameters at a path or beneath it, stars allowed. */
    List<Variable> beneath(String group) {
        return byPath.values().stream()
                .filter(variable -> isBeneath(variable.path(), group))
                .toList();
    }

    /** The group of parameters that somebody probably meant, as the end of a message. */
    String suggestion(String group) {
        int length = ScenarioPath.segments(group).size();
        Set<String> groups = new LinkedHashSet<>();
        for (Variable variable : byPath.values()) {
            for (String path : List.of(variable.path(), variable.pattern())) {
                List<String> segments = ScenarioPath.segments(path);
                groups.add(String.join(".", segments.subList(0, Math.min(length, segments.size()))));
            }
        }
        return NearestName.suggestion(group, groups);
    }

    private static boolean isBeneath(String path, String group) {
        List<String> wanted = ScenarioPath.segments(group);
        List<String> found = ScenarioPath.segments(path);
        if (wanted.size() > found.size()) {
            return false;
        }
        for (int s = 0; s < wanted.size(); s++) {
            if (!wanted.get(s).equals(ScenarioPath.EVERY) && !wanted.get(s).equals(found.get(s))) {
                return false;
            }
        }
        return true;
    }

    /** Walks down a path and notes which of its segments are members of lists. */
    private static final class Pattern {

        private final List<String> segments = new ArrayList<>();
        private Optional<RecordShape.Component> component = Optional.empty();

        void record(RecordShape shape, boolean member, List<String> path) {
            List<String> left = path;
            if (member) {
                segments.add(ScenarioPath.EVERY);
                left = path.subList(1, path.size());
            }
            RecordShape.Component found = shape.component(left.get(0)).orElseThrow();
            segments.add(found.name());
            List<String> beneath = left.subList(1, left.size());
            switch (found.kind()) {
                case RECORD -> record(RecordShape.of(found.type()), false, beneath);
                case MEMBERS -> record(RecordShape.of(found.type()), true, beneath);
                default -> component = Optional.of(found);
            }
        }
    }
}
