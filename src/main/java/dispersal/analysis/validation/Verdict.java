package dispersal.analysis.validation;

import java.util.Locale;

/** What may be said of the agreement of a pattern. */
public enum Verdict {
    /** The mean of the runs lies between the ends of what was published. */
    INSIDE,
    /** It does not, but is off by no more than three standard errors. */
    NEAR,
    /** It is off by more. */
    OUTSIDE,
    /** There is nothing to compare. */
    NOT_MEASURED;

    /** The words in tables. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
