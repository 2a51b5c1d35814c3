package dispersal.app;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** All commands there are. A new command is one file and two lines here. */
final class Commands {

    private static final String COMPLETION = "generate-completion";

    /** Names of all commands, in the order of the help. */
    static final List<String> NAMES = List.of(
            "run",
            "compare",
            "sweep",
            "sensitivity",
            "status",
            "resume",
            "check",
            "explain",
            "diff",
            "plot",
            "reproduce",
            "validate",
            "calibrate",
            "schema",
            COMPLETION);

    private Commands() {}

    /**
     * The command line with all its commands.
     *
     * @param console where to speak
     * @return ready to execute
     */
    static CommandLine commandLine(Console console) {
        return with(NAMES, console);
    }

    /**
     * The command line that understands certain arguments as that with all commands does. Each command that is left out saves some
     * milliseconds of reading what it is made of.
     *
     * @param console   where to speak
     * @param arguments what was typed
     * @return ready to execute these arguments
     */
    static CommandLine commandLine(Console console, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean alone = NAMES.contains(first) && !first.equals(COMPLETION);
        return with(alone ? List.of(first) : NAMES, console);
    }

    private static CommandLine with(List<String> names, Console console) {
        Failures failures = new Failures(console);
        CommandLine line = new CommandLine(new DispersalCommand(console));
        for (String name : names) {
            line.addSubcommand(command(name, console));
        }
        return line.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.animated() ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpWidth(console.width())
                .setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::wrongCommandLine)
                .setExecutionExceptionHandler(failures::failed);
    }

    private static Object command(String name, Console console) {
        return switch (name) {
            case "run" -> new RunCommand(console);
            case "compare" -> new CompareCommand(console);
            case "sweep" -> new SweepCommand(console);
            case "sensitivity" -> new SensitivityCommand(console);
            case "status" -> new StatusCommand(console);
            case "resume" -> new ResumeCommand(console);
            case "check" -> new CheckCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "diff" -> new DiffCommand(console);
            case "plot" -> new PlotCommand(console);
            case "reproduce" -> new ReproduceCommand(console);
            case "validate" -> new ValidateCommand(console);
            case "calibrate" -> new CalibrateCommand(console);
            case "schema" -> new SchemaCommand(console);
            case COMPLETION -> new CompletionCommand(console);
            default -> throw new IllegalArgumentException("no such command: " + name);
        };
    }
}
