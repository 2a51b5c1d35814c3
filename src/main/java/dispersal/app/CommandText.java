package dispersal.app;

import dispersal.storage.TypedCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The command line that is being carried out, as text. */
final class CommandText {

    private CommandText() {}

    /**
     * The command line that is being carried out.
     *
     * @param spec any command of it
     * @return its arguments, quoted where a shell needs it
     */
    static String of(CommandSpec spec) {
        return TypedCommand.arguments(spec.root().commandLine().getParseResult().originalArgs());
    }
}
