package dispersal.analysis.design;

/**
 * Plausibility spread evenly over a range.
 *
 * @param low  least value
 * @param high greatest value, not below
 */
public record Uniform(double low, double high) implements Distribution {

    /** Checks the range. */
    public Uniform {
        Spans.check(low, high);
    }

    @Override
    public double quantile(double probability) {
        return Spans.within(low, high, low + probability * (high - low));
    }
}
