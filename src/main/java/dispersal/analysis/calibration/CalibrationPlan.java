package dispersal.analysis.calibration;

/**
 * How much effort a whole calibration spends.
 *
 * @param waves       history matching
 * @param generations sequential Monte Carlo
 * @param coverage    how it is tested whether intervals hold what they promise
 * @param draws       equally weighted draws of the posterior that are kept and run again, at least 1
 */
public record CalibrationPlan(
        HistoryMatching.Plan waves, SequentialMonteCarlo.Plan generations, CoveragePlan coverage, int draws) {

    /** Key of everything drawn for the twin, so that it shares no point and no dice with what it stands for. */
    private static final long TWIN = 1L << 52;

    private static final long BANK = 1L << 53;

    /** Refuses a calibration that keeps no draw. */
    public CalibrationPlan {
        if (draws < 1) {
            throw new IllegalArgumentException("a calibration keeps 1 or more draws of the posterior, found " + draws);
        }
    }

    /**
     * How it is tested whether intervals hold what they promise.
     *
     * @param weight     persons that one agent stands for in these runs
     * @param runs       runs of the bank
     * @param sets       runs that take turns in being the world, at least 1
     * @param neighbours nearest runs that each posterior rests on
     */
    public record CoveragePlan(int weight, int runs, int sets, int neighbours) {

        /** Checks the numbers. */
        public CoveragePlan {
            if (weight < 1 || sets < 1 || neighbours < 2 || runs <= Math.max(sets, neighbours)) {
                throw new IllegalArgumentException(
                        "coverage needs a weight and a number of data sets of 1 or more, 2 or"
                                + " more neighbours, and more runs than either; found " + weight + ", " + sets + ", "
                                + neighbours + " and " + runs);
            }
        }
    }

    /** The same effort for the twin, with other points and dice. */
    public CalibrationPlan forTwin() {
        long key = waves.key() + TWIN;
        return new CalibrationPlan(keyed(waves, key), keyed(generations, key), coverage, draws);
    }

    /** One even generation that fills the bank. */
    public SequentialMonteCarlo.Plan bank() {
        return new SequentialMonteCarlo.Plan(
                coverage.neighbours(), coverage.runs(), 1, generations.exact(), generations.key() + BANK);
    }

    /** Number of runs of one procedure: all waves, then all generations. */
    public int procedureRuns() {
        return waves.waves() * waves.points() * waves.replicates()
                + generations.generations() * generations.proposals();
    }

    /** Number of all runs: the procedure, the truth of the twin and its procedure, the draws again, the bank. */
    public int runs() {
        return 2 * procedureRuns() + 1 + draws + coverage.runs();
    }

    private static HistoryMatching.Plan keyed(HistoryMatching.Plan plan, long key) {
        return new HistoryMatching.Plan(
                plan.points(), plan.replicates(), plan.waves(), plan.cut(), plan.forgiven(), key);
    }

    private static SequentialMonteCarlo.Plan keyed(SequentialMonteCarlo.Plan plan, long key) {
        return new SequentialMonteCarlo.Plan(
                plan.population(), plan.proposals(), plan.generations(), plan.exact(), key);
    }
}
