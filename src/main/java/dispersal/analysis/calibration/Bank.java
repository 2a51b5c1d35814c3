package dispersal.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs that have been made, kept as a table to look up: at which parameters, what came out, and how much each counts as a draw
 * from the prior. One bank answers many questions, such as which parameters a hundred different observations would have
 * pointed to; none of them costs another run.
 *
 * @param problem what the runs were made for
 * @param points  one row a run: shares of the prior probability, one a parameter
 * @param values  one row a run: what came out, one value a pattern
 * @param seen    the same as observers would have seen it, with their errors
 * @param weights one number a run
 */
public record Bank(Problem problem, double[][] points, double[][] values, double[][] seen, double[] weights) {

    /**
     * A bank of runs whose parameters were drawn from the prior, or evenly from a region of it.
     *
     * @param problem    what the runs are held against
     * @param parameters one row a run: values of the parameters, in their units
     * @param values     one row a run: what came out, one value a pattern
     * @param key        chooses the observers' errors
     * @return the bank
     * @throws IllegalArgumentException if the tables differ in length or a row in width
     */
    public static Bank of(Problem problem, double[][] parameters, double[][] values, long key) {
        return of(problem, parameters, values, new ObservationErrors(key, false));
    }

    static Bank of(Problem problem, double[][] parameters, double[][] values, ObservationErrors errors) {
        if (parameters.length != values.length) {
            throw new IllegalArgumentException("a bank needs one row of values a row of parameters, found "
                    + values.length + " and " + parameters.length);
        }
        double[][] points =
                Arrays.stream(parameters).map(row -> problem.prior().point(row)).toArray(double[][]::new);
        double[] even = new double[points.length];
        Arrays.fill(even, 1);
        return new Bank(problem, points, values, seen(problem.observed(), values, errors), even);
    }

    static double[][] seen(Observations observed, double[][] values, ObservationErrors errors) {
        return IntStream.range(0, values.length)
                .mapToObj(run -> errors.seen(observed, run, values[run]))
                .toArray(double[][]::new);
    }

    /** Number of runs. */
    public int size() {
        return points.length;
    }

    /**
     * The posterior of the parameters: the nearest runs, adjusted by regression.
     *
     * @param observed what was observed, possibly other figures than the bank was made for
     * @param count   how many of the nearest runs are used
     * @return the posterior
     * @throws IllegalStateException if too few runs have a value for every fitted pattern
     */
    public Posterior posterior(Observations observed, int count) {
        return RegressionAdjustment.posterior(nearest(observed, count, List.of()));
    }

    /**
     * The runs nearest to what was observed, those with equal distance in the order of the bank.
     *
     * @param excluded runs that are not used
     */
    Neighbours nearest(Observations observed, int count, List<Integer> excluded) {
        double[] distances = Arrays.stream(seen).mapToDouble(observed::distance).toArray();
        int[] rows = IntStream.range(0, distances.length)
                .filter(run -> distances[run] < Double.POSITIVE_INFINITY && !excluded.contains(run))
                .boxed()
                .sorted(Comparator.comparingDouble(run -> distances[run]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
        refuseTooFew(rows.length, observed);
        return new Neighbours(this, observed, rows, distances);
    }

    private void refuseTooFew(int found, Observations observed) {
        int least = problem.prior().dimensions() + 2;
        if (found < least) {
            throw new IllegalStateException(
                    "of " + size() + " runs only " + found + " gave a value for every fitted pattern, at least " + least
                            + " are needed" + unmeasured(observed));
        }
    }

    private String unmeasured(Observations observed) {
        List<String> never = Arrays.stream(observed.fitted())
                .filter(j -> Arrays.stream(seen).allMatch(row -> Double.isNaN(row[j])))
                .mapToObj(j -> observed.columns().get(j).name())
                .toList();
        return never.isEmpty()
                ? "; make more runs or a narrower prior"
                : "; no run gave one for " + String.join(", ", never) + ": hold that back or look why";
    }
}
