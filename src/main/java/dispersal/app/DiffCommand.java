package dispersal.app;

import dispersal.storage.ScenarioDifference;
import dispersal.storage.ScenarioException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what differs between two scenarios and bears on results. */
@Command(
        name = "diff",
        description = "Lists what differs between two scenarios and bears on results; names and titles do not.",
        footer = {"", "Example:", "  java -jar target/dispersal.jar diff baseline scenarios/tutorial"})
final class DiffCommand implements Callable<Integer> {

    private static final String ABSENT = "–";
    private static final int LONGEST_VALUE = 60;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A scenario: a folder, a YAML file, or a name from the catalogue.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second = "";

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException {
        List<ScenarioDifference> differences = ScenarioDifference.between(
                ScenarioSource.find(first).load(List.of()),
                ScenarioSource.find(second).load(List.of()));
        if (differences.isEmpty()) {
            console.print("The scenarios mean the same.");
            return ExitCode.DONE;
        }
        TextTable table = new TextTable("path", ">" + first, ">" + second, "unit");
        for (ScenarioDifference difference : differences) {
            table.add(
                    difference.path(),
                    TextTable.cut(difference.first().orElse(ABSENT), LONGEST_VALUE),
                    TextTable.cut(difference.second().orElse(ABSENT), LONGEST_VALUE),
                    difference.unit());
        }
        table.lines(Integer.MAX_VALUE).forEach(console::print);
        return ExitCode.DONE;
    }
}
