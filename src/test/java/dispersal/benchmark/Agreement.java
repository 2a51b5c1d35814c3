package dispersal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Whether two implementations of the reference workload follow the same law: means over replications of each fate, and of
 * decisions, departures and days of exit, compared in units of their common standard error.
 */
final class Agreement {

    private static final double FAR = 4;
    private static final double DOUBTFUL = 3;
    private static final int DOUBTS_ALLOWED = 2;

    private Agreement() {}

    /** What each replication of an implementation counted, fates first. */
    static List<long[]> replications(int number, LongFunction<Fates> implementation) {
        List<long[]> counted = new ArrayList<>();
        for (long seed = 1; seed <= number; seed++) {
            Fates fates = implementation.apply(seed);
            long[] all = new long[Fates.CLASSES + fates.tallies().length];
            System.arraycopy(fates.counts(), 0, all, 0, Fates.CLASSES);
            System.arraycopy(fates.tallies(), 0, all, Fates.CLASSES, fates.tallies().length);
            counted.add(all);
        }
        return counted;
    }

    /** Differences of means in standard errors, by what is counted. */
    static double[] distances(List<long[]> some, List<long[]> others) {
        double[] distances = new double[some.get(0).length];
        for (int c = 0; c < distances.length; c++) {
            double error = Math.sqrt(squaredError(some, c) + squaredError(others, c));
            distances[c] = (mean(some, c) - mean(others, c)) / error;
        }
        return distances;
    }

    /** Whether distances are such as chance alone makes. */
    static boolean isChance(double[] distances) {
        int doubts = 0;
        for (double distance : distances) {
            if (!(Math.abs(distance) <= FAR)) {
                return false;
            }
            doubts += Math.abs(distance) > DOUBTFUL ? 1 : 0;
        }
        return doubts <= DOUBTS_ALLOWED;
    }

    private static double mean(List<long[]> counted, int c) {
        return counted.stream().mapToLong(counts -> counts[c]).average().orElse(0);
    }

    private static double squaredError(List<long[]> counted, int c) {
        double mean = mean(counted, c);
        double squares = counted.stream()
                .mapToDouble(counts -> (counts[c] - mean) * (counts[c] - mean))
                .sum();
        return squares / (counted.size() - 1.0) / counted.size();
    }
}
