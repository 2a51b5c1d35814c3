package dispersal.analysis.calibration;

import java.util.stream.IntStream;

/**
 * Numbers that count unequally.
 *
 * @param values  the numbers
 * @param weights how much each counts, 0 or more, not all 0
 */
record Weighted(double[] values, double[] weights) {

    private static final double MIDDLE = 0.5;

    double mean() {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            total += weights[i];
        }
        return sum / total;
    }

    /** Standard deviation with the effective number less one as divisor. */
    double standardDeviation() {
        double mean = mean();
        double squares = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
            total += weights[i];
        }
        double number = effectiveSize(weights);
        return number > 1 ? Math.sqrt(squares / total * number / (number - 1)) : Double.NaN;
    }

    /** The value below which a share of the weight lies, interpolated between the middles of the values' own weights. */
    double quantile(double probability) {
        int[] order = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted((i, j) -> Double.compare(values[i], values[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double aim = probability * total(weights);
        double below = 0;
        double place = Double.NEGATIVE_INFINITY;
        double value = values[order[0]];
        for (int i : order) {
            double middle = below + MIDDLE * weights[i];
            if (middle >= aim) {
                return place == Double.NEGATIVE_INFINITY
                        ? values[i]
                        : value + (aim - place) / (middle - place) * (values[i] - value);
            }
            place = middle;
            value = values[i];
            below += weights[i];
        }
        return value;
    }

    /** Kish's number of equally weighted draws that would be as sure: (Σ w)² / Σ w². */
    static double effectiveSize(double[] weights) {
        double total = 0;
        double squares = 0;
        for (double weight : weights) {
            total += weight;
            squares += weight * weight;
        }
        return squares > 0 ? total * total / squares : 0;
    }

    static double total(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }
}
