package dispersal.analysis.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What use may be made of a pattern. */
public enum Kind {
    /** Parameters may be fitted to it. */
    FIT("may be fitted to"),
    /** Like a fit pattern, but open at one side: a result beyond the bound is no better and no worse. */
    BOUND("may be fitted to, open at one side"),
    /** Observed after the data that may be fitted; shown beside the results, never fitted. */
    HOLDOUT("held back: shown, never fitted"),
    /** Follows from what is put in; shows that the input arrives, not that the model is right. */
    INPUT("follows from the input"),
    /** Its course or order means something, its level does not. */
    SHAPE("only the shape counts");

    private final String meaning;

    Kind(String meaning) {
        this.meaning = meaning;
    }

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it says, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whether parameters may be fitted to patterns of this kind. */
    public boolean fitted() {
        return this == FIT || this == BOUND;
    }

    /** The kind of a word, if it is one. */
    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words, joined by commas. */
    static String words() {
        return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
    }
}
