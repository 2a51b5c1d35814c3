package dispersal.app;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/**
 * Where the program speaks: results go to {@code out}, everything else to {@code err}.
 *
 * @param out      results only
 * @param err      progress, hints and errors
 * @param animated whether a person watches, so that a line may be redrawn in place
 * @param width    characters a line may have
 */
record Console(PrintWriter out, PrintWriter err, boolean animated, int width) {

    private static final int NARROWEST = 60;
    private static final int USUAL_WIDTH = 100;

    /** The console of this process. */
    static Console ofProcess() {
        return new Console(writer(System.out), writer(System.err), watched(), widthOfProcess());
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int widthOfProcess() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("\\d{1,4}")) {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        }
        return USUAL_WIDTH;
    }

    private static boolean watched() {
        java.io.Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // since Java 22 there may be a console object without a terminal, and a method that tells
            Method isTerminal = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (ReflectiveOperationException exception) {
            return true;
        }
    }

    /**
     * Prints a line of the result.
     *
     * @param line the line
     */
    void print(String line) {
        out.println(line);
    }

    /**
     * Says something that is not a result.
     *
     * @param line the line
     */
    void say(String line) {
        err.println(line);
    }
}
