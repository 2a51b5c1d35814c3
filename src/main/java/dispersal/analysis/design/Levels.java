package dispersal.analysis.design;

import java.util.Collections;
import java.util.List;

/**
 * Listed values, each as likely as any other.
 *
 * @param values the values, at least one, in the order in which a share of the probability runs through them
 */
public record Levels(List<Double> values) implements Distribution {

    /** Copies the list and checks it. */
    public Levels {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("at least one value must be listed");
        }
        values.forEach(value -> Spans.check(value, value));
    }

    @Override
    public double quantile(double probability) {
        return values.get((int) Math.min(values.size() - 1, Math.floor(probability * values.size())));
    }

    /**
     * The share of the probability in the middle of a listed value's own.
     *
     * @param index number of the value, from 0
     * @return a share at which {@link #quantile} gives that value
     */
    public double share(int index) {
        return (index + 0.5) / values.size();
    }

    @Override
    public double low() {
        return Collections.min(values);
    }

    @Override
    public double high() {
        return Collections.max(values);
    }
}
