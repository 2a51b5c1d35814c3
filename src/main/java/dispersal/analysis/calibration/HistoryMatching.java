package dispersal.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules out, wave by wave, parameters at which the model cannot have produced what was observed (Craig, Goldstein, Seheult and
 * Smith 1997; Andrianakis and others 2015, doi 10.1371/journal.pcbi.1003968). What remains is not a posterior: it is where one
 * may be looked for.
 *
 * <p>Each wave runs the model at points of a Latin hypercube in the region that remains, several times each. At point u the
 * implausibility of pattern j is
 *
 * <pre>I_j² = (mean - z_j)² / (V_ensemble + V_observation + V_discrepancy),</pre>
 *
 * with z the nearer end of the figure and I = 0 between its ends, so that bounds count on one side only. V_ensemble is s² (1 +
 * 1/n) with s² the variance over the n replicates: reality is one run, and the mean of n is known up to s²/n. The other two
 * are tolerance² and discrepancy² of the {@link Observation}. Runs are cheap, so the model itself is run and no emulator
 * stands in for it. A point is ruled out if its second largest I exceeds 3; the largest is forgiven, for among many patterns
 * one may be off by chance.
 *
 * <p>The next wave searches {@link Region#round} all points kept so far. A pattern that no point of any wave comes near enough to
 * cannot tell points apart; it is not used to rule out, and it is named ({@link #structural}): there the model is wrong in its
 * structure, or the figure is, and no parameter should be bent to it. Should a later wave find a point that agrees, it counts
 * again.
 *
 * <p>As in {@link SequentialMonteCarlo}, nothing is run here: a state asks and is told, and is rebuilt by {@link #replay}.
 */
public final class HistoryMatching {

    /**
     * How much effort is spent, and how strictly.
     *
     * @param points     points of a wave, at least 2
     * @param replicates runs of a point, at least 2
     * @param waves      number of waves
     * @param cut        implausibility above which a pattern speaks against a point
     * @param forgiven   number of patterns that may speak against a point without ruling it out
     * @param key        chooses points and seeds
     */
    public record Plan(int points, int replicates, int waves, double cut, int forgiven, long key) {

        private static final int USUAL_POINTS = 200;
        private static final int USUAL_REPLICATES = 5;
        private static final int USUAL_WAVES = 3;
        private static final double USUAL_CUT = 3;

        /** Checks the numbers. */
        public Plan {
            if (points < 2 || replicates < 2 || waves < 1 || !(cut > 0) || forgiven < 0) {
                throw new IllegalArgumentException("history matching needs 2 or more points with 2 or more replicates,"
                        + " 1 or more waves, a cut above 0 and no fewer than 0 patterns forgiven; found " + points
                        + ", "
                        + replicates + ", " + waves + ", " + cut + " and " + forgiven);
            }
        }

        /** The usual effort: 3 waves of 200 points with 5 replicates, the second largest implausibility cut at 3. */
        public static Plan usual(long key) {
            return new Plan(USUAL_POINTS, USUAL_REPLICATES, USUAL_WAVES, USUAL_CUT, 1, key);
        }
    }

    private final Problem problem;
    private final Plan plan;
    private final Optional<Wave> wave;
    private final List<double[]> points;
    private final List<double[]> implausibilities;
    private final List<WaveReport> reports;

    private HistoryMatching(
            Problem problem,
            Plan plan,
            List<double[]> points,
            List<double[]> implausibilities,
            List<WaveReport> reports) {
        this.problem = problem;
        this.plan = plan;
        this.points = List.copyOf(points);
        this.implausibilities = List.copyOf(implausibilities);
        this.reports = List.copyOf(reports);
        this.wave = finished()
                ? Optional.empty()
                : Optional.of(new Wave(reports.size() + 1, problem.prior(), region(), plan));
    }

    /** History matching before its first run. */
    public static HistoryMatching start(Problem problem, Plan plan) {
        return new HistoryMatching(problem, plan, List.of(), List.of(), List.of());
    }

    /**
     * History matching as it was after some waves.
     *
     * @param problem what is to be learned
     * @param plan    how
     * @param results results of the waves in order, see {@link #tell(double[][])}
     * @return the state, identical to the one that was told these results one after the other
     */
    public static HistoryMatching replay(Problem problem, Plan plan, List<double[][]> results) {
        HistoryMatching state = start(problem, plan);
        for (double[][] result : results) {
            state = state.tell(result);
        }
        return state;
    }

    /**
     * The runs that are wanted next.
     *
     * @throws IllegalStateException if all planned waves have been told
     */
    public Wave proposals() {
        return wave.orElseThrow(() -> new IllegalStateException(
                "all " + plan.waves() + " waves have been told; plan more waves and replay the results to go on"));
    }

    /** Whether all planned waves have been told. */
    public boolean finished() {
        return reports.size() >= plan.waves();
    }

    /** What has become of each wave told so far. */
    public List<WaveReport> reports() {
        return reports;
    }

    /** The state after the runs of the present wave, told in any order; see {@link #tell(double[][])}. */
    public HistoryMatching tell(Collection<Result> results) {
        return tell(Result.inOrder(results, proposals().proposals().size()));
    }

    /**
     * The state after the runs of the present wave.
     *
     * @param results one row a proposal, in the order of their numbers: one value a pattern, not-a-number where it could not be
     *     measured
     * @return the next state, which asks for the next wave
     * @throws IllegalArgumentException if there is not one row a proposal and one value a pattern
     */
    public HistoryMatching tell(double[][] results) {
        Wave asked = proposals();
        if (results.length != asked.proposals().size()) {
            throw new IllegalArgumentException("wave " + asked.number() + " asked for "
                    + asked.proposals().size() + " runs, told of " + results.length);
        }
        List<double[]> grown = new ArrayList<>(implausibilities);
        for (int point = 0; point < plan.points(); point++) {
            int first = point * plan.replicates();
            grown.add(Implausibility.of(
                    problem.observed(), Arrays.copyOfRange(results, first, first + plan.replicates())));
        }
        List<double[]> searched =
                Stream.concat(points.stream(), asked.points().stream()).toList();
        boolean[] kept = kept(grown);
        WaveReport report = WaveReport.of(asked, grown, kept, problem.observed(), plan);
        return new HistoryMatching(
                problem,
                plan,
                searched,
                grown,
                Stream.concat(reports.stream(), Stream.of(report)).toList());
    }

    /** Which points are not ruled out. */
    private boolean[] kept(List<double[]> all) {
        int[] telling = telling(all);
        int forgiven = Math.min(plan.forgiven(), Math.max(0, telling.length - 1));
        boolean[] kept = new boolean[all.size()];
        for (int point = 0; point < kept.length; point++) {
            double[] mine = all.get(point);
            long against =
                    Arrays.stream(telling).filter(j -> mine[j] > plan.cut()).count();
            kept[point] = against <= forgiven;
        }
        return kept;
    }

    /** Fitted patterns with which at least one point agrees. */
    private int[] telling(List<double[]> all) {
        return Arrays.stream(problem.observed().fitted())
                .filter(j -> all.stream().anyMatch(mine -> mine[j] <= plan.cut()))
                .toArray();
    }

    /** Names of fitted patterns with which no point of any wave agrees: the model cannot produce them anywhere in its prior. */
    public List<String> structural() {
        List<Integer> telling = Arrays.stream(telling(implausibilities)).boxed().toList();
        return Arrays.stream(problem.observed().fitted())
                .filter(j -> !implausibilities.isEmpty() && !telling.contains(j))
                .mapToObj(j -> problem.observed().columns().get(j).name())
                .toList();
    }

    /** What is not ruled out; all that was searched if every point is ruled out. */
    public Region region() {
        boolean[] kept = kept(implausibilities);
        return Region.round(
                IntStream.range(0, kept.length)
                        .filter(point -> kept[point])
                        .mapToObj(points::get)
                        .toArray(double[][]::new),
                problem.region());
    }

    /** The problem with what is ruled out left out of it, for {@link SequentialMonteCarlo}. */
    public Problem remaining() {
        return new Problem(problem.prior(), region(), problem.observed());
    }
}
