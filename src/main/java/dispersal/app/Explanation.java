package dispersal.app;

import dispersal.scenario.Assignment;
import dispersal.scenario.Evidence;
import dispersal.scenario.EvidenceRegister.Entry;
import dispersal.scenario.HistoricalChange;
import dispersal.scenario.Policy;
import dispersal.scenario.Scenario;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ValueAt;
import dispersal.submodel.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything there is to say about one value of a scenario. */
final class Explanation {

    private static final int LABEL_WIDTH = 14;

    private final List<String> lines = new ArrayList<>();

    /**
     * Explains a value.
     *
     * @param loaded the scenario
     * @param value  the value
     */
    Explanation(LoadedScenario loaded, ValueAt value) {
        lines.add(value.path());
        Optional<Entry> entry = loaded.evidence().entry(value.path());
        entry.ifPresent(known -> say("meaning", known.parameter().meaning()));
        String unit = entry.map(known -> known.parameter().unit()).orElse("");
        entry.map(known -> known.parameter().symbol())
                .filter(symbol -> !symbol.isEmpty())
                .ifPresent(symbol -> say("symbol", symbol));
        say("value", value.value() + (unit.isEmpty() || unit.equals("-") ? "" : " " + unit));
        List<String> words = loaded.words(value.path());
        if (!words.isEmpty()) {
            say("allowed", String.join(", ", words));
        }
        say("set in", value.place());
        entry.ifPresent(known -> parameter(known.parameter()));
        entry.ifPresent(this::evidence);
        changes(loaded.scenario(), value.path()).forEach(change -> say("changes", change));
    }

    private void parameter(Parameter parameter) {
        say("bounds", ParameterText.bounds(parameter));
        if (!parameter.datable()) {
            say("dated", "no, it is read once before day 0");
        }
    }

    private void evidence(Entry entry) {
        if (entry.evidence().isEmpty()) {
            say("source", "none given");
            return;
        }
        Evidence evidence = entry.evidence().orElseThrow();
        if (!ParameterText.range(entry).isEmpty()) {
            say("plausible", ParameterText.range(entry) + ", " + ParameterText.distribution(evidence));
        }
        say("kind, grade", ParameterText.kind(entry.evidence()) + ", " + ParameterText.grade(entry.evidence()));
        say("source", evidence.source());
        if (!evidence.note().isBlank()) {
            say("note", evidence.note());
        }
    }

    private void say(String label, String text) {
        lines.add("  " + label + " ".repeat(LABEL_WIDTH - label.length()) + text);
    }

    private static List<String> changes(Scenario scenario, String path) {
        List<String> changes = new ArrayList<>();
        for (HistoricalChange change : scenario.history()) {
            if (covers(change.path(), path)) {
                changes.add(change.date() + " set to " + change.value() + " (history: " + change.id() + ")");
            }
        }
        for (Policy policy : scenario.policies()) {
            changes.addAll(changes(policy, policy.set(), "set to ", path));
            changes.addAll(changes(policy, policy.multiply(), "multiplied by ", path));
            changes.addAll(changes(policy, policy.add(), "added ", path));
        }
        return changes;
    }

    private static List<String> changes(Policy policy, List<Assignment> assignments, String verb, String path) {
        String span =
                policy.from() + policy.until().map(until -> " to " + until).orElse("");
        return assignments.stream()
                .filter(assignment -> covers(assignment.path(), path))
                .map(assignment -> span + " " + verb + assignment.value() + " (policy: " + policy.id() + ")")
                .toList();
    }

    private static boolean covers(String pattern, String path) {
        List<String> wanted = Arrays.asList(pattern.split("\\."));
        List<String> found = Arrays.asList(path.split("\\."));
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int s = 0; s < wanted.size(); s++) {
            if (!wanted.get(s).equals("*") && !wanted.get(s).equals(found.get(s))) {
                return false;
            }
        }
        return true;
    }

    /** The explanation line by line. */
    List<String> lines() {
        return List.copyOf(lines);
    }
}
