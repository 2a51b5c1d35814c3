package dispersal.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A console whose words are kept. */
final class TestConsole {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs one command and gives its exit code. */
    int run(String... arguments) {
        return Main.execute(console(), arguments);
    }

    /** The console, not watched, 100 characters wide. */
    Console console() {
        return new Console(new PrintWriter(out), new PrintWriter(err), false, 100);
    }

    /** What was printed as a result, with line feeds. */
    String out() {
        return out.toString().replace("\r\n", "\n");
    }

    /** What was said besides, with line feeds. */
    String err() {
        return err.toString().replace("\r\n", "\n");
    }
}
