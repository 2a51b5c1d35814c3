package dispersal.analysis.design;

/**
 * Plausibility that rises evenly from one end of a range to the likeliest value and falls evenly to the other end.
 *
 * @param low  least value
 * @param mode likeliest value, from {@code low} to {@code high}
 * @param high greatest value, not below
 */
public record Triangular(double low, double mode, double high) implements Distribution {

    /** Checks the range. */
    public Triangular {
        Spans.check(low, high);
        if (!(mode >= low && mode <= high)) {
            throw new IllegalArgumentException(
                    "the likeliest value must lie in the range " + low + " to " + high + ", found " + mode);
        }
    }

    @Override
    public double quantile(double probability) {
        double span = high - low;
        double rising = span == 0 ? 0 : (mode - low) / span;
        double value = probability <= rising
                ? low + Math.sqrt(probability * span * (mode - low))
                : high - Math.sqrt((1 - probability) * span * (high - mode));
        return Spans.within(low, high, value);
    }
}
