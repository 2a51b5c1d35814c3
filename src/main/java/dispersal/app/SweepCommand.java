package dispersal.app;

import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs a study: a scenario at all points of a design, many times each, in a folder from which it can always go on. */
@Command(
        name = "sweep",
        description = "Runs a study: a scenario at all points of a design. Whatever happens, 'resume' goes on.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar sweep my-study.yaml --dry-run",
            "  java -jar target/dispersal.jar sweep my-study.yaml --out results/my-study",
            "  java -jar target/dispersal.jar sweep my-study.yaml --out results/my-study --shard 3/8"
        })
final class SweepCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Mixin
    private StudyStart start = new StudyStart();

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        return start.go(console, spec, false);
    }
}
