package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Whether intervals said to hold the truth in 90 of 100 cases do so.
 *
 * <p>Runs of a bank take turns in being the world: what observers would have seen of one of them is taken for the data, all other
 * runs for what is known of the model, and its parameters are estimated by rejection and {@link RegressionAdjustment} (Prangle,
 * Blum, Popovic and Sisson 2014, doi 10.1111/anzs.12087; cross-validation in the words of Csilléry, François and Blum 2012).
 * One bank thus serves any number of data sets and costs no further run.
 *
 * <p>Truths are drawn by the runs' weights, so that coverage is an average over the prior (or over the region that the bank
 * fills): intervals of the exact posterior cover 90 % of them on average, whatever the model.
 *
 * @param parameter name of a parameter
 * @param sets      number of data sets
 * @param covered   how many intervals held the truth
 * @param ratio     mean over the data sets of posterior over prior standard deviation, in shares of the prior probability
 */
public record Coverage(String parameter, int sets, int covered, double ratio) {

    private static final double TAIL = 0.025;
    private static final double SPREAD_OF_SHARES = Math.sqrt(1.0 / 12);

    /**
     * The coverage of 90 % intervals.
     *
     * @param bank  runs, as many as can be had
     * @param sets  number of data sets, at least 1 and at most the number of runs that have a value for every fitted pattern
     * @param count how many of the nearest runs each posterior rests on
     * @param key   chooses the runs that are taken for the world
     * @return one finding a parameter
     * @throws IllegalArgumentException if there are fewer such runs than data sets
     */
    public static List<Coverage> of(Bank bank, int sets, int count, long key) {
        int dimensions = bank.problem().prior().dimensions();
        int[] covered = new int[dimensions];
        double[] ratios = new double[dimensions];
        for (int truth : truths(bank, sets, key)) {
            Posterior posterior = recovered(bank, truth, count);
            for (int p = 0; p < dimensions; p++) {
                Weighted shares = posterior.shares(p);
                covered[p] += Posterior.interval90(shares).holds(bank.points()[truth][p]) ? 1 : 0;
                ratios[p] += shares.standardDeviation() / SPREAD_OF_SHARES / sets;
            }
        }
        List<String> names = bank.problem().prior().names();
        return IntStream.range(0, dimensions)
                .mapToObj(p -> new Coverage(names.get(p), sets, covered[p], ratios[p]))
                .toList();
    }

    /**
     * The posterior had a run of the bank been the world.
     *
     * @param bank  the runs
     * @param truth which of them is the world; it is not used to find itself
     * @param count how many of the nearest runs the posterior rests on
     * @return the posterior
     */
    public static Posterior recovered(Bank bank, int truth, int count) {
        Observations world = bank.problem().observed().at(bank.seen()[truth]);
        return RegressionAdjustment.posterior(bank.nearest(world, count, List.of(truth)));
    }

    private static int[] truths(Bank bank, int sets, long key) {
        int[] complete = IntStream.range(0, bank.size())
                .filter(run -> Double.isFinite(bank.problem().observed().distance(bank.seen()[run])))
                .toArray();
        if (sets < 1 || sets > complete.length) {
            throw new IllegalArgumentException(
                    "coverage over " + sets + " data sets needs as many runs that have a value"
                            + " for every fitted pattern, found " + complete.length);
        }
        KeyedDraws draws = new KeyedDraws(key, Purpose.SUBSET);
        // the exponential race: the first of waiting times at rates w is drawn in proportion to w, and so on without
        // replacement
        return Arrays.stream(complete)
                .boxed()
                .sorted(Comparator.comparingDouble(run -> -Math.log(draws.uniform(run, 0)) / bank.weights()[run]))
                .limit(sets)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Share of the intervals that held the truth. */
    public double share() {
        return covered / (double) sets;
    }

    /** The 95 % interval of that share by Clopper and Pearson. */
    public Range interval() {
        int missed = sets - covered;
        double lower = covered == 0 ? 0 : beta(covered, missed + 1.0).inverseCumulativeProbability(TAIL);
        double upper = missed == 0 ? 1 : beta(covered + 1.0, missed).inverseCumulativeProbability(1 - TAIL);
        return new Range(lower, upper);
    }

    private static BetaDistribution beta(double held, double missed) {
        return new BetaDistribution(null, held, missed);
    }

    /** Table {@code coverage}: one row a parameter. */
    public static Table table(List<Coverage> findings) {
        Table table = new Table(
                "coverage",
                List.of(
                        Column.text("parameter"),
                        Column.integer("sets", "data sets"),
                        Column.integer("covered", "data sets"),
                        Column.decimal("share", "1"),
                        Column.decimal("lower", "1"),
                        Column.decimal("upper", "1"),
                        Column.decimal("sd_ratio", "1")));
        findings.forEach(found -> table.add(
                found.parameter,
                (long) found.sets,
                (long) found.covered,
                found.share(),
                found.interval().lower(),
                found.interval().upper(),
                found.ratio));
        return table;
    }
}
