package dispersal.submodel;

/** Rival theories of how somebody comes to leave (Spec 4.2), by the words that scenario files use. */
public enum ChoiceRule {
    /** Random utility: on every occasion people weigh all courses anew, moods included ({@link NestedLogit}). */
    NESTED_LOGIT("nested-logit"),
    /** Standing differences: whoever finds that leaving beats staying by more than the own threshold leaves ({@link ExitThreshold}). */
    THRESHOLD("threshold"),
    /** No choice: people leave at constant rates, whatever happens around them ({@link PostureHazard}). */
    POSTURE_HAZARD("posture-hazard");

    private final String word;

    ChoiceRule(String word) {
        this.word = word;
    }

    /** The rule as files spell it. */
    @Override
    public String toString() {
        return word;
    }
}
