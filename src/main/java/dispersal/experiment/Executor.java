package dispersal.experiment;

/** A way of getting the runs of a plan done. Whatever the way, the results are the same. */
@FunctionalInterface
public interface Executor {

    /**
     * Gets all runs done and hands over each result. A run that fails is handed over as a failure and does not stop the rest. An
     * interrupt of the calling thread does: runs under way are finished and handed over, no others are begun, and the interrupt
     * is reported in the completion instead of in the thread's flag.
     *
     * @param plan     the runs
     * @param runner   what carries out one run
     * @param consumer who takes the results on the calling thread, in the order of the plan unless the executor says otherwise
     * @param progress who wants to know how far the study is
     * @return how much was done
     */
    Completion execute(Plan plan, Runner runner, RunConsumer consumer, Progress progress);

    /**
     * How much of a plan was done.
     *
     * @param done        runs that ended, failed ones included
     * @param failed      runs that failed
     * @param total       runs of the plan
     * @param interrupted whether somebody stopped the study
     */
    record Completion(int done, int failed, int total, boolean interrupted) {

        /** Whether every run of the plan ended, well or not. */
        public boolean complete() {
            return done == total;
        }
    }
}
