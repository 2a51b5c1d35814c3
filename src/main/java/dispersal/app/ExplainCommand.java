package dispersal.app;

import dispersal.scenario.EvidenceRegister.Entry;
import dispersal.storage.LoadedScenario;
import dispersal.storage.NearestName;
import dispersal.storage.ScenarioException;
import dispersal.storage.ValueAt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what one parameter means, where its value is set, and who says so. */
@Command(
        name = "explain",
        description = "Says what one parameter means, where its value is set, and who says so.",
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar explain baseline attrition.kill_siege_per_day",
            "  java -jar target/dispersal.jar explain baseline attrition",
            "  java -jar target/dispersal.jar explain baseline 'crossings.*.detection'"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 3;

    private final Console console;

    @Mixin
    private ScenarioChoice choice = new ScenarioChoice();

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description =
                    "Dotted path of a parameter, members of lists by id; the beginning of a path, or a path with *, lists"
                            + " all that it stands for.")
    private String path = "";

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException {
        LoadedScenario loaded = choice.load();
        List<ValueAt> values = loaded.values();
        Pattern meant = pattern(path);
        List<ValueAt> found = values.stream()
                .filter(value -> meant.matcher(value.path()).matches())
                .toList();
        if (found.isEmpty()) {
            throw new InputException(path + ": no such path in " + choice.file() + suggestion(values));
        }
        if (found.size() == 1 && found.get(0).path().equals(path)) {
            new Explanation(loaded, found.get(0)).lines().forEach(console::print);
        } else {
            list(loaded, found);
        }
        return ExitCode.DONE;
    }

    /** The path itself and everything below it. */
    private static Pattern pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        for (String segment : path.split("\\.", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\.")
                    .append(segment.equals("*") ? "[^.]+" : Pattern.quote(segment));
        }
        return Pattern.compile(pattern + "(\\..*)?");
    }

    private void list(LoadedScenario loaded, List<ValueAt> found) {
        TextTable table = new TextTable("path", ">value", "unit", "meaning");
        for (ValueAt value : found) {
            Optional<Entry> entry = loaded.evidence().entry(value.path());
            table.add(
                    value.path(),
                    value.value(),
                    entry.map(known -> known.parameter().unit()).orElse(""),
                    entry.map(known -> known.parameter().meaning()).orElse(""));
        }
        table.lines(Integer.MAX_VALUE).forEach(console::print);
    }

    private String suggestion(List<ValueAt> values) {
        Set<String> known = new LinkedHashSet<>();
        for (ValueAt value : values) {
            for (int dot = value.path().indexOf('.');
                    dot > 0;
                    dot = value.path().indexOf('.', dot + 1)) {
                known.add(value.path().substring(0, dot));
            }
            known.add(value.path());
        }
        List<String> nearest =
                new ArrayList<>(NearestName.of(path, known).stream().toList());
        String last = path.substring(path.lastIndexOf('.') + 1);
        known.stream()
                .filter(candidate -> candidate.endsWith("." + last) && !nearest.contains(candidate))
                .limit(SUGGESTIONS)
                .forEach(nearest::add);
        return nearest.isEmpty()
                ? "\n  'check' lists all paths"
                : "\n  did you mean " + String.join(" or ", nearest) + "?";
    }
}
