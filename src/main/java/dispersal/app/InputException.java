package dispersal.app;

/** A user asked for something that cannot be. The message says what was found, what is allowed, and what to do. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Explains what cannot be.
     *
     * @param message what was found, what is allowed, what to do
     */
    InputException(String message) {
        super(message);
    }
}
