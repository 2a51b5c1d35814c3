package dispersal.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: says what it can do. */
@Command(
        name = "dispersal",
        versionProvider = Version.Provider.class,
        header = "Where do foreign fighters go when a caliphate falls? An agent-based simulation.",
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Start here:",
            "  java -jar target/dispersal.jar run scenarios/tutorial",
            "  java -jar target/dispersal.jar run scenarios/baseline --replicates 20",
            "Each command explains itself: java -jar target/dispersal.jar run --help"
        })
final class DispersalCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show version, commit and Java.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "If the program itself fails, show where.")
    private boolean debug;

    /**
     * The program on a console.
     *
     * @param console where to speak
     */
    DispersalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.WRONG_INPUT;
    }
}
