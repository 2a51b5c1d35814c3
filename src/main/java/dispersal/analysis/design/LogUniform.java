package dispersal.analysis.design;

/**
 * Plausibility spread evenly over the logarithm of a range: half of it lies below the geometric mean of the ends.
 *
 * @param low  least value, above 0
 * @param high greatest value, not below
 */
public record LogUniform(double low, double high) implements Distribution {

    /** Checks the range. */
    public LogUniform {
        Spans.check(low, high);
        if (low <= 0) {
            throw new IllegalArgumentException(
                    "a range on a logarithmic scale must begin above 0, found " + low + " to " + high);
        }
    }

    @Override
    public double quantile(double probability) {
        if (probability == 1) {
            return high;
        }
        return Spans.within(low, high, low * Math.exp(probability * Math.log(high / low)));
    }
}
