package dispersal.storage;

/** A folder given by a user cannot serve as a result folder. The message says which, what was found, and what to do. */
public final class ResultFolderException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Explains a folder that cannot serve.
     *
     * @param message which folder, what was found, what to do
     */
    public ResultFolderException(String message) {
        super(message);
    }
}
