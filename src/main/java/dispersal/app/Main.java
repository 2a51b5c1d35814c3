package dispersal.app;

/** The door of the program. */
public final class Main {

    private Main() {}

    /**
     * Runs one command.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {}
}
