package dispersal.observation;

import dispersal.model.Posture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fates that tables report, each once, in the order of the postures; several postures can have the same fate. */
final class FateWords {

    private static final List<String> WORDS = new ArrayList<>();
    private static final int[] NUMBERS = new int[Posture.values().length];

    static {
        for (Posture posture : Posture.values()) {
            if (!WORDS.contains(posture.fate())) {
                WORDS.add(posture.fate());
            }
            NUMBERS[posture.ordinal()] = WORDS.indexOf(posture.fate());
        }
    }

    private FateWords() {}

    /** All words. */
    static List<String> all() {
        return Collections.unmodifiableList(WORDS);
    }

    /** Number of the word for a posture. */
    static int of(Posture posture) {
        return NUMBERS[posture.ordinal()];
    }
}
