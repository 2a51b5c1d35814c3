package dispersal.app;

import dispersal.analysis.Pattern;
import dispersal.analysis.Plausibility;
import dispersal.analysis.Table;
import dispersal.scenario.OriginState;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import dispersal.storage.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the fates of a result folder against published figures, which the model never reads. */
@Command(
        name = "plausibility",
        description = "Holds the fates of a result folder against published figures, which the model never reads.",
        footer = {
            "",
            "Example:",
            "  java -jar target/dispersal.jar plausibility results/baseline/20260101-120000-1a2b3c4d"
        })
final class PlausibilityCommand implements Callable<Integer> {

    private static final Path BESIDE_SCENARIO = Path.of("patterns", "targets.csv");
    private static final String ABSENT = "–";
    private static final int TITLE_WIDTH = 60;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A result folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "Table of published figures. Default: patterns/targets.csv beside the scenario that was run.")
    private Optional<Path> targets = Optional.empty();

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    PlausibilityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        ResultDirectory directory = ResultDirectory.open(folder);
        List<Pattern> patterns = patterns(targetsFile(directory));
        Table fates = directory
                .table("fates")
                .orElseThrow(() -> new InputException(
                        folder + ": has no fates.csv\n  run the scenario without --metrics, or with --metrics fates"));
        Map<String, String> regions =
                ScenarioFile.load(directory.resolvedScenario(), List.of()).scenario().origins().stream()
                        .collect(Collectors.toMap(OriginState::id, OriginState::region));
        print(new Plausibility(fates, regions).compare(patterns));
        return ExitCode.DONE;
    }

    private Path targetsFile(ResultDirectory directory) throws InputException {
        Path scenario = Path.of(directory.manifest().scenario().file());
        Path file = targets.orElseGet(() -> scenario.resolveSibling(BESIDE_SCENARIO));
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    file + ": no such table of published figures\n  name one with --targets, for example"
                            + " --targets scenarios/baseline/patterns/targets.csv");
        }
        return file;
    }

    private static List<Pattern> patterns(Path file) throws InputException {
        try {
            return Pattern.from(TableFile.read("targets", file));
        } catch (IllegalArgumentException | IOException exception) {
            throw new InputException(file + ": " + exception.getMessage());
        }
    }

    private void print(Table found) {
        TextTable text = new TextTable(
                "pattern",
                "date",
                "kind",
                ">simulated",
                ">5 % – 95 %",
                ">published",
                ">low – high",
                "verdict",
                "source");
        for (int row = 0; row < found.size(); row++) {
            text.add(
                    TextTable.cut(found.text(row, "id") + " " + found.text(row, "pattern"), TITLE_WIDTH),
                    found.text(row, "date"),
                    found.text(row, "kind"),
                    value(found, row, "mean"),
                    range(found, row, "q05", "q95"),
                    value(found, row, "central"),
                    range(found, row, "low", "high"),
                    found.text(row, "verdict"),
                    found.text(row, "source"));
        }
        text.lines(Integer.MAX_VALUE).forEach(console::print);
        console.print("");
        tally(found).forEach(console::print);
        console.print("Nothing was fitted to these figures; the verdict is on the mean of " + runs(found)
                + ", and published figures disagree among themselves.");
    }

    private static String runs(Table found) {
        long most = 0;
        for (int row = 0; row < found.size(); row++) {
            most = Math.max(most, (long) found.number(row, "n"));
        }
        return most == 1 ? "1 run" : most + " runs";
    }

    private static String value(Table found, int row, String column) {
        double value = found.number(row, column);
        if (Double.isNaN(value)) {
            return ABSENT;
        }
        return found.text(row, "per").equals("share")
                ? String.format(Locale.ROOT, "%.3f", value)
                : TextTable.persons(value);
    }

    private static String range(Table found, int row, String low, String high) {
        boolean open = Double.isNaN(found.number(row, low));
        if (Double.isNaN(found.number(row, high))) {
            return open ? ABSENT : "at least " + value(found, row, low);
        }
        return open ? "at most " + value(found, row, high) : value(found, row, low) + " – " + value(found, row, high);
    }

    /** How many patterns of each kind are met; a pattern for which there is no census or origin does not count. */
    private static List<String> tally(Table found) {
        Map<String, int[]> insideAndAll = new LinkedHashMap<>();
        for (int row = 0; row < found.size(); row++) {
            if (!Double.isNaN(found.number(row, "mean"))) {
                int[] counts = insideAndAll.computeIfAbsent(found.text(row, "kind"), kind -> new int[2]);
                counts[0] += found.text(row, "verdict").equals("inside") ? 1 : 0;
                counts[1]++;
            }
        }
        return insideAndAll.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + kind.getValue()[0] + " of " + kind.getValue()[1] + " inside")
                .toList();
    }
}
