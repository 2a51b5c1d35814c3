package dispersal.app;

import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns everything that can go wrong into a message and an exit code. Wrong input never shows the inside of the program. */
final class Failures {

    private final Console console;

    /**
     * Failures told on a console.
     *
     * @param console where to speak
     */
    Failures(Console console) {
        this.console = console;
    }

    /**
     * Tells what is wrong with a command line.
     *
     * @param exception what picocli found
     * @param arguments the command line
     * @return exit code 2
     */
    int wrongCommandLine(ParameterException exception, String[] arguments) {
        console.say("error: " + message(exception));
        CommandLine command = exception.getCommandLine();
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, console.err());
        CommandSpec spec = command.getCommandSpec();
        boolean main = spec.equals(spec.root());
        console.say("  see: " + (main ? TypedCommand.of("--help") : TypedCommand.of(spec.name(), "--help")));
        return ExitCode.WRONG_INPUT;
    }

    private static String message(ParameterException exception) {
        if (exception.getArgSpec() instanceof OptionSpec option && exception.getValue() != null) {
            return option.longestName() + ": found '" + exception.getValue() + "', expected "
                    + expected(option, exception.getValue());
        }
        return text(exception);
    }

    /**
     * What an exception says.
     *
     * @param exception any exception
     * @return its message, or its kind if it has none
     */
    static String text(Throwable exception) {
        return Optional.ofNullable(exception.getMessage())
                .orElse(exception.getClass().getSimpleName());
    }

    private static String expected(OptionSpec option, String value) {
        Class<?> type = option.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
        if (type == Double.class) {
            return "a number";
        }
        return value.matches("[+-]?\\d+") ? "a smaller whole number" : "a whole number";
    }

    /**
     * Tells why a command ended early.
     *
     * @param exception what happened
     * @param command   the command
     * @param parsed    its command line
     * @return the exit code
     */
    int failed(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof InputException || exception instanceof ResultFolderException) {
            console.say("error: " + exception.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        if (exception instanceof ScenarioException broken) {
            int faults = broken.faults().size();
            console.say("error: found " + faults + (faults == 1 ? " fault" : " faults") + "; nothing was written");
            console.say(text(broken));
            return ExitCode.WRONG_INPUT;
        }
        if (stopped(exception)) {
            console.say("stopped");
            return ExitCode.INTERRUPTED;
        }
        if (exception instanceof FileSystemException refused) {
            console.say("error: " + refused.getFile() + ": cannot be read or written: " + reason(refused));
            return ExitCode.FAILED;
        }
        unexpected(exception, parsed);
        return ExitCode.FAILED;
    }

    /** Whether somebody stopped the program, perhaps while it waited for the lock of a folder. */
    private static boolean stopped(Exception exception) {
        return exception instanceof InterruptedException
                || exception instanceof FileLockInterruptionException
                || exception instanceof ClosedByInterruptException;
    }

    private static String reason(FileSystemException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refused instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return Optional.ofNullable(refused.getReason())
                .orElse(refused.getClass().getSimpleName());
    }

    private void unexpected(Exception exception, ParseResult parsed) {
        String what = exception.getClass().getSimpleName() + ": " + text(exception);
        StringWriter details = new StringWriter();
        exception.printStackTrace(new PrintWriter(details));
        if (parsed.hasMatchedOption("--debug")
                || parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--debug")) {
            console.say("the program failed: " + what);
            console.say(details.toString());
            return;
        }
        try {
            Path file = Files.createTempFile("dispersal-failure-", ".txt");
            Files.writeString(file, Version.current() + "\n" + details);
            console.say("the program failed: " + what + "; details are in " + file);
        } catch (IOException unwritable) {
            console.say("the program failed: " + what + "; repeat with --debug to see where");
        }
    }
}
