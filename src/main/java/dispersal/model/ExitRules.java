package dispersal.model;

/** The rival rules of leaving. */
final class ExitRules {

    private ExitRules() {}

    /** The rule that holds in a run. */
    static ExitRule of(ForeignFighterModel model, Alternatives alternatives) {
        return switch (model.present().choice().rule()) {
            case NESTED_LOGIT -> new NestedLogitRule(model, alternatives);
            case THRESHOLD -> new ThresholdRule(model, alternatives);
            case POSTURE_HAZARD -> new PostureHazardRule(model, alternatives);
        };
    }
}
