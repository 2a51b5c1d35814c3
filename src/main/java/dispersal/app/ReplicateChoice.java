package dispersal.app;

import dispersal.analysis.StoppingRule;
import dispersal.experiment.Stages;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How many replicates a comparison makes: a number, or as many as it takes. */
final class ReplicateChoice {

    private static final int STEP = 10;
    private static final int USUAL_CAP = 500;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Replicates of every scenario, with --half-width the least number. Default: 20.")
    private Optional<Integer> replicates = Optional.empty();

    @Option(
            names = "--half-width",
            paramLabel = "X",
            description = "Goes on until the 95 %% interval of every deciding difference is at most this share of the"
                    + " difference, or 5 simulated fighters, to either side. Default with --cap: 0.1.")
    private Optional<Double> halfWidth = Optional.empty();

    @Option(names = "--cap", paramLabel = "N", description = "Replicates at most, with --half-width. Default: 500.")
    private Optional<Integer> cap = Optional.empty();

    /** Whether the results decide when there are enough. */
    private boolean sequential() {
        return halfWidth.isPresent() || cap.isPresent();
    }

    private int first() {
        int wanted = replicates.orElse(StoppingRule.LEAST_PAIRS);
        return sequential() ? Math.max(StoppingRule.LEAST_PAIRS, wanted) : wanted;
    }

    /**
     * Checks the options.
     *
     * @throws InputException if one of them cannot be
     */
    void check() throws InputException {
        if (replicates.orElse(1) < 1) {
            throw new InputException("--replicates: found " + replicates.orElseThrow() + ", expected 1 or more");
        }
        double width = halfWidth.orElse(StoppingRule.USUAL_HALF_WIDTH);
        if (!(width > 0 && width < 1)) {
            throw new InputException("--half-width: found " + width + ", expected a share above 0 and below 1");
        }
        if (cap.orElse(USUAL_CAP) < first()) {
            throw new InputException("--cap: found " + cap.orElse(USUAL_CAP) + ", expected " + first()
                    + " or more, the replicates made before anything is decided");
        }
    }

    /** How many replicates are made, and after which it is decided. */
    Stages stages() {
        return sequential() ? new Stages(first(), STEP, cap.orElse(USUAL_CAP)) : Stages.single(first());
    }

    /**
     * What decides whether there are enough.
     *
     * @param negligible half-width that is narrow enough whatever the difference [persons]
     * @return the rule, empty if the number is fixed
     */
    Optional<StoppingRule> rule(double negligible) {
        return sequential()
                ? Optional.of(new StoppingRule(
                        StoppingRule.LEAST_PAIRS, halfWidth.orElse(StoppingRule.USUAL_HALF_WIDTH), negligible))
                : Optional.empty();
    }
}
