package dispersal.experiment;

import java.util.function.IntPredicate;

/**
 * How many replicates are made, and when it is decided whether there are enough: after whole stages only, so that the decision
 * depends on the results and not on which run happened to end first.
 *
 * @param first replicates of the first stage, at least 1
 * @param step  replicates of each further stage, at least 1
 * @param most  replicates at most, not below the first
 */
public record Stages(int first, int step, int most) {

    /** Checks the bounds. */
    public Stages {
        if (first < 1 || step < 1 || most < first) {
            throw new IllegalArgumentException("stages must have at least 1 replicate and end after they begin, found "
                    + first + ", " + step + " and " + most);
        }
    }

    /**
     * A single stage, after which nothing is decided.
     *
     * @param replicates its replicates, at least 1
     * @return the stage
     */
    public static Stages single(int replicates) {
        return new Stages(replicates, replicates, replicates);
    }

    /**
     * Replicates at the end of the stage that follows some.
     *
     * @param done replicates done, 0 before the first stage
     * @return replicates at its end; those done if there is no further stage
     */
    int end(int done) {
        return done == 0 ? first : Math.min(most, done + step);
    }

    /**
     * Runs stage after stage until there are enough replicates.
     *
     * @param study  how a stage is run, from its first to its last replicate
     * @param enough told the number of replicates after each stage, says whether they are enough
     * @return how much was done; the total is that of the stages begun
     */
    public Executor.Completion run(Stage study, IntPredicate enough) {
        Executor.Completion all = new Executor.Completion(0, 0, 0, false);
        int done = 0;
        do {
            int end = end(done);
            Executor.Completion stage = study.run(done + 1, end, all);
            all = new Executor.Completion(
                    all.done() + stage.done(),
                    all.failed() + stage.failed(),
                    all.total() + stage.total(),
                    stage.interrupted());
            done = end;
        } while (!all.interrupted() && done < most && !enough.test(done));
        return all;
    }

    /** How a stage is run. */
    @FunctionalInterface
    public interface Stage {

        /**
         * Runs a stage.
         *
         * @param first  its first replicate, from 1
         * @param last   its last replicate
         * @param before what was done in the stages before
         * @return what was done in this one
         */
        Executor.Completion run(int first, int last, Executor.Completion before);
    }
}
