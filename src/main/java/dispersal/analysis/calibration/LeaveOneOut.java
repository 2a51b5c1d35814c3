package dispersal.analysis.calibration;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How well a pattern is predicted by parameters that were fitted to the others.
 *
 * <p>A pattern, or all patterns of a group such as an origin, is held back; the runs of a bank nearest to the remaining patterns
 * are taken, weighted as in {@link RegressionAdjustment}, and what they say of the pattern is moved along a linear regression on
 * their errors at the remaining patterns. This is the predictive distribution of the pattern, observers' errors included; no run
 * is repeated. With mean m and standard deviation s of it, and a the nearer end of the observed figure (m itself if it lies
 * between the ends),
 *
 * <pre>standardised error = (m - a) / s,   log score = -ln(s √(2π)) - ((m - a) / s)² / 2.</pre>
 *
 * Of two models the one with the larger sum of log scores predicts better (Gneiting and Raftery 2007, doi
 * 10.1198/016214506000001437).
 *
 * @param pattern       name of the pattern
 * @param group         its group
 * @param leftOut       what was held back with it: its own name, or that of its group
 * @param mean          mean of the prediction, in the unit of the pattern
 * @param sd            standard deviation of the prediction
 * @param interval90    where the prediction lies in 90 of 100 cases
 * @param error         standardised error
 * @param logScore      logarithm of the predictive density, by the normal distribution
 * @param inside        whether the 90 % interval meets the observed figure
 * @param effectiveSize number of equally weighted runs that would be as sure
 */
public record LeaveOneOut(
        String pattern,
        String group,
        String leftOut,
        double mean,
        double sd,
        Range interval90,
        double error,
        double logScore,
        boolean inside,
        double effectiveSize) {

    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /**
     * Predictions of each fitted pattern from all others.
     *
     * @param bank  runs with what they were held against
     * @param count how many of the nearest runs a prediction rests on
     * @return one score a fitted pattern; none if there is only one
     */
    public static List<LeaveOneOut> byPattern(Bank bank, int count) {
        return by(bank, count, Observation::name);
    }

    /**
     * Predictions of each fitted pattern from those of other groups.
     *
     * @param bank  runs with what they were held against
     * @param count how many of the nearest runs a prediction rests on
     * @return one score a fitted pattern; none if all belong to one group
     */
    public static List<LeaveOneOut> byGroup(Bank bank, int count) {
        return by(bank, count, Observation::group);
    }

    private static List<LeaveOneOut> by(Bank bank, int count, Function<Observation, String> key) {
        List<Observation> fitted = bank.problem().observed().columns().stream()
                .filter(Observation::isFitted)
                .toList();
        List<String> parts = fitted.stream().map(key).distinct().toList();
        return parts.stream()
                .filter(part -> parts.size() > 1)
                .flatMap(part -> without(bank, count, part, key).stream())
                .toList();
    }

    private static List<LeaveOneOut> without(Bank bank, int count, String part, Function<Observation, String> key) {
        Observations all = bank.problem().observed();
        Observations rest =
                all.holdingBack(observation -> key.apply(observation).equals(part));
        Neighbours near = bank.nearest(rest, count, List.of());
        int[] held = all.positions(
                observation -> observation.isFitted() && key.apply(observation).equals(part));
        double[] weights = RegressionAdjustment.weights(near);
        double[][] errors = near.errors(rest.fitted());
        return Arrays.stream(held)
                .mapToObj(j -> score(all.columns().get(j), part, predicted(near, errors, weights, j)))
                .toList();
    }

    /** What the runs near the rest say of one pattern; runs that have no value for it say nothing. */
    private static Weighted predicted(Neighbours near, double[][] errors, double[] weights, int pattern) {
        double[] said = Arrays.stream(near.rows())
                .mapToDouble(row -> near.bank().seen()[row][pattern])
                .toArray();
        int[] speaking = IntStream.range(0, said.length)
                .filter(i -> Double.isFinite(said[i]) && weights[i] > 0)
                .toArray();
        double[] kept = Arrays.stream(speaking).mapToDouble(i -> weights[i]).toArray();
        if (speaking.length == 0) {
            return new Weighted(new double[] {Double.NaN}, new double[] {1});
        }
        double[][] adjusted = RegressionAdjustment.adjusted(
                Arrays.stream(speaking).mapToObj(i -> new double[] {said[i]}).toArray(double[][]::new),
                Arrays.stream(speaking).mapToObj(i -> errors[i]).toArray(double[][]::new),
                kept);
        return new Weighted(Arrays.stream(adjusted).mapToDouble(row -> row[0]).toArray(), kept);
    }

    private static LeaveOneOut score(Observation observed, String part, Weighted predicted) {
        double mean = predicted.mean();
        double sd = predicted.standardDeviation();
        double error = observed.miss(mean) / sd;
        Range interval = Posterior.interval90(predicted);
        return new LeaveOneOut(
                observed.name(),
                observed.group(),
                part,
                mean,
                sd,
                interval,
                error,
                -LOG_ROOT_TWO_PI - Math.log(sd) - error * error / 2,
                interval.lower() <= observed.high() && interval.upper() >= observed.low(),
                Weighted.effectiveSize(predicted.weights()));
    }

    /** Table {@code leave_one_out}: one row a prediction. */
    public static Table table(List<LeaveOneOut> scores) {
        Table table = new Table(
                "leave_one_out",
                List.of(
                        Column.text("pattern"),
                        Column.text("group"),
                        Column.text("left_out"),
                        Column.decimal("mean", "unit of the pattern"),
                        Column.decimal("sd", "unit of the pattern"),
                        Column.decimal("q05", "unit of the pattern"),
                        Column.decimal("q95", "unit of the pattern"),
                        Column.decimal("standardised_error", "standard deviations"),
                        Column.decimal("log_score", "1"),
                        Column.text("inside"),
                        Column.decimal("effective_size", "runs")));
        scores.forEach(score -> table.add(
                score.pattern,
                score.group,
                score.leftOut,
                score.mean,
                score.sd,
                score.interval90.lower(),
                score.interval90.upper(),
                score.error,
                score.logScore,
                score.inside ? "yes" : "no",
                score.effectiveSize));
        return table;
    }
}
