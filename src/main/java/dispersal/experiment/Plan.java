package dispersal.experiment;

import dispersal.analysis.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of a study, numbered from 1.
 *
 * <p>Replicate r has the seed {@code base seed + r - 1}, in every scenario: runs of different scenarios with the same replicate
 * share their random numbers and differ by mechanism only. Neighbouring seeds are as good as any, because a seed is the key of a
 * counter-based generator and not its starting state.
 *
 * @param runs the runs by ascending number, an unmodifiable list; it may work its members out when they are asked for
 */
public record Plan(List<RunSpecification> runs) {

    /**
     * Replicates of one scenario.
     *
     * @param baseSeed   seed of the first replicate; beyond the largest seed counting goes on from the smallest
     * @param replicates number of replicates, at least 1
     * @return the plan
     * @throws IllegalArgumentException if there are no replicates
     */
    public static Plan replicates(long baseSeed, int replicates) {
        if (replicates < 1) {
            throw new IllegalArgumentException("replicates must be at least 1, found " + replicates);
        }
        return new Plan(IntStream.rangeClosed(1, replicates)
                .mapToObj(r -> new RunSpecification(r, r, baseSeed + r - 1))
                .toList());
    }

    /** Number of runs. */
    public int size() {
        return runs.size();
    }

    /** The plan as table {@code plan} (run, replicate, seed). */
    public Table table() {
        Table table = new Table("plan", RunSpecification.COLUMNS);
        runs.forEach(run -> table.add((long) run.run(), (long) run.replicate(), run.seed()));
        return table;
    }
}
