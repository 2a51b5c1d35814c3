package dispersal.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script with which bash and zsh complete commands and options. */
@Command(
        name = "generate-completion",
        description = "Prints a script with which bash and zsh complete commands and options.",
        footer = {
            "",
            "Example, for a shell in which 'dispersal' starts the program:",
            "  alias dispersal='java -jar target/dispersal.jar'",
            "  source <(java -jar target/dispersal.jar generate-completion)"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(AutoComplete.bash("dispersal", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
