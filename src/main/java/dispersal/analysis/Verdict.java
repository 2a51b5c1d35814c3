package dispersal.analysis;

import java.util.Locale;

/** What may be said of a difference. A difference whose interval covers 0 is never called an effect. */
public enum Verdict {
    /** The interval lies above 0. */
    MOVED_UP,
    /** The interval lies below 0. */
    MOVED_DOWN,
    /** The whole interval lies so near to 0 that the difference does not matter. */
    NO_DIFFERENCE,
    /** The interval covers 0 and is too wide to rule a difference out. */
    UNDECIDED;

    /** Simulated fighters by which two scenarios may differ without it being called a difference. */
    private static final double NEGLIGIBLE_FIGHTERS = 5;

    /**
     * Judges a difference.
     *
     * @param found      the difference
     * @param negligible differences up to this do not matter, in the unit of the metric
     * @return the verdict
     */
    public static Verdict of(PairedDifference found, double negligible) {
        if (found.lower95() >= -negligible && found.upper95() <= negligible) {
            return NO_DIFFERENCE;
        }
        if (found.lower95() > 0) {
            return MOVED_UP;
        }
        return found.upper95() < 0 ? MOVED_DOWN : UNDECIDED;
    }

    /**
     * Differences in persons that do not matter.
     *
     * @param agentWeight persons one simulated fighter stands for, at least 1
     * @return persons
     */
    public static double negligiblePersons(int agentWeight) {
        return NEGLIGIBLE_FIGHTERS * agentWeight;
    }

    /** Whether this says that there is an effect. */
    public boolean moved() {
        return this == MOVED_UP || this == MOVED_DOWN;
    }

    /**
     * The verdict in words.
     *
     * @param found      the difference
     * @param negligible differences up to this do not matter, in persons
     * @return words for a table
     */
    public String words(PairedDifference found, double negligible) {
        return switch (this) {
            case MOVED_UP -> "moved up";
            case MOVED_DOWN -> "moved down";
            case UNDECIDED -> "undecided at n = " + found.n();
            case NO_DIFFERENCE ->
                found.lower95() == 0 && found.upper95() == 0
                        ? "no difference"
                        : String.format(Locale.ROOT, "no difference larger than %.0f", negligible);
        };
    }
}
