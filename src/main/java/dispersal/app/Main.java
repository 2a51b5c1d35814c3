package dispersal.app;

/** The door of the program. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // before anything can load AWT: figures are drawn on machines without a screen
        System.setProperty("java.awt.headless", "true");
        Interruption interruption = Interruption.watch();
        int exitCode = ExitCode.FAILED;
        try {
            exitCode = execute(Console.ofProcess(), arguments);
        } finally {
            interruption.workIsDone();
        }
        System.exit(exitCode);
    }

    /**
     * Runs one command.
     *
     * @param console   where to speak
     * @param arguments the command line
     * @return the exit code
     */
    static int execute(Console console, String... arguments) {
        try {
            return Commands.commandLine(console, arguments).execute(arguments);
        } catch (OutOfMemoryError error) {
            console.say("the program failed: not enough memory; give it more, as in"
                    + " 'java -Xmx4g -jar target/dispersal.jar ...', or use --no-figures or fewer workers");
            return ExitCode.FAILED;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }
}
