package dispersal.app;

import dispersal.storage.TypedCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words about studies that several commands use. */
final class StudyWords {

    private static final int SHOWN = 10;
    private static final int FEWEST_OF_A_SPAN = 3;

    private StudyWords() {}

    /**
     * The command with which a study goes on.
     *
     * @param folder its folder
     * @return a line of advice
     */
    static String goingOn(Path folder) {
        return "  to go on: " + TypedCommand.of("resume", folder.toString());
    }

    /**
     * Some runs, consecutive ones as a span.
     *
     * @param runs their numbers
     * @return the first ten numbers and spans, and how many more runs there are
     */
    static String listed(BitSet runs) {
        List<String> shown = new ArrayList<>();
        int after = 0;
        int run = runs.nextSetBit(0);
        while (run >= 0 && shown.size() < SHOWN) {
            int end = runs.nextClearBit(run);
            after = end - run < FEWEST_OF_A_SPAN ? run + 1 : end;
            shown.add(after == run + 1 ? String.valueOf(run) : run + " to " + (after - 1));
            run = runs.nextSetBit(after);
        }
        int more = runs.get(after, Math.max(after, runs.length())).cardinality();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
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
