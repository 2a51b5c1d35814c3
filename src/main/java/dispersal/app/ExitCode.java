package dispersal.app;

/** What the program tells the shell at its end. */
final class ExitCode {

    /** Everything asked for was done. */
    static final int DONE = 0;

    /** The program failed, or a repetition came out different. */
    static final int FAILED = 1;

    /** The input is wrong; nothing was written. */
    static final int WRONG_INPUT = 2;

    /** Some runs failed; those that are missing are listed. */
    static final int INCOMPLETE = 3;

    /** The user stopped the program. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
