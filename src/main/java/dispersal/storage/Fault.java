package dispersal.storage;

import java.io.Serializable;

/**
 * One thing that is wrong with a scenario, with the place where it can be put right.
 *
 * @param file    file as the user named it, or {@code --set} for a value given on the command line
 * @param line    line, the first being 1; 0 where the fault concerns the file as a whole
 * @param column  column in characters, the first being 1; 0 where the fault concerns the file as a whole
 * @param path    dotted path of the value concerned, empty where there is none
 * @param message what was found, what is allowed, what to do
 */
public record Fault(String file, int line, int column, String path, String message) implements Serializable {

    /** The fault on one line: {@code file:line:column: path: message}, without the parts that do not apply. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return place + ": " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
