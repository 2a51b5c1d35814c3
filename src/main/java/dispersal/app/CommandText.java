package dispersal.app;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Command lines as text that can be typed again. */
final class CommandText {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,+@%-]+");

    private CommandText() {}

    /**
     * The command line that is being carried out.
     *
     * @param spec any command of it
     * @return its arguments, quoted where a shell needs it
     */
    static String of(CommandSpec spec) {
        return of(spec.root().commandLine().getParseResult().originalArgs());
    }

    /**
     * Arguments as one line.
     *
     * @param arguments the arguments
     * @return the line, quoted where a shell needs it
     */
    static String of(List<String> arguments) {
        return arguments.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
