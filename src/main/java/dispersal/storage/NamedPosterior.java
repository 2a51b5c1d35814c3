package dispersal.storage;

import java.nio.file.Path;

/**
 * Draws of parameters that a scenario file names. They take the place of what that file and those beneath it say; what a file above
 * it says holds all the same.
 *
 * @param file  the table of draws
 * @param place where it is named
 * @param layer number of the layer that names it, 0 for the file that extends no other
 */
record NamedPosterior(Path file, Place place, int layer) {

    /** The key by which a scenario file names it. */
    static final String KEY = "posterior";

    /** The word for no draws, which undoes what a file beneath names. */
    static final String NONE = "none";
}
