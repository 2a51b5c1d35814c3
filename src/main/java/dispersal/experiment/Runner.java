package dispersal.experiment;

/** Carries out one run. The outcome depends on the specification alone; a runner may be used by several threads at once. */
@FunctionalInterface
public interface Runner {

    /**
     * Runs from start to end.
     *
     * @param specification which run
     * @return what it yields
     */
    RunOutcome run(RunSpecification specification);
}
