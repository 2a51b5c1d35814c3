package dispersal.app;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the command line understands, for tests of documents. */
public final class CommandLines {

    private CommandLines() {}

    private static CommandLine line() {
        return Commands.commandLine(new TestConsole().console());
    }

    /** Parses a command line without carrying it out; fails if it is not understood. */
    public static void parse(String... arguments) {
        line().parseArgs(arguments);
    }

    /** Carries a command line out and gives what it prints; fails unless its exit code is 0. */
    public static String output(String... arguments) {
        TestConsole console = new TestConsole();
        if (console.run(arguments) != ExitCode.DONE) {
            throw new AssertionError(console.err());
        }
        return console.out();
    }

    /** Names of all commands. */
    public static Set<String> names() {
        return line().getSubcommands().keySet();
    }

    /** What a command expects besides options, in order. */
    public static String positionals(String command) {
        List<PositionalParamSpec> parameters =
                line().getSubcommands().get(command).getCommandSpec().positionalParameters();
        return parameters.stream().map(PositionalParamSpec::paramLabel).collect(Collectors.joining(" "));
    }

    /** All long options of all commands. */
    public static Set<String> options() {
        Set<String> options = new TreeSet<>();
        CommandLine line = line();
        line.getCommandSpec().options().forEach(option -> options.add(longest(option)));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().options().forEach(option -> options.add(longest(option))));
        return options;
    }

    private static String longest(OptionSpec option) {
        return option.longestName();
    }
}
