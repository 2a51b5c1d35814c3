package dispersal.benchmark;

import dispersal.analysis.PairedDifference;
import dispersal.analysis.PairedRuns;
import dispersal.benchmark.Compared.Times;
import dispersal.experiment.Executor.Completion;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Progress;
import dispersal.experiment.RunResult;
import dispersal.experiment.SharedDice;
import dispersal.scenario.PolicyTimeline;
import dispersal.submodel.AttritionHazard;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the same dice are worth and what they cost: how much less the difference between two scenarios varies with the same seeds
 * than with independent ones, and how much longer the reference workload takes with keyed draws than with one shared stream.
 *
 * <p>{@code SameDice [full|short]}: a hundred pairs of runs, or ten.
 */
public final class SameDice {

    private static final int WEIGHT = 10;
    private static final double MORE = 1.1;
    /** Two-sided, 95 %, normal distribution. */
    private static final double NORMAL_95 = 1.96;

    private SameDice() {}

    /**
     * Measures and prints two tables.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean few = arguments.length > 0 && arguments[0].equals("short");
        printGain(few ? 10 : 100);
        if (few) {
            printOverhead(10_000, 2, 40, 20);
        } else {
            printOverhead(40_000, 9, 100, 40);
        }
    }

    private static void printGain(int pairs) {
        System.out.printf(
                Locale.ROOT,
                "Same dice: hazard of being killed +%.0f %%, baseline at weight %d, %d pairs of runs%n%n",
                100 * (MORE - 1),
                WEIGHT,
                pairs);
        System.out.println(
                "| persons at the last census | difference | standard error, same seeds | independent seeds |"
                        + " variance, independent ÷ same (95 %) |");
        System.out.println("|---|---|---|---|---|");
        for (PairedDifference found : differences(pairs)) {
            double same = Math.sqrt(variance(found));
            double independent = same * Math.sqrt(found.varianceReduction());
            double[] bounds = bounds(found);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %+.1f | %.2f | %.2f | %.1f (%.1f to %.1f) |%n",
                    found.metric().replace("fates.", "").replace('_', ' '),
                    found.difference(),
                    same,
                    independent,
                    found.varianceReduction(),
                    bounds[0],
                    bounds[1]);
        }
        System.out.println();
    }

    private static double variance(PairedDifference found) {
        double half = found.halfWidth95();
        double t = new org.apache.commons.math3.distribution.TDistribution(found.n() - 1.0)
                .inverseCumulativeProbability(0.975);
        return half * half / (t * t);
    }

    /**
     * Ends of the interval of the ratio of variances. It is 1 / (1 - r), where r is the correlation of the two runs of a pair, as
     * far as both vary alike; the interval of r is Fisher's.
     */
    private static double[] bounds(PairedDifference found) {
        double correlation = 1 - 1 / found.varianceReduction();
        double z = 0.5 * Math.log((1 + correlation) / (1 - correlation));
        double half = NORMAL_95 / Math.sqrt(found.n() - 3.0);
        return new double[] {1 / (1 - Math.tanh(z - half)), 1 / (1 - Math.tanh(z + half))};
    }

    /** Differences in persons by fate at the last census, those that vary, the killed first. */
    private static List<PairedDifference> differences(int pairs) {
        PolicyTimeline usual = Baseline.atWeight(WEIGHT);
        AttritionHazard hazard = usual.epochs().get(0).scenario().attrition();
        PolicyTimeline deadlier = Baseline.with(List.of(
                "population.agent_weight=" + WEIGHT,
                "attrition.kill_base_per_day=" + MORE * hazard.killBasePerDay(),
                "attrition.kill_siege_per_day=" + MORE * hazard.killSiegePerDay()));
        ModelRunner base = new ModelRunner(usual, List.of("fates"));
        SharedDice dice = new SharedDice(List.of(base, base.of(deadlier)));
        PairedRuns runs = new PairedRuns(List.of("baseline", "deadlier"));
        Completion completion = LocalThreads.onAllCores()
                .execute(dice.plan(1, 1, pairs), dice, result -> add(runs, dice, result), Progress.UNNOTICED);
        if (completion.failed() > 0) {
            throw new IllegalStateException(completion.failed() + " runs failed");
        }
        List<PairedDifference> found = runs.differences(1);
        String last = found.stream()
                .map(PairedDifference::group)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return found.stream()
                .filter(each ->
                        each.group().equals(last) && !each.metric().endsWith(".share") && each.varianceReduction() > 0)
                .sorted(Comparator.comparing(
                        (PairedDifference each) -> !each.metric().equals("fates.killed")))
                .toList();
    }

    private static void add(PairedRuns runs, SharedDice dice, RunResult result) {
        runs.add(dice.scenarioOf(result.specification()), result.specification().replicate(), result.tables());
    }

    private static void printOverhead(int agents, int rounds, int warmUps, int measured)
            throws IOException, InterruptedException {
        double[] keyed = new double[rounds];
        double[] shared = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            keyed[round] = Compared.java(0, "engine", agents, warmUps, measured)[0];
            shared[round] = Compared.java(0, "shared", agents, warmUps, measured)[0];
        }
        System.out.printf(
                Locale.ROOT,
                "Keyed draws against one shared stream, reference workload with %,d agents, processor time of a warm run,"
                        + " medians of %d processes%n%n",
                agents,
                rounds);
        System.out.println("| keyed, ms | shared stream, ms | overhead of keys |");
        System.out.println("|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %.1f | %.1f | %+.0f %% |%n%n",
                Times.median(keyed),
                Times.median(shared),
                100 * (Times.ratio(keyed, shared) - 1));
    }
}
