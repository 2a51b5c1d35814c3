package dispersal.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Approximate Bayesian computation by sequential Monte Carlo: generations of runs, each searching nearer to where the generations
 * before agreed best with what was observed.
 *
 * <p>The scheme is the adaptive population Monte Carlo of Lenormand, Jabot and Deffuant (2013, doi 10.1007/s00180-013-0428-3).
 * Generation 1 draws M points evenly from the prior (or from the region of it that is not ruled out). The population is the N
 * runs of least distance among all made so far; its largest distance is the threshold, which can only fall. Every further
 * generation draws M points near those of the population ({@link KernelMixture}).
 *
 * <p>Since later generations search where earlier ones were successful, runs must be weighted by how much rarer they are in the
 * search than in the prior. All generations are taken for one mixture (the balance heuristic of Veach and Guibas 1995, as
 * Cornuet, Marin, Mira and Robert 2012 use it, doi 10.1111/j.1467-9469.2011.00756.x):
 *
 * <pre>w(u) = p₁(u) / (1/G · Σ over g of p_g(u)),</pre>
 *
 * with p_g the density of generation g on the region: that of its sampler over the share of its draws that fell inside. Since the
 * first term is the prior, no weight exceeds G: no single run can take over, as it can where every run is weighted by its own
 * generation alone.
 *
 * <p>Nothing is run here. A state asks ({@link #proposals}) and is told ({@link #tell}); both are functions of the problem, the
 * plan and the results told before, so that a state lost is rebuilt by {@link #replay}, and neither the order of runs nor the
 * number of workers changes the posterior. States do not change; telling makes a new one.
 */
public final class SequentialMonteCarlo {

    /**
     * How much effort is spent.
     *
     * @param population  number N of runs that the posterior rests on
     * @param proposals   number M of runs in a generation, not below N
     * @param generations number of generations
     * @param exact       whether figures are exact; otherwise observers' errors are added to what runs give, see {@link
     *                    Observation#spread()}
     * @param key         chooses all proposals, seeds and errors
     */
    public record Plan(int population, int proposals, int generations, boolean exact, long key) {

        private static final int USUAL_POPULATION = 1000;
        private static final int USUAL_PROPOSALS = 4000;
        private static final int USUAL_GENERATIONS = 5;

        /** Checks the numbers. */
        public Plan {
            if (population < 1 || proposals < population || generations < 1) {
                throw new IllegalArgumentException("a calibration needs a population of 1 or more, at least as many"
                        + " proposals a generation, and 1 or more generations; found " + population + ", " + proposals
                        + " and " + generations);
            }
        }

        /** The usual effort: 1,000 runs out of 5 generations of 4,000. */
        public static Plan usual(long key) {
            return new Plan(USUAL_POPULATION, USUAL_PROPOSALS, USUAL_GENERATIONS, false, key);
        }
    }

    private final Problem problem;
    private final Plan plan;
    private final List<Generation> generations;
    private final double[][] values;
    private final List<GenerationReport> reports;

    private SequentialMonteCarlo(
            Problem problem,
            Plan plan,
            List<Generation> generations,
            double[][] values,
            List<GenerationReport> reports) {
        this.problem = problem;
        this.plan = plan;
        this.generations = List.copyOf(generations);
        this.values = values;
        this.reports = List.copyOf(reports);
    }

    /** A calibration before its first run. */
    public static SequentialMonteCarlo start(Problem problem, Plan plan) {
        Generation first = new Generation(1, problem, Sampler.even(problem.region()), plan);
        return new SequentialMonteCarlo(problem, plan, List.of(first), new double[0][], List.of());
    }

    /**
     * A calibration as it was after some generations.
     *
     * @param problem what is to be learned
     * @param plan    how
     * @param results results of the generations in order, each one row a proposal, see {@link #tell(double[][])}
     * @return the state, identical to the one that was told these results one after the other
     */
    public static SequentialMonteCarlo replay(Problem problem, Plan plan, List<double[][]> results) {
        SequentialMonteCarlo state = start(problem, plan);
        for (double[][] result : results) {
            state = state.tell(result);
        }
        return state;
    }

    /**
     * The runs that are wanted next.
     *
     * @throws IllegalStateException if all planned generations have been told
     */
    public Generation proposals() {
        if (finished()) {
            throw new IllegalStateException("all " + plan.generations()
                    + " generations have been told; plan more generations and replay the results to go on");
        }
        return generations.get(generations.size() - 1);
    }

    /** Whether all planned generations have been told. */
    public boolean finished() {
        return reports.size() >= plan.generations();
    }

    /** What has become of each generation told so far. */
    public List<GenerationReport> reports() {
        return reports;
    }

    /**
     * The state after the runs of the present generation.
     *
     * @param results in any order, exactly one a proposal
     * @throws IllegalArgumentException if a proposal is missing, told twice, or unknown
     */
    public SequentialMonteCarlo tell(Collection<Result> results) {
        return tell(Result.inOrder(results, proposals().size()));
    }

    /**
     * The state after the runs of the present generation.
     *
     * @param results one row a proposal, in the order of their numbers: one value a pattern, not-a-number where it could not
     *                be measured
     * @return the next state, which asks for the next generation
     * @throws IllegalArgumentException if there is not one row a proposal and one value a pattern
     * @throws IllegalStateException if too few runs have a value for every fitted pattern; the message names patterns that
     *     never had one
     */
    public SequentialMonteCarlo tell(double[][] results) {
        Generation asked = proposals();
        if (results.length != asked.size()) {
            throw new IllegalArgumentException(
                    "generation " + asked.number() + " asked for " + asked.size() + " runs, told of " + results.length);
        }
        double[][] all = Arrays.copyOf(values, values.length + results.length);
        for (int k = 0; k < results.length; k++) {
            problem.observed().checkWidth(results[k]);
            all[values.length + k] = results[k].clone();
        }
        SequentialMonteCarlo told = new SequentialMonteCarlo(problem, plan, generations, all, reports);
        Neighbours population = told.neighbours();
        List<GenerationReport> grown = new ArrayList<>(reports);
        grown.add(GenerationReport.of(asked.number(), values.length, population));
        List<Generation> next = new ArrayList<>(generations);
        if (grown.size() < plan.generations()) {
            Sampler near = new KernelMixture(population.points(), population.weights());
            next.add(new Generation(asked.number() + 1, problem, near, plan));
        }
        return new SequentialMonteCarlo(problem, plan, next, all, grown);
    }

    /**
     * The population as it is: N runs, weighted, not adjusted.
     *
     * @throws IllegalStateException before the first generation has been told
     */
    public Posterior population() {
        return neighbours().unadjusted();
    }

    /**
     * The posterior: the population adjusted by {@link RegressionAdjustment}.
     *
     * @throws IllegalStateException before the first generation has been told
     */
    public Posterior posterior() {
        return RegressionAdjustment.posterior(neighbours());
    }

    /** All runs told so far, weighted as draws from the prior, to be asked other questions. */
    public Bank bank() {
        Bank runs = runs(new double[values.length]);
        double[] weights = IntStream.range(0, values.length)
                .mapToDouble(run -> weight(runs.points()[run]))
                .toArray();
        return runs(weights);
    }

    private Neighbours neighbours() {
        if (values.length == 0) {
            throw new IllegalStateException("no generation has been told yet");
        }
        double[] weights = new double[values.length];
        Neighbours nearest = runs(weights).nearest(problem.observed(), plan.population(), List.of());
        for (int run : nearest.rows()) {
            weights[run] = weight(nearest.bank().points()[run]);
        }
        return nearest;
    }

    private Bank runs(double[] weights) {
        double[][] points = new double[values.length][];
        for (int run = 0; run < points.length; run++) {
            points[run] = generations.get(run / plan.proposals()).point(run % plan.proposals());
        }
        ObservationErrors errors = new ObservationErrors(plan.key(), plan.exact());
        return new Bank(problem, points, values, Bank.seen(problem.observed(), values, errors), weights);
    }

    /** How much rarer a point is in the search than in the prior. */
    private double weight(double[] point) {
        int told = values.length / plan.proposals();
        double searched = 0;
        for (int g = 0; g < told; g++) {
            searched += generations.get(g).density(point) / told;
        }
        return generations.get(0).density(point) / searched;
    }
}
