package dispersal.storage;

/**
 * Where something stands in the input.
 *
 * @param file   file as the user named it
 * @param line   line, the first being 1; 0 for the file as a whole
 * @param column column, the first being 1; 0 for the file as a whole
 */
record Place(String file, int line, int column) {

    /** The file as a whole. */
    static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ":" + column : file;
    }
}
