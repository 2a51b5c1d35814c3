package dispersal.app;

import dispersal.scenario.Evidence;
import dispersal.scenario.EvidenceRegister;
import dispersal.scenario.EvidenceRegister.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parameter reference as a page of Markdown: one line a parameter, and one line for all members of a list that share it, with
 * meaning, symbol, unit, bounds, value, plausible range, grade and source.
 */
final class ParameterPage {

    private static final String EVERY = "*";

    private final String scenario;
    private final Map<String, List<Entry>> groups = new LinkedHashMap<>();

    /**
     * A page.
     *
     * @param scenario name of the scenario whose values are shown
     * @param register its parameters
     */
    ParameterPage(String scenario, EvidenceRegister register) {
        this.scenario = scenario;
        for (Entry entry : register.entries()) {
            List<String> segments = segments(entry);
            String key = segments.get(0) + " " + segments.get(segments.size() - 1) + " "
                    + entry.parameter().meaning();
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
        }
    }

    /** The lines of the page. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Parameters",
                        "",
                        "Every parameter of the model, with its value in the scenario `" + scenario + "`. Made by",
                        "`java -jar target/dispersal.jar check " + scenario
                                + " --markdown`. A star in a path stands for every member of a",
                        "list; grades run from A (counted and published, sources agree) to D (no source, a placeholder with a range)."));
        String section = "";
        for (List<Entry> group : groups.values()) {
            String top = segments(group.get(0)).get(0);
            if (!top.equals(section)) {
                section = top;
                lines.addAll(List.of("", "## " + top, "", HEADER, RULE));
            }
            lines.add(line(group));
        }
        return lines;
    }

    private static final String HEADER =
            "| path | meaning | symbol | unit | bounds | value | plausible range | grade | source |";
    private static final String RULE = "|---|---|---|---|---|---|---|---|---|";

    private static String line(List<Entry> group) {
        Entry first = group.get(0);
        boolean single = group.size() == 1;
        return "| `" + path(group) + "` | " + first.parameter().meaning() + " | "
                + first.parameter().symbol() + " | " + first.parameter().unit() + " | "
                + ParameterText.bounds(first.parameter()) + " | " + (single ? number(first.value()) : values(group))
                + " | " + (single ? ParameterText.range(first) : "by member") + " | " + grades(group) + " | "
                + (single ? first.evidence().map(Evidence::source).orElse("none given") : "by member") + " |";
    }

    private static String path(List<Entry> group) {
        List<String> path = new ArrayList<>(segments(group.get(0)));
        for (Entry entry : group) {
            List<String> other = segments(entry);
            for (int s = 0; s < path.size(); s++) {
                if (!path.get(s).equals(other.get(s))) {
                    path.set(s, EVERY);
                }
            }
        }
        return String.join(".", path);
    }

    private static String values(List<Entry> group) {
        double low = group.stream().mapToDouble(Entry::value).min().orElseThrow();
        double high = group.stream().mapToDouble(Entry::value).max().orElseThrow();
        String range = low == high ? number(low) : number(low) + " – " + number(high);
        return range + " (" + group.size() + " members)";
    }

    private static String grades(List<Entry> group) {
        return group.stream()
                .map(entry -> ParameterText.grade(entry.evidence()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return value == Double.POSITIVE_INFINITY ? "unlimited" : ParameterText.number(value);
    }

    private static List<String> segments(Entry entry) {
        return List.of(entry.path().split("\\."));
    }
}
