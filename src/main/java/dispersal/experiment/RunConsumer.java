package dispersal.experiment;

/** Somebody who takes in results one by one as a study goes on, for example to write them down. */
@FunctionalInterface
public interface RunConsumer {

    /**
     * Takes in the result of one run. Results come from a single thread, in the order that the executor
     * promises.
     *
     * @param result how the run ended
     */
    void accept(RunResult result);

    /**
     * Hands each result to two consumers.
     *
     * @param next who gets the result after this one
     * @return both as one
     */
    default RunConsumer then(RunConsumer next) {
        return result -> {
            accept(result);
            next.accept(result);
        };
    }
}
