package dispersal.model;

/** What happened to a party at a crossing. */
public enum CrossingOutcome {
    /** Not detected. */
    PASSED,
    /** Detected and let go; the journey continues. */
    RELEASED,
    /** Detected and turned back. */
    TURNED_BACK,
    /** Detected and captured. */
    CAPTURED;

    /** Whether the party was detected. */
    public boolean detected() {
        return this != PASSED;
    }
}
