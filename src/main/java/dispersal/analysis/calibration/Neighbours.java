package dispersal.analysis.calibration;

import java.util.Arrays;

/**
 * The runs of a bank that are nearest to what was observed.
 *
 * @param bank      all runs
 * @param observed   what was observed
 * @param rows      which are nearest, the nearest first
 * @param distances distances of all runs of the bank
 */
record Neighbours(Bank bank, Observations observed, int[] rows, double[] distances) {

    int size() {
        return rows.length;
    }

    /** Distance of the farthest. */
    double threshold() {
        return distances[rows[rows.length - 1]];
    }

    double[][] points() {
        return Arrays.stream(rows).mapToObj(row -> bank.points()[row]).toArray(double[][]::new);
    }

    double[] weights() {
        return Arrays.stream(rows).mapToDouble(row -> bank.weights()[row]).toArray();
    }

    /** Standardised errors at some patterns: one row a run, one column a pattern. */
    double[][] errors(int[] patterns) {
        double[][] errors = new double[rows.length][patterns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < patterns.length; j++) {
                errors[i][j] = observed.columns().get(patterns[j]).error(bank.seen()[rows[i]][patterns[j]]);
            }
        }
        return errors;
    }

    /** The nearest runs as they are, each with its own weight. */
    Posterior unadjusted() {
        return new Posterior(bank.problem().prior(), points(), weights());
    }
}
