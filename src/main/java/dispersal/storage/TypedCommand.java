package dispersal.storage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Command lines of the program as they are typed, or pasted, into a shell. */
public final class TypedCommand {

    private static final String PROGRAM = "java -jar target/dispersal.jar ";
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,+@%-]+");

    private TypedCommand() {}

    /**
     * A whole command line.
     *
     * @param arguments command, options and parameters
     * @return the program with the arguments, quoted where a shell needs it
     */
    public static String of(String... arguments) {
        return PROGRAM + arguments(Arrays.asList(arguments));
    }

    /**
     * Arguments as one line.
     *
     * @param arguments the arguments
     * @return the line, without the program, quoted where a shell needs it
     */
    public static String arguments(List<String> arguments) {
        return arguments.stream().map(TypedCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
