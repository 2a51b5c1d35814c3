package dispersal.experiment;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.Replication;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The runs of a study at the points of a design. Runs are worked out from their numbers when they are asked for, so that a plan of
 * 100,000 runs needs no more memory than one of 1,000.
 *
 * <p>Seed of a run = seed of the study + replicate - 1 + {@value #DICE_STRIDE} × number of the dice of its point: points that share
 * their dice differ by their factors alone.
 *
 * @param design    the points
 * @param seed      seed of the first replicate
 * @param stretches the runs, each stretch numbered on from the one before
 */
public record StudyPlan(Design design, long seed, List<Stretch> stretches) {

    /** Distance of the seeds of different dice, which is also the greatest number of replicates. */
    public static final long DICE_STRIDE = Replication.MOST;

    /** Copies the list and checks that numbers are consecutive and points are those of the design. */
    public StudyPlan {
        stretches = List.copyOf(stretches);
        int next = 1;
        for (Stretch stretch : stretches) {
            if (stretch.firstRun() != next || stretch.firstPoint() + stretch.points() > design.size()) {
                throw new IllegalArgumentException("stretches must follow one another within the " + design.size()
                        + " points of the design, found " + stretch + " where run " + next + " was due");
            }
            next += stretch.runs();
        }
    }

    /**
     * A study in one stretch.
     *
     * @param design     the points
     * @param seed       seed of the first replicate
     * @param replicates replicates of every point, at least 1
     * @return the plan
     */
    public static StudyPlan of(Design design, long seed, int replicates) {
        return new StudyPlan(design, seed, List.of(new Stretch(1, 0, design.size(), 1, replicates)));
    }

    /** Number of runs. */
    public int size() {
        return stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).lastRun();
    }

    /**
     * A run.
     *
     * @param number its number, from 1
     * @return its replicate and seed
     * @throws IllegalArgumentException if the study has no such run
     */
    public RunSpecification run(int number) {
        Stretch stretch = stretchOf(number);
        int replicate = stretch.replicateOf(number);
        long dice = DICE_STRIDE * design.dice(stretch.pointOf(number));
        return new RunSpecification(number, replicate, seed + replicate - 1 + dice);
    }

    /**
     * The point of a run.
     *
     * @param number number of the run, from 1
     * @return index of the point, from 0
     * @throws IllegalArgumentException if the study has no such run
     */
    public int pointOf(int number) {
        return stretchOf(number).pointOf(number);
    }

    private Stretch stretchOf(int number) {
        return stretches.stream()
                .filter(stretch -> stretch.holds(number))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the study has runs 1 to " + size() + ", found run " + number));
    }

    /**
     * Some of the runs as a plan for an executor.
     *
     * @param numbers numbers of the runs in the order in which they are to be begun; must not change afterwards
     * @return the plan, worked out run by run
     */
    public Plan plan(int... numbers) {
        return new Plan(new Selection(numbers));
    }

    private final class Selection extends AbstractList<RunSpecification> implements RandomAccess {

        private final int[] numbers;

        Selection(int... numbers) {
            this.numbers = numbers;
        }

        @Override
        public RunSpecification get(int index) {
            return run(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
