package dispersal.storage;

/**
 * A value of a scenario and where it is written.
 *
 * @param path   dotted path
 * @param value  the value as files write it
 * @param file   file as the user named it, {@code --set} for the command line
 * @param line   line, the first being 1; that of the thing it belongs to for a value that nobody wrote because it is the usual
 *               one; 0 for the command line
 * @param column column, the first being 1; 0 for the command line
 */
public record ValueAt(String path, String value, String file, int line, int column) {

    /** Where it is written: {@code file:line:column}, or the file alone. */
    public String place() {
        return new Place(file, line, column).toString();
    }
}
