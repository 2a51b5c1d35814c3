package dispersal.app;

import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which factors of a study move its outcomes: runs the study first, or takes the results of one that has been run. */
@Command(
        name = "sensitivity",
        description =
                "Says which factors of a study matter, how sure that is, and how many runs would tell more. Runs the study"
                        + " first, unless it is given the folder of one that has been run.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar sensitivity my-study.yaml --out results/my-study",
            "  java -jar target/dispersal.jar sensitivity results/my-study --method rank-regression"
        })
final class SensitivityCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Mixin
    private StudyStart start = new StudyStart();

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description =
                    "For results there are: a method by which factors are judged as well. Repeatable. Default: the one that"
                            + " the design is made for, else rank-regression, which fits every design.")
    private List<String> methods = new ArrayList<>();

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    SensitivityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        Optional<Path> folder = folder();
        if (folder.isPresent()) {
            return new StudyJudgement(console, folder.get(), start.figures()).by(methods);
        }
        if (!methods.isEmpty()) {
            throw new InputException(
                    "--method: is for the folder of a study that has been run; a study that is run now is"
                            + " judged by the method its design is made for");
        }
        return start.go(console, spec, true);
    }

    private Optional<Path> folder() {
        try {
            return Optional.of(Path.of(start.study())).filter(StudyFolder::is);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
