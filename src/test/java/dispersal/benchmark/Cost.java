package dispersal.benchmark;

import com.sun.management.ThreadMXBean;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.RunSpecification;
import dispersal.model.ForeignFighterModel;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.AttritionHazard;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * How what a run costs grows with the number of adults, with how often people decide, and with how dangerous life is; everything
 * else as in the baseline. Median processor time of warm runs, with exponents (slopes of logarithms) and straight lines.
 *
 * <p>{@code Cost [full|short]}: up to a million adults, or a tenth of it.
 */
public final class Cost {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    /** Adults among those who ever left, of the baseline's 40,000 with minors. */
    private static final double ADULT_SHARE = 0.88;

    private static final int WARM_UPS = 15;
    private static final int RUNS = 5;
    private static final List<Double> FACTORS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    private Cost() {}

    /**
     * Measures and prints a table for each quantity.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) {
        boolean full = arguments.length > 0 && arguments[0].equals("full");
        List<Double> sizes = full
                ? List.of(10_000.0, 30_000.0, 100_000.0, 300_000.0, 1_000_000.0)
                : List.of(2_000.0, 5_000.0, 10_000.0, 20_000.0);
        String weight = "population.agent_weight=" + (full ? 2 : 10);
        for (int run = 1; run <= WARM_UPS; run++) {
            measure(new ModelRunner(Baseline.atWeight(10), List.of("fates")), run);
        }
        table("agents", points(sizes, adults -> Baseline.with(List.of(adults(adults))), true));
        double pace = present().deliberation().ratePerDay();
        String rate = "deliberation.rate_per_day=";
        table(
                "times the usual rate of decisions",
                points(FACTORS, factor -> Baseline.with(List.of(weight, rate + factor * pace)), false));
        table("times the usual hazards", points(FACTORS, factor -> Baseline.with(hazards(weight, factor)), false));
    }

    /**
     * A scenario to be timed.
     *
     * @param x        what it stands at
     * @param timeline what is assumed
     */
    private record Point(double x, PolicyTimeline timeline) {}

    /** Scenarios by value, or by the agents they turn out to have: those who may still come are there in any case. */
    private static List<Point> points(List<Double> values, DoubleFunction<PolicyTimeline> scenario, boolean byAgents) {
        return values.stream()
                .map(value -> {
                    PolicyTimeline timeline = scenario.apply(value);
                    return new Point(byAgents ? agents(timeline) : value, timeline);
                })
                .toList();
    }

    /** The assignment that makes a number of adults leave. */
    static String adults(double adults) {
        return "population.total_persons=" + Math.round(adults / ADULT_SHARE);
    }

    private static Scenario present() {
        return Baseline.atWeight(10).epochs().get(0).scenario();
    }

    private static List<String> hazards(String weight, double factor) {
        AttritionHazard usual = present().attrition();
        return List.of(
                weight,
                "attrition.kill_base_per_day=" + factor * usual.killBasePerDay(),
                "attrition.kill_siege_per_day=" + factor * usual.killSiegePerDay(),
                "attrition.capture_base_per_day=" + factor * usual.captureBasePerDay(),
                "attrition.capture_siege_per_day=" + factor * usual.captureSiegePerDay());
    }

    private static void table(String quantity, List<Point> points) {
        System.out.printf("| %s | ms a run |%n|---|---|%n", quantity);
        double[] x = points.stream().mapToDouble(Point::x).toArray();
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = median(points.get(i).timeline());
            String value = x[i] == Math.rint(x[i]) ? String.format(Locale.ROOT, "%,.0f", x[i]) : String.valueOf(x[i]);
            System.out.printf(Locale.ROOT, "| %s | %.1f |%n", value, y[i]);
        }
        LineFit power = LineFit.ofLogarithms(x, y);
        LineFit line = LineFit.of(x, y);
        System.out.printf(
                Locale.ROOT,
                "%nExponent %.2f (%.3g ms at 1); straight line %.1f ms + %.3g ms each.%n%n",
                power.slope(),
                Math.exp(power.intercept()),
                line.intercept(),
                line.slope());
    }

    private static int agents(PolicyTimeline timeline) {
        return new ForeignFighterModel(timeline, 1).fighters().count();
    }

    private static double median(PolicyTimeline timeline) {
        ModelRunner runner = new ModelRunner(timeline, List.of("fates"));
        measure(runner, 1);
        double[] milliseconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            milliseconds[run] = measure(runner, run + 1);
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }

    private static double measure(ModelRunner runner, int run) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        runner.run(new RunSpecification(run, run, run));
        return (thread.getCurrentThreadCpuTime() - before) / NANOSECONDS_PER_MILLISECOND;
    }
}
