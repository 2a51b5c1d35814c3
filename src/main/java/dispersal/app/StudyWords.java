package dispersal.app;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Words about studies that several commands use. */
final class StudyWords {

    private static final int SHOWN = 10;

    private StudyWords() {}

    /**
     * The command with which a study goes on.
     *
     * @param folder its folder
     * @return a line of advice
     */
    static String goingOn(Path folder) {
        return "  to go on: " + CommandText.of(List.of("resume", folder.toString()));
    }

    /**
     * Some runs.
     *
     * @param runs their numbers
     * @return the first ten and how many more there are
     */
    static String listed(BitSet runs) {
        String first = runs.stream().limit(SHOWN).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        int more = runs.cardinality() - SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /**
     * A number of runs.
     *
     * @param number the number
     * @return in words
     */
    static String runs(long number) {
        return number == 1 ? "1 run" : number + " runs";
    }
}
