package dispersal.app;

import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultWriter;
import java.io.IOException;
import java.util.Optional;

/** What is said and done when results cannot be written. */
final class UnwrittenResults {

    private UnwrittenResults() {}

    /**
     * Tells why results could not be written; where the reason is that the user stopped the program, clears them away.
     *
     * @param console where to speak
     * @param writer  the result folder
     * @param failure what happened
     * @return the exit code
     * @throws IOException if what was written cannot be cleared away
     */
    static int tell(Console console, ResultWriter writer, Throwable failure) throws IOException {
        if (Thread.interrupted()) {
            writer.remove();
            console.say("stopped; nothing was kept");
            return ExitCode.INTERRUPTED;
        }
        console.say("error: the results could not be written to " + writer.path() + ": " + reason(failure));
        console.say("  the folder is incomplete and marked so by " + ResultDirectory.INCOMPLETE
                + "; make room or give another folder with --out, and run again");
        return ExitCode.FAILED;
    }

    private static String reason(Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        String message = Failures.text(cause);
        return cause.getClass() == IOException.class
                ? message
                : cause.getClass().getSimpleName() + ": " + message;
    }
}
